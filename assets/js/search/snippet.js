import { cut, stem } from './text.js';

const BEFORE = 60, LENGTH = 200;

/** What parts sentences and items. */
const APART = /· |[.!?] (?=[»\p{Lu}])/gu;

/**
 * @import { Word } from './text.js'
 *
 * @typedef {{ text: string, match: boolean }} Piece
 * @typedef {(word: string) => boolean} Wanted
 */

/** The words of a text that are wanted. @type {(text: string, wanted: Wanted) => Word[]} */
const matches = (text, wanted) => cut(text).filter(word => wanted(word.text));

/** @type {(found: Word[]) => number} */
const distinct = found => new Set(found.map(word => stem(word.text))).size;

/** A text in pieces; `match` where a word was asked for. @param {string} text @param {Wanted} wanted @returns {Piece[]} */
export function marked(text, wanted) {
  const ends = [...matches(text, wanted).flatMap(({ at, end }) => [at, end]), text.length];
  return ends.map((end, i) => ({ text: text.slice(ends[i - 1], end), match: i % 2 > 0 })).filter(piece => piece.text);
}

/**
 * The first of the sections that say most about the query, and its densest stretch; what has no anchor is the page as a whole.
 * @param {import('./shards.js').Section[]} sections at least one
 * @param {Wanted} wanted
 * @returns {{ anchor: string, section: string, snippet: Piece[] }}
 */
export function snippet(sections, wanted) {
  let /** @type {any} */ best, /** @type {any} */ text, most = -1;
  for (const { anchor, heading, text: all } of sections) {
    const found = matches(all, wanted), score = distinct(found) + 1.5 * distinct(matches(heading, wanted));
    if (score > most) [best, text, most] = [{ anchor, section: anchor && heading }, stretch(all, found), score];
  }
  return { ...best, snippet: marked(text, wanted) };
}

/** The stretch that has most of what was found; from where a sentence or an item begins, unless that is far back. @param {string} text @param {Word[]} found */
function stretch(text, found) {
  const starts = [0, ...[...text.matchAll(APART)].map(({ index }) => index + 2)],
    // What is behind this start is shown anyhow.
    last = starts.find(start => start + LENGTH >= text.length) ?? text.length;
  let from = 0, most = 0;
  for (const { at } of found) {
    // @ts-expect-error the first one is nought
    const /** @type {number} */ start = starts.findLast(start => start <= at), first = Math.min(last, at - start > 2 * BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : start),
      count = distinct(found.filter(other => other.at >= first && other.end < first + LENGTH));
    if (count > most) [from, most] = [first, count];
  }
  const end = text.length > from + LENGTH ? text.lastIndexOf(' ', from + LENGTH) : text.length;
  return (starts.includes(from) ? '' : '… ') + text.slice(from, Math.max(from, end)) + (end < text.length ? ' …' : '');
}
