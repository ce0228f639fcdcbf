import { cut, stem } from './text.js';

const BEFORE = 60, LENGTH = 200;

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

/** A text in pieces; `match` where a word was asked for. @param {string} text @param {Wanted} wanted */
export function marked(text, wanted) {
  /** @type {Piece[]} */
  const pieces = [];
  let at = 0;
  for (const { at: from, end } of matches(text, wanted)) {
    pieces.push({ text: text.slice(at, from), match: false }, { text: text.slice(from, end), match: true });
    at = end;
  }
  return [...pieces, { text: text.slice(at), match: false }].filter(piece => piece.text);
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

/** @param {string} text @param {Word[]} found */
function stretch(text, found) {
  let start = 0, most = 0;
  for (const word of found) {
    const from = Math.max(0, word.at - BEFORE),
      count = distinct(found.filter(other => other.at >= from && other.end <= from + LENGTH));
    if (count > most) [start, most] = [from, count];
  }
  const from = start && text.indexOf(' ', start) + 1, end = text.length > start + LENGTH ? text.lastIndexOf(' ', start + LENGTH) : text.length;
  return (from ? '… ' : '') + text.slice(from, Math.max(from, end)) + (end < text.length ? ' …' : '');
}
