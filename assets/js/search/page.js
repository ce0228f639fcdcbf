/** The page of results: asks what its address says, and shows the answer. */
import { address, choose, narrowed, showFacets, showPills } from './choices.js';
import { enhance } from './combobox.js';
import { FIRST } from './door.js';
import { count, fill, isIncident, open } from './form.js';
import { showHits } from './hits.js';
import { announce } from './role.js';

const SHOWN = 10;
const BUSY_MILLIS = 400;
/** Letters of Hebrew, Arabic and their kin turn round the line that they stand in. */
const LEFTWARD = /[\u0590-\u08ff]/;

/** @type {(selector: string) => any} */
const at = (selector) => document.querySelector(`main ${selector}`);
const main = at('.wrap');
/** @type {HTMLFormElement} */
const form = at('.find');
/** @type {HTMLFormElement} */
const facets = at('.facets');
/** @type {HTMLElement} */
const section = at('#results section');
/** @type {{ dataset: any, textContent: string }} */
const status = at('#found strong');
const meant = at('#found a');
const door = at('#door');
/** @type {any} */
const more = at('.more button');
const title = document.title;
let trouble = '';
let turn = 0;
let asked = '';

/** What an address asks, without signs that nobody sees but that act: some turn round whatever stands beside them. @param {string | null} q */
const plain = (q) => (q ?? '').replace(/\s/g, ' ').replace(/\p{C}/gu, '').trim();

/** A query within a line of ours. @param {string} q */
const quoted = (q) => (LEFTWARD.test(q) ? `»\u2068${q}\u2069«` : `»${q}«`);

/** Asks anew; an answer that comes after a later question is dropped. */
async function ask() {
  const mine = ++turn;
  const given = new URLSearchParams(location.search);
  const q = plain(given.get('q'));
  const filters = choose(facets, given);
  // What somebody has typed meanwhile stays, also while this was fetched, unless the address asks something else.
  if (q !== asked) form.q.value = (mine < 2 && form.q.value) || q;
  asked = q;
  if (!q) return show(null);
  // Who comes back had scrolled: there is no answer yet, but there is room for it.
  main.style.minHeight = '999vh';
  const waiting = setTimeout(() => (status.textContent = status.dataset.busy), BUSY_MILLIS);
  try {
    const search = await open(form);
    const answer = await search.query(q, { limit: history.state ?? SHOWN, filters });
    // What a query sounds like does not depend on what it is narrowed to.
    const wide = facets.querySelector(':checked') ? await search.query(q, { limit: FIRST }) : answer;
    const incident = door && isIncident(q, wide, door.querySelector('a'));
    if (mine === turn) show({ q, incident, ...answer });
  } catch (/** @type {any} */ { reason }) {
    if (mine === turn) show(null, troubleOf(reason));
  } finally {
    clearTimeout(waiting);
  }
}

/** Which of the page's words tell why there is no answer. @param {string} reason */
function troubleOf(reason) {
  if (reason === 'unsupported') return 'too-old';
  if (!navigator.onLine) return 'offline';
  return reason === 'silent' ? reason : 'unavailable';
}

/**
 * @param {import('./engine.js').Answer & { q: string, incident: boolean } | null} answer none where nothing was asked, or there is trouble
 * @param {string} [why]
 */
function show(answer, why = globalThis.DecompressionStream ? '' : 'too-old') {
  trouble = why;
  const { q, total = 0, hits = [], suggestion, incident } = /** @type {any} */ (answer ?? {});
  const here = document.activeElement;
  document.title = answer ? fill(at('[data-title]').dataset.title, quoted([...q].slice(0, 60).join(''))) : title;
  status.textContent = answer ? count(status, total) : '';
  main.style.minHeight = '';
  meant.parentElement.hidden = !suggestion;
  meant.textContent = suggestion;
  meant.href = address(suggestion);
  if (door) door.hidden = !incident;
  document.querySelectorAll('[data-reason]').forEach((/** @type {any} */ one) => (one.hidden = one.dataset.reason !== why));
  at('#ways').hidden = total > 0;
  at('#results').hidden = !answer || !(total || facets.querySelector(':checked'));
  if (answer) {
    showFacets(facets, answer.facets);
    showPills(section, facets, q);
    showHits(section, hits, form);
    showMore(total - hits.length);
  }
  // What had the focus may be gone: who goes on by keyboard goes on from what came of it.
  if (!here?.getClientRects().length) at('#found').focus();
}

/** @param {number} left */
function showMore(left) {
  const { next, last, lastOne } = more.dataset;
  more.parentElement.hidden = left <= 0;
  more.textContent = left === 1 ? lastOne : fill(left > SHOWN ? next : last, Math.min(left, SHOWN));
}

/** @param {string} search what the address shall hold from now on */
async function go(search) {
  if (search !== location.search) history.pushState(null, '', search);
  await ask();
  // The page may be older than the site: its engine is gone, and a fresh page has another. But where no page is to be had, this one stays.
  if (trouble === 'unavailable') fetch('', { cache: 'reload' }).then(({ ok }) => ok && location.reload(), () => {});
}

// It is here, so nothing says any more that it is not.
show(null);
announce(form);
enhance(form);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  // A phone's keyboard would cover what is found.
  if (matchMedia('(pointer: coarse)').matches) form.q.blur();
  go(address(form.q.value.trim()));
});
// @ts-expect-error only a page with a query shows choices
facets.addEventListener('change', () => go(narrowed(facets, new URLSearchParams(location.search).get('q'))));
document.addEventListener('click', (/** @type {any} */ event) => {
  const link = event.target.closest('a[href^="?"]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
more.addEventListener('click', async () => {
  const before = section.querySelectorAll('.hits > li').length;
  history.replaceState(before + SHOWN, '');
  await ask();
  // @ts-expect-error a link takes the focus
  section.querySelectorAll('h3 a')[before]?.focus();
});
// On a phone the results come first; elsewhere there is room for the choices beside them.
facets.querySelectorAll('details:not(:last-child)').forEach((/** @type {any} */ group) => (group.open = innerWidth > 960));
addEventListener('popstate', ask);
addEventListener('online', () => trouble && go(location.search));
ask();
