import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duration, fill } from '../../../assets/js/wording.js';

const WORDS = { minutes: '{0} min', hour: '1 time', hours: '{0} timer', hoursMinutes: '{0} t {1} min' };

test('arguments stand where their numbers are', () => {
  assert.equal(fill('{1} af {0}, {1}', 3, 'to'), 'to af 3, to');
});

test('an argument that nobody gave stays a number in braces', () => {
  assert.equal(fill('{0} af {1}', 0), '0 af {1}');
});

test('an argument with braces or a dollar is not filled again', () => {
  assert.equal(fill('{0}', '{0} $& $1'), '{0} $& $1');
});

for (const [minutes, words] of [
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 time'],
  [61, '1 t 1 min'],
  [120, '2 timer'],
  [560, '9 t 20 min'],
]) {
  test(`${minutes} minutes are ${words}`, () => assert.equal(duration(minutes, WORDS), words));
}
