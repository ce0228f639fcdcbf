/** What a search form brings along: the search itself, words, and the tags of sorts of pages. */
import { fetchInTime, inTime } from './silence.js';

/** @type {Promise<import('./engine.js').Search> | undefined} */
let opened;
let early;

/** Opens the search when it is first wanted, and again after a failure. @param {HTMLFormElement} form */
export function open(form) {
  if (opened) return opened;
  // @ts-expect-error every such form names the index
  const root = new URL(form.dataset.index, location.href).href;
  // With the engine, not after it; where that came to nothing, not again.
  const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href: `${root}root.bin` };
  early ??= document.head.appendChild(Object.assign(document.createElement('link'), link));
  opened = inTime(() => import('./engine.js'))
    .then(({ openSearch }) => openSearch(root, { fetch: fetchInTime }))
    .catch((fault) => {
      opened = undefined;
      throw fault;
    });
  return opened;
}

/** @type {(words: string, value: any) => string} */
export const fill = (words, value) => words.replace('{0}', () => value);

/** An element's words for a number. @param {{ dataset: any }} element @param {number} number @returns {string} */
export function count({ dataset: { none, one, some } }, number) {
  return number > 1 ? fill(some, number) : number ? one : none;
}

/** A copy of a part of a template that stands within an element. @type {(element: any, selector: string) => any} */
export const part = (element, selector) =>
  element.querySelector('template').content.querySelector(selector)?.cloneNode(true);

/** The tag of a sort of page, as the form describes them: `guide:file::Guide;case:people:good:Historie`. @param {any} form @param {string} kind @returns {HTMLElement | undefined} */
export function tag(form, kind) {
  /** @type {string[][]} */
  const sorts = form.dataset.sorts.split(';').map((/** @type {string} */ sort) => sort.split(':'));
  const [, icon, tone, name] = sorts.find(([key]) => key === kind) ?? [];
  if (!name) return undefined;
  const made = part(form, '.tag');
  if (tone) made.classList.add(tone);
  const use = made.querySelector('use');
  use.setAttribute('href', use.getAttribute('href').replace(/#.*/, `#${icon}`));
  made.lastElementChild.textContent = name;
  return made;
}

/** As many hits as anybody looks at. */
export const FIRST = 3;
const ALIKE = 0.7;

/** A query sounds like an incident if its first hits, and not only just, lead onto the incident path. @type {(hits: import('./engine.js').Hit[], door: any) => boolean} */
export const isIncident = (hits, door) =>
  hits
    .slice(0, FIRST)
    .some(({ url, score }) => url.startsWith(door.getAttribute('href')) && score > hits[0].score * ALIKE);
