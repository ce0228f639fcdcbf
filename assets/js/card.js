/** The emergency card's fields: what is written there is kept, printed and dialled. */
import { forget, keep, kept, number } from './own-numbers.js';

/** @typedef {HTMLInputElement & { dataset: { own: string } }} Field */

/** @type {any[]} each a Field */
const fields = [...document.querySelectorAll('input[data-own]')];
/** @type {any} */
const status = document.querySelector('[data-status]');

// @ts-expect-error parts of a page can be hidden
document.querySelectorAll('[data-script]').forEach((part) => (part.hidden = false));
// @ts-expect-error parts of a page can be hidden
document.querySelectorAll('[data-scriptless]').forEach((part) => (part.hidden = true));
// @ts-expect-error the card has this button
document.querySelector('[data-print]').addEventListener('click', () => print());
document.querySelector('[data-forget]')?.addEventListener('click', () => {
  forget();
  fields.forEach((field) => fill(field, ''));
  status.textContent = status.dataset.forgotten;
});
// Whoever prints by the keyboard may still stand in a field.
addEventListener('beforeprint', () => fields.forEach(take));

const numbers = kept();
for (const field of fields) {
  field.addEventListener('change', () => take(field));
  // On a slow net somebody may have written before this ran; who still writes is heard at the end.
  if (field.value.trim() === '') fill(field, numbers.get(field.dataset.own) ?? '');
  else if (field !== document.activeElement) take(field);
}

/** Keeps what a field holds; what is no number is pointed out and stands on no card. @param {Field} field */
function take(field) {
  const written = number(field.value);
  const bad = written === '' && field.value.trim() !== '';
  const done = keep(field.dataset.own, written);
  if (bad) mark(field, true);
  else fill(field, written);
  copy(field, written);
  status.textContent = bad ? '' : done ? status.dataset.saved : status.dataset.notKept;
}

/** @param {Field} field @param {string} number */
function fill(field, number) {
  field.value = number;
  mark(field, false);
  copy(field, number);
}

/** @param {Field} field @param {boolean} bad */
function mark(field, bad) {
  field.setAttribute('aria-invalid', String(bad));
  // @ts-expect-error each field has its remark
  document.getElementById(field.getAttribute('aria-describedby')).hidden = !bad;
}

/** The wallet's side shows the same number. @param {Field} field @param {string} number */
function copy(field, number) {
  const place = document.querySelector(`[data-copy="${CSS.escape(field.dataset.own)}"]`);
  if (place) place.textContent = number;
}
