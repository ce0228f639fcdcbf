/** The phone numbers of the firm's own helpers, by the register's id. They stay on the device. */
import { read, remove, write } from './device.js';

const KEY = 'egne-numre';
const LONGEST = 40;

/**
 * A number as we write it: eight digits in pairs, or + and a country's code.
 * @param {string} text as somebody types it
 * @returns {string} empty where it is no such number
 */
export function number(text) {
  if (text.length > LONGEST) return '';
  const digits = text.replace(/[\s().-]/g, '').replace(/^00/, '+').replace(/^\+45(?=\d{8}$)/, '');
  // @ts-expect-error eight digits are four pairs
  if (/^\d{8}$/.test(digits)) return digits.match(/../g).join(' ');
  return /^\+\d{8,15}$/.test(digits) ? digits : '';
}

/** What a phone dials. @param {string} number of the form above @returns {string} */
export function dial(number) {
  return `tel:${number.startsWith('+') ? '' : '+45'}${number.replaceAll(' ', '')}`;
}

/** @returns {Map<string, string>} the numbers that are kept, without any that a phone could not dial */
export function kept() {
  const values = read(KEY, (value) => typeof value === 'object' && !Array.isArray(value), {});
  return new Map(Object.entries(values).filter(([, value]) => isNumber(value)));
}

/**
 * Keeps a number, or forgets it where it is empty.
 * @param {string} id
 * @param {string} number
 * @returns {boolean} whether the device could
 */
export function keep(id, number) {
  const numbers = kept();
  if (number) numbers.set(id, number);
  else numbers.delete(id);
  return write(KEY, Object.fromEntries(numbers));
}

export function forget() {
  remove(KEY);
}

/** @param {unknown} value */
function isNumber(value) {
  return typeof value === 'string' && value !== '' && number(value) === value;
}
