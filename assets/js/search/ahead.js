/** What is fetched before it is needed. */

/** What a search needs, all together: once a box has the focus. @param {any} form */
export function fetchSearch(form) {
  if (document.querySelector('link[href$="/root.bin"]')) return;
  const file = { rel: 'preload', as: 'fetch', crossOrigin: '' };
  const hasDoor = form.querySelector('template').content.querySelector('[data-door]');
  const links = [
    { rel: 'modulepreload', href: new URL('engine.js', import.meta.url) },
    { ...file, href: `${form.dataset.index}root.bin` },
    ...(hasDoor ? [{ ...file, href: `${form.dataset.index}door.txt` }] : []),
  ];
  for (const link of links) document.head.append(Object.assign(document.createElement('link'), link));
}

/** What the page of results needs, so that whoever has suggestions waits for the page only. @param {{ version: string }} search */
export function fetchResults({ version }) {
  // It has the same files of the search as this page, but names the folder that was published with it.
  const search = [...document.querySelectorAll('link[rel=preload]')].map((/** @type {any} */ { href }) =>
    href.replace(/[^/]+$/, `${version}$&`),
  );
  for (const file of [new URL('page.js', import.meta.url), new URL('../../css/search.css', import.meta.url), ...search]) {
    fetch(file, { priority: 'low' })
      .then((answer) => answer.blob())
      .catch(() => {});
  }
}
