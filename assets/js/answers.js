/**
 * Answers in an address: `#3fa91c02.01-2`. First the version of the questions, so that answers are
 * never read as answers to others; then which choice each question got, from 0, in base 36; a hyphen
 * where it got none. What follows `#` stays in the browser.
 */
const BASE = 36;
const NONE = '-';

/**
 * @param {string} version
 * @param {(number | null)[]} choices
 * @returns {string}
 */
export function write(version, choices) {
  return `#${version}.${choices.map((choice) => choice?.toString(BASE) ?? NONE).join('')}`;
}

/**
 * Reads answers from an address. Whatever isn't exactly of our form counts as no answer at all.
 * @param {string} fragment
 * @param {string} version
 * @param {number[]} counts how many choices each question has
 * @returns {{choices: (number | null)[] | null, outdated: boolean}} outdated: they answer other questions
 */
export function read(fragment, version, counts) {
  const nothing = { choices: null, outdated: false };
  const form = fragment.length < 200 && /^#([0-9a-f]{8})\.([0-9a-z-]+)$/.exec(fragment);
  if (!form) return nothing;
  if (form[1] !== version) return { choices: null, outdated: true };
  const choices = [...form[2]].map((digit) => (digit === NONE ? null : parseInt(digit, BASE)));
  const fits =
    choices.length === counts.length && choices.every((choice, i) => choice === null || choice < counts[i]);
  return fits ? { choices, outdated: false } : nothing;
}
