import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { before, dayOf, forget, keep } from '../../../assets/js/check/history.js';
import { place, shelf } from './shelf.js';

const KEY = place('check:tjek');
const result = (day, level = 1, score = 5) => ({ day, version: '3fa91c02', level, score });

beforeEach(() => {
  globalThis.localStorage = shelf();
});

test('the last time is the last day before this one', () => {
  ['2026-08-14', '2026-11-23', '2026-02-01'].forEach((day) => keep('tjek', result(day)));
  assert.equal(before('tjek', '2026-11-23')?.day, '2026-08-14');
  assert.equal(before('tjek', '2026-02-01'), undefined);
});

test('a second result of a day takes the place of the first', () => {
  keep('tjek', result('2026-08-14', 1));
  keep('tjek', result('2026-08-14', 2));
  assert.equal(JSON.parse(localStorage.getItem(KEY)).length, 1);
  assert.equal(before('tjek', '2026-11-23')?.level, 2);
});

test('a device keeps twelve results and drops the oldest', () => {
  for (let day = 10; day < 30; day++) keep('tjek', result(`2026-01-${day}`));
  const days = JSON.parse(localStorage.getItem(KEY)).map(({ day }) => day);
  assert.equal(days.length, 12);
  assert.equal(days[0], '2026-01-18');
});

for (const [what, value] of [
  ['cut-off JSON', '[{"day":'],
  ['another form', '{"day":"2026-08-14"}'],
  ['entries of other forms', '[null,7,"x",[],{"day":"2026-08-14"},{"day":"2026-99-99","version":"a","level":1,"score":1}]'],
]) {
  test(`${what} counts as no result, and the next one is kept`, () => {
    localStorage.setItem(KEY, value);
    assert.equal(before('tjek', '2026-11-23'), undefined);
    keep('tjek', result('2026-08-14'));
    assert.equal(before('tjek', '2026-11-23')?.day, '2026-08-14');
  });
}

test('each self-assessment has its own results', () => {
  keep('tjek', result('2026-08-14'));
  keep('andet', result('2026-08-14'));
  forget('tjek');
  assert.deepEqual(Object.keys(localStorage), [place('check:andet')]);
});

test('the day is the reader’s own', () => {
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05');
});
