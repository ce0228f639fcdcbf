import { set } from './attributes.js';

/** Tells what a search box is before it does anything. @param {HTMLFormElement} form */
export function announce(form) {
  // @ts-expect-error every such form has a list
  const { id } = form.querySelector('[role=listbox]');
  set(form.q, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false });
}
