// The one definition of the ranking; Ranking.java and Meanings.java are the same on Lucene's own index.

/**
 * @typedef {{ pages: number[], impacts: number[] }} Postings pages, and what is found there is worth
 * @typedef {Postings & { weight: number }} Way
 * @typedef {{ page: number, score: number }} Ranked
 */

// What each way of standing for a word is worth, beside the word itself.
/** All the parts of a compound. */
export const PART = .5;
/** A word that begins so. */
export const PREFIX = .6;
/** By edits: in none where only the forms differ. */
export const TYPO = [.6, .6, .45];
export const COINED = .8;
/** With its neighbour, as one word. */
export const JOINED = 1;
/** Two neighbours that are neighbours in a title, keyword or heading. */
export const PAIR = 2;
/** How close what is shown comes to the query, for the best ten. */
export const SHOWN = .7;

/** Inverse document frequency as BM25 has it, up to ten bits: no browser's logarithm counts, and what all pages have is not nothing. @type {(pages: number, found: number) => number} */
export const rarity = (pages, found) => Math.ceil(1024 * Math.log(1 + (pages - found + .5) / (found + .5))) / 1024;

/** What each page's best way is worth. @param {Way[]} ways */
function best(ways) {
  /** @type {Map<number, number>} */
  const scores = new Map();
  for (const { weight, pages, impacts } of ways) {
    pages.forEach((page, i) => scores.set(page, Math.max(scores.get(page) ?? 0, weight * impacts[i])));
  }
  return scores;
}

/** The pages where both terms are, and what they are worth there together. @param {Postings[]} terms two @returns {Postings} */
export function common([one, other]) {
  const pages = one.pages.filter(page => other.pages.includes(page));
  return { pages, impacts: pages.map(page => one.impacts[one.pages.indexOf(page)] + other.impacts[other.pages.indexOf(page)]) };
}

/**
 * All pages that match, the best first: the words' best ways, their roots added and squared, so that all words a little are more
 * than one of them a lot; the pairs; and once for each further word times the square of the share that matches. A page must have every quoted word.
 * @param {{ ways: Way[], quoted: boolean }[]} words
 * @param {Way[][]} pairs
 * @returns {Ranked[]}
 */
export function ranked(words, pairs) {
  const known = words.filter(word => word.ways.length).length, quoted = words.filter(word => word.quoted).map(word => best(word.ways)), near = pairs.map(best),
    /** @type {Map<number, [number, number]>} by page the sum and the words */
    hits = new Map();
  for (const { ways } of words) {
    best(ways).forEach((score, page) => {
      const [sum, count] = hits.get(page) ?? [0, 0];
      hits.set(page, [sum + Math.sqrt(score), count + 1]);
    });
  }
  return [...hits].filter(([page]) => quoted.every(own => own.has(page))).map(([page, [sum, count]]) => {
    const share = count / known;
    let score = sum * sum / known;
    for (const scores of near) score += scores.get(page) ?? 0;
    for (let others = 1; others < known; others++) score *= share * share;
    return { page, score };
  }).sort((a, b) => b.score - a.score || a.page - b.page);
}
