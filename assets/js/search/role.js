/** Tells what a search box is before it does anything. @param {HTMLFormElement} form */
export function announce(form) {
  // @ts-expect-error every such form has a list
  const { id } = form.querySelector('[role=listbox]');
  const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': false };
  Object.entries(attributes).forEach((one) => form.q.setAttribute(...one));
}
