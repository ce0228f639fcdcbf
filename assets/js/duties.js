/** The list that a tally's answers call for. Without answers in the address it shows everything. */
import { read } from './answers.js';
import { fill } from './wording.js';

const list = /** @type {HTMLElement} */ (document.querySelector('.called'));
const duties = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll('ul > li'));
const heading = /** @type {HTMLElement} */ (list.querySelector('h2'));
const lead = /** @type {HTMLElement} */ (list.querySelector('p'));
const missing = /** @type {HTMLElement} */ (list.querySelector('.missing'));
const open = { heading: heading.textContent, lead: lead.textContent };
const counts = (list.dataset.choices ?? '').split(' ').map(Number);

let answers = '';

addEventListener('hashchange', show);
show();

/** A link to a heading isn't ours, so the answers take its place. */
function show() {
  const { choices, outdated } = read(location.hash, list.dataset.version ?? '', counts);
  if (choices === null && !outdated && location.hash !== '') {
    if (answers !== '') history.replaceState(null, '', answers);
    return;
  }
  answers = choices === null ? '' : location.hash;
  document.querySelector('.outdated')?.toggleAttribute('hidden', !outdated);
  const given = new Set(choices?.map((choice, question) => `${question}.${choice}`));
  list.querySelectorAll('[data-when]').forEach((call) => {
    const holds = call.getAttribute('data-when')?.split(' ').some((when) => given.has(when));
    call.toggleAttribute('hidden', choices !== null && !holds);
  });
  let called = 0;
  duties.forEach((duty) => {
    duty.hidden = duty.querySelector('[data-when]:not([hidden])') === null;
    if (!duty.hidden) called++;
  });
  say(choices, called);
  goBack();
}

/** @param {(number | null)[] | null} choices @param {number} called */
function say(choices, called) {
  const unanswered = choices?.filter((choice) => choice === null).length ?? 0;
  const { sure = '', none = '' } = lead.dataset;
  heading.textContent = choices ? heading.dataset.sure ?? '' : open.heading;
  lead.textContent = choices ? (called > 0 || unanswered > 0 ? sure : none) : open.lead;
  missing.hidden = unanswered === 0;
  const words = /** @type {HTMLElement} */ (missing.querySelector('span'));
  words.textContent = fill((unanswered === 1 ? words.dataset.one : words.dataset.many) ?? '', unanswered);
}

/** The way back keeps the answers. */
function goBack() {
  /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.overview, .missing a')).forEach(
    (link) => (link.hash = answers),
  );
}
