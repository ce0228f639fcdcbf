/** What the page of results will ask for, so that whoever has typed waits for the page only. @param {HTMLFormElement} form @param {{ version: string }} search */
export function fetchAhead(form, { version }) {
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
