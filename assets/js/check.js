/**
 * A self-assessment: answers in the address, the result from them. What shows the result is fetched
 * with the first answer, so that the questions stand there sooner.
 */
import { read, write } from './answers.js';
import { choicesOf } from './choices.js';
import { offerForgetting } from './forget.js';
import { say } from './wording.js';

const ANSWERING = 'answering';

const form = /** @type {HTMLFormElement} */ (document.querySelector('form[data-check]'));
const questions = /** @type {HTMLElement} */ (document.querySelector('.questions'));
const scoring = JSON.parse(form.dataset.scoring ?? '');
const check = form.dataset.check ?? '';
const choices = choicesOf(form);
const title = document.title;
const later = () => import('./check/outcome.js');

document.body.classList.add('ready');
/** @type {HTMLElement} */ (form.querySelector('.show')).hidden = false;
form.addEventListener('change', () => {
  history.replaceState(ANSWERING, '', write(scoring.version, choices.get()));
  count();
  later().catch(() => {});
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  finish();
});
addEventListener('popstate', () => open(true));
offerForgetting(async () => (await import('./check/history.js')).forget(check));
open(false);

/**
 * What the address says. All answers there show the result, unless they are being changed. What isn't
 * ours there, such as a link to a heading, changes nothing, and the answers take its place.
 * @param {boolean} moved whether the reader came here from another address of the page
 */
function open(moved) {
  const kept = read(location.hash, scoring.version, choices.counts);
  if (kept.choices === null && !kept.outdated && location.hash !== '') {
    if (moved) history.replaceState(questions.hidden ? null : ANSWERING, '', write(scoring.version, choices.get()));
    return;
  }
  document.querySelector('.outdated')?.toggleAttribute('hidden', !kept.outdated);
  choices.set(kept.choices ?? []);
  count();
  const back = moved && questions.hidden;
  close();
  if (history.state !== ANSWERING && isComplete(kept.choices)) show(kept.choices, moved);
  else if (back) form.querySelector('button')?.focus();
}

function count() {
  const given = choices.get();
  say(form, '[role=status]', 'count', given.filter((choice) => choice !== null).length, given.length);
}

function finish() {
  const given = choices.get();
  const address = write(scoring.version, given);
  if (!isComplete(given)) {
    const missing = given.filter((choice) => choice === null).length;
    say(form, '[role=status]', missing === 1 ? 'one' : 'many', missing);
    choices.focus(given.indexOf(null));
    return;
  }
  history.replaceState(ANSWERING, '', address);
  history.pushState(null, '', address);
  show(given, true, true);
}

/**
 * @param {number[]} answers
 * @param {boolean} moved whether the reader came here from the questions
 * @param {boolean} fresh whether the answers were given just now
 */
async function show(answers, moved, fresh = false) {
  const address = location.hash;
  const result = await later().catch(byHand);
  if (!result || location.hash !== address || history.state === ANSWERING) return;
  const page = result.outcome(check, scoring, { answers, words: answers.map(wordsOf) });
  if (fresh) result.keepResult(check, scoring, answers);
  page.querySelector('.change')?.addEventListener('click', change);
  questions.before(page);
  questions.hidden = true;
  const heading = /** @type {HTMLElement} */ (page.querySelector('h1'));
  document.title = `${heading.textContent} ${title}`;
  if (moved) {
    scrollTo(0, 0);
    heading.focus();
  }
}

/** Without network the points stand there to be counted as on paper. */
function byHand() {
  document.body.classList.remove('ready');
  say(form, '[role=status]', 'failed');
}

function change() {
  history.pushState(ANSWERING, '', location.hash);
  close();
  choices.focus(0);
}

function close() {
  document.querySelectorAll('.outcome').forEach((page) => page.remove());
  questions.hidden = false;
  document.title = title;
}

/** @param {(number | null)[] | null} given @returns {given is number[]} */
function isComplete(given) {
  return given !== null && !given.includes(null);
}

/** @param {number} choice @param {number} question @returns {string} */
function wordsOf(choice, question) {
  const labels = form.querySelectorAll('fieldset')[question].querySelectorAll('label > span');
  return labels[choice].textContent ?? '';
}
