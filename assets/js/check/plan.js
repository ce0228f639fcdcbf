/** The plan of a self-assessment: guides in the order of their effect, with what is done of them. */
import { onChange, tick, ticked } from '../ticks.js';
import { duration, fill, say, timewords } from '../wording.js';

/**
 * @typedef {import('./assessment.js').Assessment} Assessment
 * @typedef {{row: HTMLElement, box: HTMLInputElement, ticks: string[]}} Row
 */

/** @param {HTMLElement} page @param {Assessment} result */
export function keepPlan(page, result) {
  const deeds = /** @type {HTMLElement[]} */ ([...page.querySelectorAll('.deed')]);
  const list = /** @type {HTMLElement} */ (page.querySelector('.plan ol'));
  const mark = /** @type {HTMLElement} */ (list.querySelector('.enough'));
  mark.remove();
  deeds.forEach((deed) => deed.remove());
  result.plan.forEach((planned, i) => {
    const row = deeds[planned.deed];
    say(row, '.gain', planned.gain === 1 ? 'one' : 'many', planned.gain);
    dots(row, planned.gain);
    list.append(row);
    if (i + 1 === result.enough) list.append(mark);
  });
  const words = mark.querySelector('[data-words]');
  const minutes = result.plan.slice(0, result.enough).reduce((sum, planned) => sum + planned.minutes, 0);
  if (words) words.textContent = fill(words.getAttribute('data-words') ?? '', duration(minutes, timewords()), result.aim);
  const first = /** @type {HTMLAnchorElement} */ (page.querySelector('.first-deed'));
  first.href = list.querySelector('a')?.getAttribute('href') ?? '';
  /** @type {HTMLElement} */ (page.querySelector('.plan')).hidden = result.plan.length === 0;
  keepBoxes([.../** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('.deed'))].map(rowOf));
}

/** Fills the first dots. @param {Element} row @param {number} count */
export function dots(row, count) {
  row.querySelectorAll('.dots i').forEach((dot, i) => dot.classList.toggle('on', i < count));
}

/** @param {HTMLElement} row @returns {Row} */
function rowOf(row) {
  return {
    row,
    box: /** @type {HTMLInputElement} */ (row.querySelector('input')),
    ticks: (row.dataset.ticks ?? '').split(' ').filter((name) => name !== ''),
  };
}

/** A guide is done when all its deeds are, and to tick it ticks them. @param {Row[]} rows */
function keepBoxes(rows) {
  const refresh = () => {
    const done = ticked();
    rows
      .filter(({ ticks }) => ticks.length > 0)
      .forEach(({ box, ticks }) => (box.checked = ticks.every((name) => done.has(name))));
  };
  rows.forEach(({ box, ticks }) =>
    box.addEventListener('change', () => ticks.forEach((name) => tick(name, box.checked))),
  );
  onChange(refresh);
  refresh();
}
