import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offered } from '../../../assets/js/fit.js';

const PATHS = [
  { audiences: ['ejer'], sizes: ['0', '1-9'] },
  { audiences: ['bogholder'], sizes: [] },
  { audiences: [], sizes: [] },
  { audiences: ['ejer', 'ledelse'], sizes: [] },
  { audiences: ['ledelse'], sizes: ['10-49'] },
];

for (const [what, audience, size, least, expected] of [
  ['somebody who hasn’t said gets all as they stand', '', '', 2, [0, 1, 2, 3, 4]],
  ['a bookkeeper gets her own, then what is for everybody', 'bogholder', '', 1, [1, 2]],
  ['where too few fit, others follow', 'bogholder', '', 4, [1, 2, 0, 3]],
  ['an owner of a small firm gets the path for both first', 'ejer', '1-9', 1, [0, 3, 2]],
  ['an owner of a larger firm does not get the one for small firms', 'ejer', '10-49', 1, [3, 2]],
  ['size alone counts', '', '10-49', 1, [4, 1, 2, 3]],
  ['an audience that no path names gets what is for everybody', 'medarbejder', '', 1, [2]],
]) {
  test(what, () => assert.deepEqual(offered(PATHS, { audience, size }, least), expected));
}

test('without paths none is offered', () => {
  assert.deepEqual(offered([], { audience: 'ejer', size: '' }, 3), []);
});
