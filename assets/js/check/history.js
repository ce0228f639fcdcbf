/** A self-assessment's results of other days, kept on the device. */
import { read, remove, write } from '../device.js';

const MOST = 12;

/**
 * @typedef {object} Result
 * @property {string} day as `2026-11-23`
 * @property {string} version of the questions
 * @property {number} level
 * @property {number} score
 */

/** @param {unknown} value @returns {value is Result} */
function isResult(value) {
  const result = /** @type {Result} */ (value);
  return (
    typeof result === 'object' &&
    result !== null &&
    /^\d{4}-\d\d-\d\d$/.test(result.day) &&
    !Number.isNaN(Date.parse(result.day)) &&
    typeof result.version === 'string' &&
    Number.isInteger(result.level) &&
    Number.isInteger(result.score)
  );
}

/** The results by day, without what is damaged. @param {string} check @returns {Result[]} */
function results(check) {
  return read(`check:${check}`, Array.isArray, /** @type {unknown[]} */ ([])).filter(isResult);
}

/** Keeps a result; one of the same day is replaced. @param {string} check @param {Result} result */
export function keep(check, result) {
  const others = results(check).filter(({ day }) => day !== result.day);
  const all = [...others, result].sort((a, b) => (a.day < b.day ? -1 : 1));
  write(`check:${check}`, all.slice(-MOST));
}

/** The last result before a day. @param {string} check @param {string} day @returns {Result | undefined} */
export function before(check, day) {
  return results(check)
    .filter((result) => result.day < day)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .pop();
}

/** @param {string} check */
export function forget(check) {
  remove(`check:${check}`);
}

/** The reader's own day. @param {Date} now @returns {string} */
export function dayOf(now) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
