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

/** What the page of results needs, so that whoever has suggestions waits for the page only. @param {HTMLFormElement} form @param {{ version: string }} search */
export function fetchResults(form, { version }) {
  const search = new URL(form.dataset.index + version, location.href);
  const files = [
    new URL('page.js', import.meta.url),
    new URL('../../css/search.css', import.meta.url),
    new URL('root.bin', search),
    new URL('door.txt', search),
  ];
  for (const file of files) {
    fetch(file, { priority: 'low' })
      .then((answer) => answer.blob())
      .catch(() => {});
  }
}
