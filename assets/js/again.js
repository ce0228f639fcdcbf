/** The card that puts a day three months ahead into the reader's calendar, and prints the page. */
import { offer } from './calendar.js';
import { fill } from './wording.js';

const MONTHS = 3;
const FILE = 'dag-i-kalenderen.ics';

/**
 * The day some months after another; one that its month lacks becomes the month's last.
 * @param {Date} day local
 * @param {number} months
 * @returns {Date} midnight of that day in UTC
 */
export function monthsAfter(day, months) {
  const last = new Date(Date.UTC(day.getFullYear(), day.getMonth() + months + 1, 0));
  const date = Math.min(day.getDate(), last.getUTCDate());
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), date));
}

/**
 * Fills in the card.
 * @param {ParentNode} root
 * @param {string[]} left what is still to be done then
 */
export function offerAgain(root, left) {
  const card = root.querySelector('.again');
  const link = /** @type {HTMLAnchorElement | null} */ (card?.querySelector('a'));
  if (!card || !link) return;
  const start = monthsAfter(new Date(), MONTHS);
  const { title = '', text = '', url = '', when = '' } = link.dataset;
  const day = start.toLocaleDateString(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
  link.download = FILE;
  offer(link, {
    id: `${start.toISOString().slice(0, 10)}${new URL(url).pathname}@${new URL(url).host}`,
    start,
    allDay: true,
    stamp: new Date(),
    title,
    text: [text, ...left.map((deed) => `- ${deed}`)].join('\n'),
    url,
  });
  /** @type {HTMLElement} */ (link.querySelector('span')).textContent = fill(when, day);
  card.querySelectorAll('[hidden]').forEach((part) => part.removeAttribute('hidden'));
  offerPrinting(card);
}

/** @param {ParentNode} root */
export function offerPrinting(root) {
  /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll('button.print')).forEach(
    (button) => (button.onclick = () => print()),
  );
}
