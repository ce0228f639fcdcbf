import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../../assets/js/check/assessment.js';

const question = (points, deeds) => ({ risk: false, points, deeds });

const SCORING = {
  questions: [
    { risk: true, points: [0, 1, 2], deeds: [-1, -1, -1] },
    question([4, 2, 0], [-1, 0, 0]),
    question([4, 0], [-1, 1]),
    question([3, 0], [-1, 0]),
    question([2, 0], [-1, 2]),
  ],
  minutes: [90, 30, 0],
  levels: [0, 5, 10],
  risks: [2],
};

test('the plan stands by points a minute, and two questions to one guide are one deed', () => {
  assert.deepEqual(assess(SCORING, [2, 2, 1, 1, 1]), {
    score: 0,
    risk: 2,
    level: 1,
    aim: 3,
    plan: [
      { deed: 1, gain: 4, minutes: 30 },
      { deed: 0, gain: 7, minutes: 90 },
      { deed: 2, gain: 2, minutes: 0 },
    ],
    enough: 2,
  });
});

test('a risk below the bands aims one level lower', () => {
  const { aim, level, enough } = assess(SCORING, [0, 2, 1, 1, 1]);
  assert.deepEqual({ aim, level, enough }, { aim: 2, level: 1, enough: 2 });
});

test('all answers at the top leave nothing to do', () => {
  const { score, level, plan, enough } = assess(SCORING, [2, 0, 0, 0, 0]);
  assert.deepEqual({ score, level, plan, enough }, { score: 13, level: 3, plan: [], enough: 0 });
});

test('equal effects stand in the file’s order', () => {
  const tie = { ...SCORING, minutes: [70, 40, 20] };
  assert.deepEqual(
    assess(tie, [0, 2, 1, 1, 1]).plan.map(({ deed }) => deed),
    [0, 1, 2],
  );
});
