import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, fill, isIncident } from '../../../assets/js/search/form.js';

const door = { getAttribute: () => '/nu/' };
const hit = (url, score) => ({ url, score });

test('a query whose first hits lead to help sounds like an incident', () => {
  assert.equal(isIncident([hit('/cases/a/', 1.2), hit('/nu/b/', 0.9)], door), true);
});

test('a help page far behind the first hit, or behind the third, is no incident', () => {
  assert.equal(isIncident([hit('/guider/a/', 1.4), hit('/nu/b/', 0.5)], door), false);
  assert.equal(isIncident(['a', 'b', 'c'].map((id) => hit(`/guider/${id}/`, 1)).concat(hit('/nu/d/', 1)), door), false);
  assert.equal(isIncident([], door), false);
});

test('a site below a folder has its door there', () => {
  assert.equal(isIncident([hit('/sti/nu/b/', 1)], { getAttribute: () => '/sti/nu/' }), true);
});

test('numbers choose their words', () => {
  const dataset = { none: 'ingen', one: 'en', some: '{0} i alt' };
  assert.deepEqual([0, 1, 2].map((number) => count({ dataset }, number)), ['ingen', 'en', '2 i alt']);
});

test('what is filled in is no pattern', () => {
  assert.equal(fill('»{0}«', "$& $1 {0}"), "»$& $1 {0}«");
});
