import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { dial, forget, keep, kept, number } from '../../../assets/js/own-numbers.js';
import { place } from './shelf.js';

const KEY = place('egne-numre');

beforeEach(() => {
  const values = new Map();
  globalThis.localStorage = {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => values.set(key, value),
    removeItem: (key) => values.delete(key),
  };
});

test('a number is eight digits in pairs, or + and a country’s code', () => {
  const written = {
    '33370037': '33 37 00 37',
    ' 33 37 00 37 ': '33 37 00 37',
    '33-37-00-37': '33 37 00 37',
    '(+45) 33.37.00.37': '33 37 00 37',
    '0045 33370037': '33 37 00 37',
    '+46 8 678 55 00': '+4686785500',
    '0046 8 678 55 00': '+4686785500',
  };
  for (const [text, form] of Object.entries(written)) assert.equal(number(text), form, text);
});

test('what no phone could dial is no number', () => {
  const refused = [
    '', ' ', '1', '114', '1234567', '123456789', '+1234567', `+${'1'.repeat(16)}`, '++4533370037',
    'ring til Ole', '3337003x', '٣٣٣٧٠٠٣٧', '33370037;ext=1', 'tel:33370037', '33370037,,1',
    'javascript:alert(1)', '<b>33370037</b>', '*#06#', '%2B4533370037', '3'.repeat(10000), ' '.repeat(10000),
  ];
  for (const text of refused) assert.equal(number(text), '', text.slice(0, 40));
});

test('a phone is given digits and + alone', () => {
  assert.equal(dial('33 37 00 37'), 'tel:+4533370037');
  assert.equal(dial('+4686785500'), 'tel:+4686785500');
});

test('a number is kept until it is emptied, and all until they are forgotten', () => {
  assert.equal(keep('bank', '33 37 00 37'), true);
  assert.equal(keep('it', '+4686785500'), true);
  assert.deepEqual([...kept()], [['bank', '33 37 00 37'], ['it', '+4686785500']]);
  keep('bank', '');
  assert.deepEqual([...kept()], [['it', '+4686785500']]);
  forget();
  assert.deepEqual([...kept()], []);
});

test('damaged values count as never written', () => {
  for (const value of ['{', '[]', '[["it","33 37 00 37"]]', '"33 37 00 37"', '7', 'null', 'true']) {
    localStorage.setItem(KEY, value);
    assert.deepEqual([...kept()], [], value);
  }
});

test('of many values only the numbers count', () => {
  const values = { it: '33 37 00 37', bank: 'tel:1;ext', insurer: '33370037', boss: 7, nobody: null };
  localStorage.setItem(KEY, JSON.stringify(values));
  assert.deepEqual([...kept()], [['it', '33 37 00 37']]);
});
