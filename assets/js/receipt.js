/** The receipt of a linear journey: what is done and what is left, and a day to look again. */
import { offerAgain } from './again.js';
import { offerForgetting } from './forget.js';
import { keepBoxes } from './tickboxes.js';
import { forget } from './ticks.js';
import { duration, fill, timewords } from './wording.js';

const count = /** @type {HTMLElement} */ (document.querySelector('.count'));
const figures = /** @type {HTMLElement} */ (document.querySelector('.figures'));
const left = /** @type {HTMLElement} */ (document.querySelector('.left'));
const parts = /** @type {HTMLElement} */ (document.querySelector('.parts'));
const heading = /** @type {HTMLElement} */ (parts.querySelector('h2'));
const rows = [.../** @type {NodeListOf<HTMLElement>} */ (parts.querySelectorAll('[data-minutes]'))].map((row) => ({
  row,
  box: /** @type {HTMLInputElement} */ (row.querySelector('input')),
  home: /** @type {HTMLElement} */ (row.parentElement),
  minutes: Number(row.dataset.minutes),
  deed: row.querySelector('b')?.textContent?.trim() ?? '',
}));

document.body.classList.add('ready');
heading.textContent = heading.dataset.done ?? '';
figures.hidden = false;
const refresh = keepBoxes((done, kept) => {
  const finished = rows.filter(({ box }) => done.has(box.dataset.tick ?? ''));
  const spent = finished.reduce((sum, { minutes }) => sum + minutes, 0);
  const { count: counted = '', refused = '' } = count.dataset;
  count.textContent = kept ? fill(counted, finished.length, rows.length) : refused;
  figure('done', String(finished.length));
  figure('spent', duration(spent, timewords()));
  figure('left', String(rows.length - finished.length));
  offerAgain(document, rows.filter((row) => !finished.includes(row)).map(({ deed }) => deed));
});
arrange();
offerForgetting(() => {
  forget();
  refresh();
  arrange();
});

/** @param {string} name @param {string} value */
function figure(name, value) {
  const cell = figures.querySelector(`[data-figure=${name}]`);
  if (cell) cell.textContent = value;
}

/** What is left stands first. Once only, so that nothing moves away under the reader's finger. */
function arrange() {
  rows.forEach(({ row, box, home }) => {
    (box.checked ? home : left.querySelector('ul'))?.append(row);
    row.querySelector('.of')?.toggleAttribute('hidden', box.checked);
  });
  left.hidden = rows.every(({ box }) => box.checked);
  parts.hidden = rows.every(({ box }) => !box.checked);
  parts.querySelectorAll('.part').forEach((part) => part.toggleAttribute('hidden', !part.querySelector('li')));
}
