/** The search box of every page: what it does is fetched when it first has the focus. */
import { fetchResults, fetchSearch } from './ahead.js';
import { announce } from './role.js';

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('.find'))) {
  announce(form);
  const begin = () => {
    fetchSearch(form);
    import('./combobox.js')
      .then(({ enhance, open }) => {
        enhance(form);
        return open(form);
      })
      .then(fetchResults)
      .catch(() => {});
  };
  // On a slow network somebody may stand in it before this is here.
  if (document.activeElement === form.q) begin();
  else form.q.addEventListener('focus', begin, { once: true });
}
