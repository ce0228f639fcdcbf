import assert from 'node:assert/strict';
import { test } from 'node:test';
import { opens } from '../../../assets/js/search/door.js';

const hit = (url, score) => ({ url, score });
const answer = (...hits) => ({ hits, suggestion: null });
const help = hit('/nu/ddos/', 1);
/** A line each of what never opens it, what does, what doesn't, and what does otherwise. */
const KEPT = ' hvis vi , undgå\n hacket , under angreb , løsepenge , lækket \n hvad \n vi , ddos ';

test('words of what may come count first, then what happens, then who looks it up, then who tells', () => {
  assert.equal(opens(KEPT, 'hvis vi er hacket', answer(help), '/nu/'), false);
  assert.equal(opens(KEPT, 'kan man undgaa at blive hacket', answer(help), '/nu/'), false);
  assert.equal(opens(KEPT, 'hvad gør vi hacket', answer(), '/nu/'), true);
  assert.equal(opens(KEPT, 'vi er under angreb', answer(), '/nu/'), true);
  assert.equal(opens(KEPT, 'hvad gør vi', answer(help), '/nu/'), false);
  assert.equal(opens(KEPT, 'vi sælger brød', answer(), '/nu/'), true);
  assert.equal(opens(KEPT, 'brød og mange andre slags kager', answer(), '/nu/'), false);
  assert.equal(opens(KEPT, 'hacke', answer(), '/nu/'), false);
});

test('words are the same without our letters at hand, in capitals and with a letter of two signs', () => {
  for (const query of ['loesepenge', 'LÖSEPENGE!', '»lækket«', 'laekket', 'läkket']) assert.equal(opens(KEPT, query, answer(), '/nu/'), true, query);
  assert.equal(opens(KEPT, 'undga\u030a hacket', answer(), '/nu/'), false);
});

test('where words are silent the hits must lead to help with one voice', () => {
  assert.equal(opens(KEPT, 'stort nedbrud', answer(), '/nu/'), false);
  assert.equal(opens(KEPT, 'stort nedbrud', answer(help), '/nu/'), true);
  assert.equal(opens(KEPT, 'stort nedbrud', answer(help, hit('/nu/nede/', 0.9), hit('/guide/', 0.7)), '/nu/'), true);
  assert.equal(opens(KEPT, 'stort nedbrud', answer(help, hit('/guide/', 0.71)), '/nu/'), false);
  assert.equal(opens(KEPT, 'stort nedbrud', answer(help, hit('/nu/nede/', 0.9), hit('/guide/', 0.71)), '/nu/'), false);
  assert.equal(opens(KEPT, 'stort nedbrud', answer(hit('/guide/', 1), hit('/nu/ddos/', 0.99)), '/nu/'), false);
  assert.equal(opens(KEPT, 'stort nedbrud', answer(help, hit('/nu/a/', 1), hit('/nu/b/', 1), hit('/guide/', 1)), '/nu/'), true);
});

test('a word alone is looked up, unless it is in the lists', () => {
  assert.equal(opens(KEPT, 'netbank', answer(help), '/nu/'), false);
  assert.equal(opens(KEPT, 'pc nede', answer(help), '/nu/'), true);
  assert.equal(opens(KEPT, 'i !', answer(help), '/nu/'), false);
  assert.equal(opens(KEPT, 'ddos', answer(), '/nu/'), true);
  assert.equal(opens(KEPT, 'netbnak', { hits: [help], suggestion: 'netbank' }, '/nu/'), false);
});

test('a site below a folder has its door there', () => {
  assert.equal(opens('', 'mange filer', answer(hit('/sti/nu/b/', 1)), '/sti/nu/'), true);
  assert.equal(opens('', 'mange filer', answer(hit('/nu/b/', 1)), '/sti/nu/'), false);
});

test('a query is also what it may have meant', () => {
  assert.equal(opens(KEPT, 'hackket', answer(), '/nu/'), false);
  assert.equal(opens(KEPT, 'hackket', { hits: [], suggestion: 'hacket' }, '/nu/'), true);
});

test('words of an older site, without those of who tells, open it less', () => {
  const older = ' hvis vi \n hacket \n hvad ';
  assert.equal(opens(older, 'hacket', answer(), '/nu/'), true);
  assert.equal(opens(older, 'vi sælger brød', answer(), '/nu/'), false);
});
