/** What a search form brings along: the search itself, words, and the tags of sorts of pages. */
let opened;

/** Opens the search when it is first wanted, and again after a failure. @param {HTMLFormElement} form */
export function open(form) {
  const root = new URL(form.dataset.index, location.href).href;
  opened ??= import('./engine.js')
    .then(({ openSearch }) => openSearch(root, { fetch: (...call) => fetch(...call) }))
    .catch((fault) => {
      opened = undefined;
      throw fault;
    });
  return opened;
}

export const fill = (words, value) => words.replace('{0}', () => value);

/** An element's words for a number. @param {HTMLElement} element @param {number} number */
export function count({ dataset: { none, one, some } }, number) {
  return number > 1 ? fill(some, number) : number ? one : none;
}

/** A copy of a part of a template that stands within an element. */
export const part = (element, selector) =>
  element.querySelector('template').content.querySelector(selector)?.cloneNode(true);

/** The tag of a sort of page. */
export const tag = (form, kind) => part(form, `[data-kind="${CSS.escape(kind)}"]`);

/** As many hits as anybody looks at. */
export const FIRST = 3;
const ALIKE = 0.7;

/** A query sounds like an incident if its first hits, and not only just, lead onto the incident path. */
export const isIncident = (hits, door) =>
  hits
    .slice(0, FIRST)
    .some(({ url, score }) => url.startsWith(door.getAttribute('href')) && score > hits[0].score * ALIKE);
