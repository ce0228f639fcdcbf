/** Times in words. The words come from the page; names of days and months from the browser. */
import { DAY, HOUR, MINUTE } from './danish-time.js';
import { fill } from './wording.js';

/**
 * `torsdag den 26. november`, with the year where it isn't this one.
 * @param {Record<string, string>} words `date`
 * @param {string} language
 * @param {number} time what a clock shows
 * @param {number} now the same
 */
export function longDay(words, language, time, now) {
  const year = new Date(time).getUTCFullYear() !== new Date(now).getUTCFullYear();
  return fill(
    words.date,
    name(language, time, { weekday: 'long' }),
    name(language, time, { day: 'numeric', month: 'long', ...(year ? { year: 'numeric' } : {}) }),
  );
}

/** @param {string} language @param {number} time @param {Intl.DateTimeFormatOptions} parts */
function name(language, time, parts) {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...parts }).format(time);
}

/** `08.30` @param {number} time */
export function longHour(time) {
  return new Date(time).toISOString().slice(11, 16).replace(':', '.');
}

/** `8`, `8.30`; the end of a day is `24`. @param {number} time @param {boolean} [ends] */
export function hour(time, ends) {
  const date = new Date(time);
  const hours = ends && time % DAY === 0 ? 24 : date.getUTCHours();
  const minutes = date.getUTCMinutes();
  return minutes ? `${hours}.${String(minutes).padStart(2, '0')}` : `${hours}`;
}

/**
 * When something will be, as one says it today: `i morgen kl. 8`.
 * @param {Record<string, string>} words `today`, `tomorrow`, `day`, `date`
 * @param {string} language
 * @param {number} time what a clock shows
 * @param {number} now the same
 */
export function soon(words, language, time, now) {
  const days = Math.floor(time / DAY) - Math.floor(now / DAY);
  if (days === 0) return fill(words.today, hour(time));
  if (days === 1) return fill(words.tomorrow, hour(time));
  const day =
    days < 7 ? name(language, time, { weekday: 'long' }) : longDay(words, language, time, now);
  return fill(words.day, day, hour(time));
}

/**
 * A stretch of time in its two largest units: `2 dage og 3 timer`, `50 minutter`.
 * @param {Record<string, string>} words `days`, `dayOne`, `hours`, `hourOne`, `minutes`, `minuteOne`, `and`
 * @param {number} stretch
 */
export function stretch(words, stretch) {
  const parts = [
    count(words.dayOne, words.days, Math.floor(stretch / DAY)),
    count(words.hourOne, words.hours, Math.floor((stretch % DAY) / HOUR)),
    count(words.minuteOne, words.minutes, Math.floor((stretch % HOUR) / MINUTE)),
  ];
  const first = parts.findIndex(Boolean);
  if (first < 0) return fill(words.minutes, '0');
  const [one, two] = parts.slice(first);
  return two ? fill(words.and, one, two) : one;
}

/** @param {string} one @param {string} many @param {number} number */
function count(one, many, number) {
  return number === 0 ? '' : number === 1 ? one : fill(many, String(number));
}
