/** The choices beside the results. Those that are made stand in the page's address. */
import { part } from './form.js';

/** @type {(form: HTMLElement) => any[]} inputs, each in a label that counts */
const boxes = (form) => [...form.querySelectorAll('input')];
/** @type {(form: HTMLElement) => HTMLInputElement[]} */
const chosen = (form) => boxes(form).filter((box) => box.checked);

/** The address of a query with choices. @param {string} q @param {HTMLInputElement[]} choices */
export const address = (q, choices = []) =>
  `?${new URLSearchParams([['q', q], ...choices.map(({ name, value }) => [name, value])])}`;

/** The address of a query with what is chosen now. @param {HTMLElement} form @param {string} q */
export const narrowed = (form, q) => address(q, chosen(form));

/** Makes the choices of an address. @param {HTMLElement} form @param {URLSearchParams} given @returns {Record<string, string[]>} them, for the search */
export function choose(form, given) {
  /** @type {Record<string, string[]>} */
  const filters = {};
  for (const box of boxes(form)) {
    box.checked = given.getAll(box.name).includes(box.value);
    if (box.checked) (filters[box.name] ??= []).push(box.value);
  }
  return filters;
}

/** Shows how many hits each choice has; those without any go, unless they are made. @param {HTMLElement} form @param {import('./engine.js').Answer['facets']} counts */
export function showFacets(form, counts) {
  for (const box of boxes(form)) {
    const number = counts[box.name]?.[box.value] ?? 0;
    box.parentElement.querySelector('small').textContent = number;
    // Who has just taken a choice back stands on it.
    box.parentElement.hidden = !number && !box.checked && box !== document.activeElement;
  }
  for (const group of form.querySelectorAll('details')) {
    group.hidden = !group.querySelector('label:not([hidden])');
  }
}

/** A link for each choice that takes it back, and one for them all. @param {HTMLElement} section @param {HTMLElement} form @param {string} q */
export function showPills(section, form, q) {
  const made = chosen(form);
  const pills = made.map((/** @type {any} */ box) => {
    const pill = part(section, '.pill');
    pill.querySelector('span').textContent = box.parentElement.querySelector('span').textContent;
    pill.href = address(q, made.filter((other) => other !== box));
    return pill;
  });
  /** @type {any} */
  const row = section.querySelector('.pills');
  row.lastElementChild.href = address(q);
  row.replaceChildren(...pills, row.lastElementChild);
  row.hidden = !made.length;
}
