/** The search box of every page: what it does is fetched when it first has the focus. */
import { announce } from './role.js';

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('.find'))) {
  announce(form);
  form.q.addEventListener('focus', () => import('./combobox.js').then(({ enhance }) => enhance(form), () => {}), { once: true });
}
