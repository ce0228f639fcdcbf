import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, fill } from '../../../assets/js/search/form.js';

test('numbers choose their words', () => {
  const dataset = { none: 'ingen', one: 'en', some: '{0} i alt' };
  assert.deepEqual([0, 1, 2].map((number) => count({ dataset }, number)), ['ingen', 'en', '2 i alt']);
});

test('what is filled in is no pattern', () => {
  assert.equal(fill('»{0}«', "$& $1 {0}"), "»$& $1 {0}«");
});
