/** A self-assessment: answers in the address, the result from them, the last time on the device. */
import { read, write } from './answers.js';
import { assess } from './check/assessment.js';
import { before, dayOf, forget, keep } from './check/history.js';
import { outcome } from './check/outcome.js';
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

document.body.classList.add('ready');
/** @type {HTMLElement} */ (form.querySelector('.show')).hidden = false;
form.addEventListener('change', () => {
  history.replaceState(ANSWERING, '', write(scoring.version, choices.get()));
  count();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  finish();
});
addEventListener('popstate', () => open(true));
offerForgetting(() => forget(check));
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
  close();
  if (history.state !== ANSWERING && isComplete(kept.choices)) show(kept.choices, moved);
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
  const { level, score } = assess(scoring, given);
  keep(check, { day: dayOf(new Date()), version: scoring.version, level, score });
  show(given, true);
}

/** @param {number[]} answers @param {boolean} moved whether the reader came here from the questions */
function show(answers, moved) {
  const result = assess(scoring, answers);
  const given = { answers, words: answers.map(wordsOf) };
  const page = outcome(scoring, result, given, before(check, dayOf(new Date())), scoring.version);
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

function change() {
  history.pushState(ANSWERING, '', location.hash);
  close();
  choices.focus(0);
}

function close() {
  document.querySelector('.outcome')?.remove();
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
