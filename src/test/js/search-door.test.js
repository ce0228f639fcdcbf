import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opens } from '../../../assets/js/search/door.js';

const hit = (url, score) => ({ url, score });
const answer = (...hits) => ({ hits, suggestion: null });
const leading = answer(hit('/cases/a/', 1.2), hit('/nu/b/', 0.9));

test('a query whose first hits lead to help sounds like an incident', () => {
  assert.equal(opens('', 'filer', leading, '/nu/'), true);
});

test('a help page far behind the first hit, or behind the third, is no incident', () => {
  assert.equal(opens('', 'filer', answer(hit('/guider/a/', 1.4), hit('/nu/b/', 0.5)), '/nu/'), false);
  const fourth = ['a', 'b', 'c'].map((id) => hit(`/guider/${id}/`, 1)).concat(hit('/nu/d/', 1));
  assert.equal(opens('', 'filer', answer(...fourth), '/nu/'), false);
  assert.equal(opens('', 'filer', answer(), '/nu/'), false);
});

test('a site below a folder has its door there', () => {
  assert.equal(opens('', 'filer', answer(hit('/sti/nu/b/', 1)), '/sti/nu/'), true);
});

test('words of what may come keep it shut, else words of what is happening open it, else words of who looks up keep it shut', () => {
  const kept = ' hvis vi bliver , undgå\n under angreb , hacket \n hvad er ';
  assert.equal(opens(kept, 'vi er under angreb', answer(), '/nu/'), true);
  assert.equal(opens(kept, 'hvad er det vi er hacket', answer(), '/nu/'), true);
  assert.equal(opens(kept, 'hvis vi bliver hacket', leading, '/nu/'), false);
  assert.equal(opens(kept, 'kan man undgaa at blive hacket', leading, '/nu/'), false);
  assert.equal(opens(kept, 'hvad er ransomware', leading, '/nu/'), false);
  assert.equal(opens(kept, 'hacke', answer(), '/nu/'), false);
});

test('who tells something in many words is hit, unless it is a question', () => {
  const kept = '\n\n hvordan ';
  assert.equal(opens(kept, 'min kalender er fuld af spam', answer(), '/nu/'), true);
  assert.equal(opens(kept, 'min kalender er fuld', answer(), '/nu/'), false);
  assert.equal(opens(kept, 'hvordan deler vi en kalender', answer(), '/nu/'), false);
});

test('a word may also be what somebody meant', () => {
  assert.equal(opens('\n hacket \n', 'hackket', { hits: [], suggestion: 'hacket' }, '/nu/'), true);
});
