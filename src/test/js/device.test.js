import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { read, remove, write } from '../../../assets/js/device.js';
import { place, shelf } from './shelf.js';

beforeEach(() => {
  globalThis.localStorage = shelf();
});

test('what is kept is read again', () => {
  assert.equal(write('forloeb', ['a']), true);
  assert.deepEqual(read('forloeb', Array.isArray, []), ['a']);
});

test('a damaged value counts as never written', () => {
  localStorage.setItem(place('forloeb'), '["a"');
  assert.deepEqual(read('forloeb', Array.isArray, []), []);
});

test('a value of another form counts as never written', () => {
  write('forloeb', { a: 1 });
  assert.deepEqual(read('forloeb', Array.isArray, []), []);
});

test('a device that keeps nothing says so', () => {
  globalThis.localStorage = { getItem: refuse, setItem: refuse, removeItem: refuse };
  assert.equal(write('forloeb', []), false);
  assert.equal(read('forloeb', Array.isArray, 'intet'), 'intet');
  remove('forloeb');
});

test('forgetting a value leaves what is not ours', () => {
  write('forloeb', []);
  localStorage.setItem('andet', '1');
  remove('forloeb');
  assert.deepEqual(Object.keys(localStorage), ['andet']);
});

function refuse() {
  throw new Error('nothing is kept here');
}
