/** Reckons a page's deadlines from the moment that the reader names, on Danish clocks. */
import { page } from './almanac.js';
import { after, clock, local, MINUTE, moment, readTime, writeTime } from './danish-time.js';
import { longDay, longHour, stretch } from './spoken-time.js';
import { fill } from './wording.js';

const words = /** @type {Record<string, string>} */ ({
  ...document.getElementById('clock-words')?.dataset,
});
const template = /** @type {HTMLTemplateElement} */ (document.getElementById('due'));

/** @param {HTMLElement} asked @param {NonNullable<typeof page>} page */
function start(asked, page) {
  const field = /** @type {HTMLInputElement} */ (asked.querySelector('input'));
  const status = /** @type {HTMLElement} */ (asked.querySelector('[role=status]'));
  const cells = [
    .../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('td[data-amounts]')),
  ].filter((cell) => cell.dataset.event === asked.dataset.event);
  const reckon = () => {
    const time = readTime(field.value);
    const sound = !Number.isNaN(time) && page.knows(moment(page.zone, time));
    status.textContent = remark(page, field, time);
    asked.classList.toggle('filled', sound);
    cells.forEach((cell) => show(page, cell, sound ? time : NaN));
  };
  field.addEventListener('input', reckon);
  asked.querySelector('button')?.addEventListener('click', () => {
    field.value = writeTime(local(page.zone, Date.now()));
    reckon();
  });
  setInterval(() => cells.forEach((cell) => remain(cell)), MINUTE);
  asked.hidden = false;
  reckon();
}

/** What is special about the time. @param {NonNullable<typeof page>} page @param {HTMLInputElement} field @param {number} time */
function remark(page, field, time) {
  if (Number.isNaN(time)) {
    return field.value || field.validity.badInput ? words.invalid : '';
  }
  const meant = moment(page.zone, time);
  if (!page.knows(meant)) return words.range;
  const kind = clock(page.zone, time);
  if (kind === 'one') return '';
  return fill(words[kind], longHour(time), longHour(local(page.zone, meant)));
}

/** Shows when a deadline is, or the sum to do by hand. @param {NonNullable<typeof page>} page @param {HTMLElement} cell @param {number} time */
function show(page, cell, time) {
  const { amounts = '', id = '', title = '', rule = '' } = cell.dataset;
  const sum = /** @type {HTMLElement} */ (cell.querySelector('.hand'));
  cell.querySelector('.due')?.remove();
  sum.hidden = !Number.isNaN(time);
  if (!sum.hidden) return;
  const due = amounts.split(' ').reduce(
    (at, amount) => after(page.zone, at, amount),
    moment(page.zone, time),
  );
  /** @type {any} */
  const shown = /** @type {HTMLElement} */ (template.content.cloneNode(true)).querySelector('.due');
  const when = local(page.zone, due);
  const now = local(page.zone, Date.now());
  shown.dataset.due = String(due);
  shown.querySelector('strong').textContent = fill(
    words.at,
    longDay(words, page.language, when, now),
    longHour(when),
  );
  cell.prepend(shown);
  remain(cell);
  offerEvent(shown.querySelector('a'), { id, title, text: rule, due });
}

/**
 * Makes a link a calendar file. Most readers never come here, so the rules of such files are
 * fetched only now; without them there is no link.
 * @param {HTMLAnchorElement} link
 * @param {{id: string, title: string, text: string, due: number}} event
 */
async function offerEvent(link, { id, title, text, due }) {
  link.hidden = true;
  const { offer } = await import('./calendar.js');
  offer(link, {
    id: `${id}-${due}@${location.host}`,
    start: new Date(due),
    stamp: new Date(),
    title,
    text,
    url: location.href.split('#')[0],
  });
  link.hidden = false;
}

/** Says how long is left. @param {HTMLElement} cell */
function remain(cell) {
  const shown = /** @type {HTMLElement | null} */ (cell.querySelector('.due'));
  if (!shown) return;
  const left = Number(shown.dataset.due) - Date.now();
  shown.classList.toggle('over', left < 0);
  // @ts-expect-error what is due says how long is left
  shown.querySelector('small').textContent = fill(
    left < 0 ? words.late : words.left,
    stretch(words, Math.abs(left)),
  );
}

if (page) {
  document
    .querySelectorAll('.clock')
    // @ts-expect-error it was asked above whether there is a page
    .forEach((asked) => start(/** @type {HTMLElement} */ (asked), page));
}
