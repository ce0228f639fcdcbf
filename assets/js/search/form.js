/** What a search form brings along: the search itself, words, and the tags of sorts of pages. */
import { opens } from './door.js';
import { fetchInTime, inTime } from './silence.js';

/** How long the first answer waits for what opens the door, once all else has come. */
const DOOR_MILLIS = 1000;

/** @type {Promise<import('./engine.js').Search> | undefined} */
let opened;
let engine = './engine.js';
/** @type {string | undefined} which words open the door to help; none where they have not come */
let kept;

/** A browser keeps a broken script as long as a sound one, and waits on for one that never comes: after a failure it has another address. */
const fetchEngine = () =>
  inTime(() => import(engine)).catch((fault) => {
    engine = `./engine.js?${Date.now()}`;
    if (fault.reason) throw fault;
    return inTime(() => import(engine));
  });

/** Opens the search when it is first wanted, and again after a failure. @param {HTMLFormElement} form @returns {Promise<import('./engine.js').Search>} */
export function open(form) {
  opened ??= openFor(form).catch((fault) => {
    opened = undefined;
    throw fault;
  });
  return opened;
}

/** @param {any} form */
async function openFor(form) {
  const root = new URL(form.dataset.index, location.href).href;
  // It was asked for ahead. The page of results names the one that was published with it, which never changes.
  /** @type {any} */
  const { href } = document.querySelector('link[href$=root\\.bin]');
  // What stands before `root.bin`.
  const version = href.slice(root.length, -8);
  const words = part(form, '[data-door]') && doorWords(root + version);
  const { openSearch } = await fetchEngine();
  const search = await openSearch(root, { fetch: fetchInTime, version });
  await Promise.race([words, new Promise((done) => setTimeout(done, DOOR_MILLIS))]);
  return search;
}

/** @param {string} root */
async function doorWords(root) {
  try {
    const { ok, arrayBuffer } = await fetchInTime(`${root}door.txt`);
    const words = await new Response(await arrayBuffer()).text();
    // Some hosts have a page for what is not there.
    if (ok && !words.includes('<')) kept = words;
  } catch {}
}

/** Whether a query sounds like an incident: in doubt it does. @type {(query: string, answer: import('./engine.js').Answer, door: any) => boolean} */
export const isIncident = (query, answer, door) => !kept || opens(kept, query, answer, door.getAttribute('href'));

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
