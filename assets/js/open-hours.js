/** Says who answers right now, or when next, beside the hours that the page has anyhow. */
import { page } from './almanac.js';
import { local, MINUTE } from './danish-time.js';
import { opening, readHours } from './opening.js';
import { hour, soon } from './spoken-time.js';
import { fill } from './wording.js';

const contacts = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-open]'))].map(
  (place) => ({
    name: place.dataset.name ?? '',
    hours: readHours(place.dataset.open ?? ''),
    tag: /** @type {HTMLElement} */ (place.querySelector('.tag')),
  }),
);
const next = /** @type {HTMLElement | null} */ (document.querySelector('.opens strong'));

/** @param {NonNullable<typeof page>} page */
function refresh(page) {
  const moment = Date.now();
  const now = local(page.zone, moment);
  const known = page.knows(moment);
  const openings = contacts.map(({ hours }) => opening(hours, page.holidays, now));
  contacts.forEach(({ tag }, i) => {
    tag.textContent = sentence(page, openings[i], now);
    tag.className = `tag noprint ${openings[i].state === 'open' ? 'good' : 'quiet'}`;
    tag.hidden = !known;
  });
  if (next) {
    next.textContent = first(page, openings, now);
    next.hidden = !known || !next.textContent;
  }
}

/** @param {NonNullable<typeof page>} page @param {import('./opening.js').Opening} opening @param {number} now */
function sentence({ words, language }, { state, change }, now) {
  if (state === 'open') return change ? fill(words.until, hour(change, true)) : words.always;
  if (!change) return state === 'closed' ? words.closed : '';
  return fill(words[state === 'closed' ? 'opens' : 'unknown'], soon(words, language, change, now));
}

/** Who answers first. @param {NonNullable<typeof page>} page @param {import('./opening.js').Opening[]} openings @param {number} now */
function first({ words, language }, openings, now) {
  const open = openings.findIndex(({ state }) => state === 'open');
  if (open >= 0) return fill(words.nextNow, contacts[open].name);
  const changes = openings.map(({ change }) => change ?? Infinity);
  const soonest = Math.min(...changes);
  return soonest === Infinity
    ? ''
    : fill(words.next, contacts[changes.indexOf(soonest)].name, soon(words, language, soonest, now));
}

if (page && contacts.length) {
  refresh(page);
  setInterval(refresh, MINUTE, page);
}
