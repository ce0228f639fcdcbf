/** Whether somebody answers, by opening hours on Danish clocks (see danish-time.js). */
import { DAY, MINUTE } from './danish-time.js';

/** How far ahead a change is looked for: no run of holidays is longer. */
const DAYS_AHEAD = 31;

/**
 * @typedef {object} Hours
 * @property {(Span[] | undefined)[]} week from Monday on; a day that isn't there is unknown
 * @property {Span[] | undefined} holiday
 */

/** @typedef {{from: number, until: number}} Span minutes of a day, from inclusive until exclusive */

/**
 * @typedef {object} Opening
 * @property {'open' | 'closed' | 'unknown'} state
 * @property {number} [change] when it closes or, if it isn't known to be open, when it next is
 */

/**
 * Reads `480-1200|…|600-960`: a part for each weekday from Monday on and one for holidays; an empty
 * part is closed, `?` unknown.
 * @param {string} text
 * @returns {Hours}
 */
export function readHours(text) {
  const parts = text.split('|').map((part) => (part === '?' ? undefined : spans(part)));
  return { week: parts.slice(0, 7), holiday: parts[7] };
}

/** @param {string} part @returns {Span[]} */
function spans(part) {
  return part
    .split(',')
    .filter(Boolean)
    .map((span) => {
      const [from, until] = span.split('-').map(Number);
      return { from, until };
    });
}

/**
 * Reads `2026:0101 0402 … 2027:…`.
 * @param {string} text
 * @returns {Set<number>} what clocks show when the holidays begin
 */
export function readHolidays(text) {
  let year = '';
  return new Set(
    text.split(' ').map((word) => {
      const [day, before] = word.split(':').reverse();
      year = before ?? year;
      return Date.UTC(Number(year), Number(day.slice(0, 2)) - 1, Number(day.slice(2)));
    }),
  );
}

/**
 * Whether it is open when clocks show a time.
 * @param {Hours} hours
 * @param {Set<number>} holidays
 * @param {number} time
 * @returns {Opening}
 */
export function opening(hours, holidays, time) {
  /** @param {number} day */
  const on = (day) => (holidays.has(day) ? hours.holiday : hours.week[(new Date(day).getUTCDay() + 6) % 7]);
  /** @param {number} at */
  const span = (at) => {
    const minute = (at % DAY) / MINUTE;
    return on(at - (at % DAY))?.find(({ from, until }) => from <= minute && minute < until);
  };
  const today = time - (time % DAY);
  if (span(time)) {
    const last = time + DAYS_AHEAD * DAY;
    let end = time;
    for (let at = span(end); at && end < last; at = span(end)) {
      end = end - (end % DAY) + at.until * MINUTE;
    }
    return end < last ? { state: 'open', change: end } : { state: 'open' };
  }
  const state = on(today) ? 'closed' : 'unknown';
  for (let day = today; day <= today + DAYS_AHEAD * DAY; day += DAY) {
    const next = on(day)?.find(({ from }) => day + from * MINUTE > time);
    if (next) return { state, change: day + next.from * MINUTE };
  }
  return { state };
}
