import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, write } from '../../../assets/js/answers.js';

const VERSION = '3fa91c02';
const COUNTS = [4, 4, 12];
const NOTHING = { choices: null, outdated: false };

test('answers are a version and a digit a question', () => {
  assert.equal(write(VERSION, [0, null, 11]), '#3fa91c02.0-b');
});

test('every set of answers is read as it was written', () => {
  const choices = (count) => [null, ...Array(count).keys()];
  for (const a of choices(4))
    for (const b of choices(4))
      for (const c of choices(12))
        assert.deepEqual(read(write(VERSION, [a, b, c]), VERSION, COUNTS), { choices: [a, b, c], outdated: false });
});

test('answers to other questions are outdated, however many they are', () => {
  assert.deepEqual(read('#00000000.012', VERSION, COUNTS), { choices: null, outdated: true });
  assert.deepEqual(read('#00000000.0123456', VERSION, COUNTS), { choices: null, outdated: true });
});

for (const [what, fragment] of [
  ['nothing', ''],
  ['a heading', '#resultat'],
  ['mark-up', '#<script>alert(1)</script>'],
  ['escaped mark-up', '#%3Cimg%20src=x%20onerror=alert(1)%3E'],
  ['a choice that the question lacks', '#3fa91c02.400'],
  ['too few answers', '#3fa91c02.01'],
  ['too many answers', '#3fa91c02.0123'],
  ['capitals', '#3fa91c02.01B'],
  ['another script’s digits', '#3fa91c02.01٣'],
  ['a line break', '#3fa91c02.012\n'],
  ['megabytes', `#3fa91c02.${'0'.repeat(3_000_000)}`],
  ['no version', '#012'],
]) {
  test(`${what} is no answer`, () => assert.deepEqual(read(fragment, VERSION, COUNTS), NOTHING));
}
