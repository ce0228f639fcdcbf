/** Shows the result of a self-assessment in the form that the page holds ready. */
import { offerAgain, offerPrinting } from '../again.js';
import { duration, fill, say, timewords } from '../wording.js';
import { assess } from './assessment.js';
import { before, dayOf, keep } from './history.js';
import { dots, keepPlan } from './plan.js';

/**
 * @typedef {import('./assessment.js').Assessment} Assessment
 * @typedef {import('./assessment.js').Scoring & {version: string}} Scoring
 * @typedef {import('./history.js').Result} Result
 *
 * @typedef {object} Given
 * @property {number[]} answers
 * @property {string[]} words the answers in words
 */

/** Keeps today's result on the device. @param {string} check @param {Scoring} scoring @param {number[]} answers */
export function keepResult(check, scoring, answers) {
  const { level, score } = assess(scoring, answers);
  keep(check, { day: dayOf(new Date()), version: scoring.version, level, score });
}

/**
 * The page of a result.
 * @param {string} check
 * @param {Scoring} scoring
 * @param {Given} given
 * @returns {HTMLElement}
 */
export function outcome(check, scoring, given) {
  const result = assess(scoring, given.answers);
  const form = /** @type {HTMLTemplateElement} */ (document.querySelector('template.outcome-form'));
  const copy = /** @type {DocumentFragment} */ (form.content.cloneNode(true));
  const page = /** @type {HTMLElement} */ (copy.firstElementChild);
  headline(page, result);
  scale(page, scoring, result);
  compare(page, before(check, dayOf(new Date())), scoring.version);
  keepPlan(page, result);
  table(page, scoring, given);
  offerPrinting(page);
  offerAgain(page, [...page.querySelectorAll('.deed b')].map((deed) => deed.textContent ?? ''));
  return page;
}

/** @param {HTMLElement} page @param {Assessment} result */
function headline(page, result) {
  const there = result.level >= result.aim;
  const first = result.plan.slice(0, result.enough);
  const minutes = first.reduce((sum, planned) => sum + planned.minutes, 0);
  say(page, 'h1', there ? 'enough' : 'below', result.level, result.aim);
  const key = result.plan.length === 0 ? 'none' : there ? 'enough' : first.length === 1 ? 'one' : 'many';
  say(page, '.lead', key, first.length, duration(minutes, timewords()), result.aim);
  const risky = page.querySelector('.why');
  if (risky) risky.textContent = fill(risky.getAttribute('data-words') ?? '', result.score, result.risk);
}

/** @param {HTMLElement} page @param {Scoring} scoring @param {Assessment} result */
function scale(page, scoring, result) {
  page.querySelectorAll('.scale > li').forEach((step, i) => {
    const level = i + 1;
    step.classList.toggle('have', level <= result.level);
    step.classList.toggle('want', level > result.level && level <= result.aim);
    step.querySelector('.here')?.toggleAttribute('hidden', level !== result.level);
    step.querySelector('.goal')?.toggleAttribute('hidden', level !== result.aim);
    if (level === result.level) step.setAttribute('aria-current', 'true');
  });
  page.querySelectorAll('.level-words')[result.level - 1]?.removeAttribute('hidden');
  const band = scoring.risks.filter((from) => from <= result.risk).length;
  page.querySelectorAll('.risk-words')[band - 1]?.removeAttribute('hidden');
}

/** @param {HTMLElement} page @param {Result | undefined} last @param {string} version */
function compare(page, last, version) {
  if (!last) return;
  const day = new Date(last.day).toLocaleDateString(document.documentElement.lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  say(page, '.last', last.version === version ? 'words' : 'changed', day, last.level, last.score);
}

/** @param {HTMLElement} page @param {Scoring} scoring @param {Given} given */
function table(page, scoring, given) {
  page.querySelectorAll('.given tbody tr').forEach((row, i) => {
    const points = scoring.questions[i].points[given.answers[i]];
    const words = row.querySelector('td span');
    if (words) words.textContent = fill(words.getAttribute('data-words') ?? '', points);
    const small = row.querySelector('small');
    if (small) small.textContent = given.words[i];
    dots(row, points);
  });
}
