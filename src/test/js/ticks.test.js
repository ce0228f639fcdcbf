import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { forget, tick, ticked } from '../../../assets/js/ticks.js';
import { place, shelf } from './shelf.js';

const KEY = place('ticks');
const BACKUP = 'backup-der-virker:3fa91c02';
const LOGIN = 'to-trins-login:00c0ffee';

beforeEach(() => {
  globalThis.localStorage = shelf();
});

test('a tick is kept until it is taken back', () => {
  assert.equal(tick(BACKUP, true), true);
  tick(LOGIN, true);
  assert.deepEqual([...ticked()], [BACKUP, LOGIN]);
  tick(BACKUP, false);
  assert.deepEqual([...ticked()], [LOGIN]);
});

test('a tick from another window is kept too', () => {
  tick(BACKUP, true);
  localStorage.setItem(KEY, JSON.stringify([BACKUP, LOGIN]));
  tick(BACKUP, false);
  assert.deepEqual([...ticked()], [LOGIN]);
});

for (const [what, value] of [
  ['cut-off JSON', '["backup'],
  ['another form', '{"backup":1}'],
  ['a number', '7'],
  ['null', 'null'],
]) {
  test(`${what} counts as no ticks, and the next tick is kept`, () => {
    localStorage.setItem(KEY, value);
    assert.deepEqual([...ticked()], []);
    assert.equal(tick(LOGIN, true), true);
    assert.deepEqual([...ticked()], [LOGIN]);
  });
}

test('what is damaged among the ticks is left out, the others stay', () => {
  localStorage.setItem(KEY, JSON.stringify([7, null, '<script>', BACKUP, { a: 1 }, ['x'], LOGIN]));
  assert.deepEqual([...ticked()], [BACKUP, LOGIN]);
});

test('forgetting takes the ticks and nothing else', () => {
  tick(BACKUP, true);
  localStorage.setItem(place('card'), '{}');
  forget();
  assert.deepEqual(Object.keys(localStorage), [place('card')]);
});
