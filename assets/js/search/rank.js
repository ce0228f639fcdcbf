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

/** What each page's best way is worth. @param {Way[]} ways @param {number} count of pages */
function best(ways, count) {
  const scores = new Float64Array(count);
  for (const { weight, pages, impacts } of ways) {
    pages.forEach((page, i) => { scores[page] = Math.max(scores[page], weight * impacts[i]); });
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
 * @param {number} pages how many there are
 * @param {{ ways: Way[], quoted: boolean }[]} words
 * @param {Way[][]} pairs
 * @returns {Ranked[]}
 */
export function ranked(pages, words, pairs) {
  const sums = new Float64Array(pages), matched = new Float64Array(pages);
  let known = 0;
  for (const { ways, quoted } of words) {
    if (ways.length) known++;
    best(ways, pages).forEach((score, page) => {
      if (score > 0) {
        sums[page] += Math.sqrt(score);
        matched[page]++;
      } else if (quoted) matched[page] = NaN;
    });
  }
  sums.forEach((sum, page) => { sums[page] = sum * sum / known; });
  for (const ways of pairs) {
    best(ways, pages).forEach((score, page) => { sums[page] += score; });
  }
  /** @type {Ranked[]} */
  const hits = [];
  matched.forEach((count, page) => {
    const share = count / known;
    let score = sums[page];
    for (let others = 1; others < known; others++) score *= share * share;
    if (count) hits.push({ page, score });
  });
  return hits.sort((a, b) => b.score - a.score);
}
