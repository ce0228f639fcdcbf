/**
 * Clocks in Denmark, by the list of their changes that a page carries; the reader's own zone is
 * never asked. A moment is milliseconds since 1970, and so is what a clock shows: the moment at
 * which a clock in Greenwich shows the same. Wherever a clock's time is not one moment the earlier
 * is meant, so that no deadline comes out too late.
 */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * @typedef {object} Zone
 * @property {number} offset how far clocks are ahead of UTC before the first change
 * @property {{at: number, offset: number}[]} changes
 */

/**
 * Reads `60 1774746000:120 …`: minutes ahead of UTC, then second and minutes of each change.
 * @param {string} text
 * @returns {Zone}
 */
export function readZone(text) {
  const [first, ...changes] = text.split(' ');
  return {
    offset: Number(first) * MINUTE,
    changes: changes.map((change) => {
      const [second, minutes] = change.split(':').map(Number);
      return { at: second * 1000, offset: minutes * MINUTE };
    }),
  };
}

/** What clocks show at a moment. @param {Zone} zone @param {number} moment */
export function local(zone, moment) {
  let offset = zone.offset;
  for (const change of zone.changes) {
    if (change.at <= moment) offset = change.offset;
  }
  return moment + offset;
}

/** The moments at which clocks show a time, the first first. @param {Zone} zone @param {number} time */
function moments(zone, time) {
  const offsets = new Set([zone.offset, ...zone.changes.map((change) => change.offset)]);
  return [...offsets]
    .map((offset) => time - offset)
    .filter((moment) => local(zone, moment) === time)
    .sort((a, b) => a - b);
}

/**
 * Whether a time on the clock is one moment, none or two.
 * @param {Zone} zone
 * @param {number} time
 * @returns {'one' | 'lost' | 'doubled'}
 */
export function clock(zone, time) {
  return /** @type {const} */ (['lost', 'one', 'doubled'])[moments(zone, time).length];
}

/** The moment that a time on the clock stands for. @param {Zone} zone @param {number} time */
export function moment(zone, time) {
  const [first] = moments(zone, time);
  return first ?? zone.changes.find((change) => local(zone, change.at) > time)?.at ?? NaN;
}

/**
 * The moment some time after another: `PT259200S` passes, `P1M` and `P14D` are counted in the
 * calendar, clamped to the month's end.
 * @param {Zone} zone
 * @param {number} start
 * @param {string} amount
 */
export function after(zone, start, amount) {
  const [, months = 0, days = 0, seconds] =
    /^P(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)S)?$/.exec(amount) ?? [];
  return seconds === undefined
    ? moment(zone, later(local(zone, start), Number(months), Number(days)))
    : start + Number(seconds) * 1000;
}

/** @param {number} time @param {number} months @param {number} days */
function later(time, months, days) {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last) + days);
  return date.getTime();
}

/**
 * Reads the value of a field for date and time: `2026-11-23T07:40`.
 * @param {string} text
 * @returns {number} what a clock shows; NaN where there is no such date or time
 */
export function readTime(text) {
  const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(text)?.[0] ?? '';
  const time = Date.parse(written + 'Z');
  return writeTime(time) === written ? time : NaN;
}

/** The value for such a field; empty where the time is none. @param {number} time */
export function writeTime(time) {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 16);
}
