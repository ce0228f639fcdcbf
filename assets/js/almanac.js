/** What a page tells its scripts of Danish clocks and holidays, and the words for them. */
import { DAY, moment, readTime, readZone } from './danish-time.js';
import { readHolidays } from './opening.js';

/** The page's almanac; nothing where it has none. */
export const page = almanac();

function almanac() {
  const place = document.getElementById('almanac');
  if (!place) return undefined;
  const words = /** @type {Record<string, string>} */ ({ ...place.dataset });
  const zone = readZone(words.zone);
  const first = moment(zone, readTime(`${words.first}T00:00`));
  const end = moment(zone, readTime(`${words.last}T00:00`) + DAY);
  return {
    words,
    zone,
    holidays: readHolidays(words.holidays),
    language: document.documentElement.lang,
    /** Whether it tells of a moment. @param {number} at */
    knows: (at) => first <= at && at < end,
  };
}
