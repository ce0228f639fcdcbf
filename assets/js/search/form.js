/** What a search form brings along: the search itself, words, and the tags of sorts of pages. */
import { opens } from './door.js';
import { fetchInTime, inTime } from './silence.js';

/** @typedef {import('./engine.js').Search & { door: string }} Opened the search, and which words open the door to help */

/** @type {Promise<Opened> | undefined} */
let opened;
let early;
let engine = './engine.js';

/** A browser keeps a broken script as long as a sound one, and waits on for one that never comes: after a failure it has another address. */
const fetchEngine = () =>
  inTime(() => import(engine)).catch((fault) => {
    engine = `./engine.js?${Date.now()}`;
    if (fault.reason) throw fault;
    return inTime(() => import(engine));
  });

/** Opens the search when it is first wanted, and again after a failure. @param {HTMLFormElement} form @returns {Promise<Opened>} */
export function open(form) {
  if (opened) return opened;
  // @ts-expect-error every such form names the index
  const root = new URL(form.dataset.index, location.href).href;
  // With the engine, not after it; where that came to nothing, not again.
  const link = { rel: 'preload', as: 'fetch', crossOrigin: '', href: `${root}root.bin` };
  early ??= document.head.appendChild(Object.assign(document.createElement('link'), link));
  const search = fetchEngine().then(({ openSearch }) => openSearch(root, { fetch: fetchInTime }));
  opened = Promise.all([search, doorWords(form, root)])
    .then(([{ query }, door]) => ({ query, door }))
    .catch((fault) => {
      opened = undefined;
      throw fault;
    });
  return opened;
}

/** Which words open the door to help; without them it opens by the first hits. @param {HTMLFormElement} form @param {string} root */
async function doorWords(form, root) {
  if (!part(form, '[data-door]')) return '';
  try {
    const { ok, arrayBuffer } = await fetchInTime(`${root}door.txt`);
    return ok ? new TextDecoder().decode(await arrayBuffer()) : '';
  } catch {
    return '';
  }
}

/** Whether a query sounds like an incident. @type {(search: Opened, query: string, answer: import('./engine.js').Answer, door: any) => boolean} */
export const isIncident = ({ door: kept }, query, answer, door) => opens(kept, query, answer, door.getAttribute('href'));

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
