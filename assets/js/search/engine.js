import { filesBelow, SearchUnavailable } from './files.js';
import { openIndex, pageOf } from './shards.js';
import { composed, cut, distance, said, spelt, stem } from './text.js';
import { meanings, neighbours } from './meanings.js';
import { ranked, SHOWN } from './rank.js';
import { narrowed, valuesOf } from './facets.js';
import { snippet } from './snippet.js';

export { SearchUnavailable };

const WORDS = 16, TOP = 10, AT_ONCE = 30, VERIFIED = 300;

/**
 * @import { Meaning } from './meanings.js'
 * @import { Ranked } from './rank.js'
 * @import { Index, PageRecord } from './shards.js'
 *
 * @typedef {Ranked & { record: PageRecord }} Found
 *
 * @typedef {object} Hit
 * @property {string} url
 * @property {string} anchor the section that says most; '' for the page's beginning
 * @property {string} section its heading
 * @property {string} title
 * @property {string} kind
 * @property {string[]} audience none means everybody
 * @property {string} summary
 * @property {import('./snippet.js').Piece[]} snippet
 * @property {number} score comparable within one answer
 *
 * @typedef {object} Answer
 * @property {number} total
 * @property {Hit[]} hits
 * @property {Record<string, Record<string, number>>} facets how many with each value
 * @property {string | null} suggestion the query as it may have been meant
 *
 * @typedef {object} Options
 * @property {number} [limit] how many hits, at most; ten. What is no number above zero is none, and the largest all there are: each is a file to fetch
 * @property {Record<string, string[]>} [filters] any of the values, in each facet that has some
 * @property {number} [snippets] how many of the hits have a snippet of the page's text; five. The others show their summary
 *
 * @typedef {object} Search
 * @property {(text: string, options?: Options) => Promise<Answer>} query
 * @property {string} version the folder of the index that was opened
 */

/**
 * Opens the search below an address; fetches its root only. Throws SearchUnavailable, as queries do.
 * @param {string} root the folder of root.bin, with a slash at its end
 * @param {{ fetch?: typeof fetch, version?: string }} [options] version: the folder below it that is asked first, with a slash; its files never change
 * @returns {Promise<Search>}
 */
export async function openSearch(root, { fetch = globalThis.fetch, version = '' } = {}) {
  const load = filesBelow(root, fetch);
  // A site that was published anew has other files; its root says which. And what the browser keeps may be broken.
  /** @type {(error: any) => Promise<Index>} */
  const anew = async error => {
    if (error.reason === 'silent') throw error;
    return openIndex(load, '', { cache: 'reload' });
  };
  let index = await openIndex(load, version).catch(anew);
  return {
    version: index.version,
    query: (text, options = {}) => answer(index, text, options).catch(async error => answer(index = await anew(error), text, options)),
  };
}

/** @param {Index} index @param {string} query @param {Options} options @returns {Promise<Answer>} */
async function answer(index, query, { limit = TOP, filters = {}, snippets = 5 }) {
  const text = composed(query), { all, asked, phrases } = wordsOf(text, index.stop);
  const words = await meanings(index, all, asked), most = Math.max(TOP, limit);
  let found = ranked(words, neighbours(index, words));
  if (phrases.length) {
    const unread = found.slice(0, VERIFIED);
    // One more than wanted, so that whoever wants more can ask.
    for (found = []; unread.length && narrowed(index.facets, found, filters).hits.length <= most;) {
      found.push(...await holding(index, unread.splice(0, AT_ONCE), phrases));
    }
  }
  const { hits, facets } = narrowed(index.facets, found, filters), best = await reordered(index, words, hits.slice(0, most)),
    terms = new Set(words.flatMap(word => word.ways.flatMap(one => one.terms))),
    /** @type {(word: string) => boolean} */
    wanted = word => terms.has(stem(word)) && !index.stop.has(word);
  return {
    total: hits.length,
    hits: best.flatMap((hit, i) => i < limit ? shown(index, hit, wanted, i < snippets) : []),
    facets,
    suggestion: suggestion(text, words),
  };
}

/** The words of a query; those that it is about, its stop words where it has no others; and what stands in quotes. @param {string} text @param {Set<string>} stop */
function wordsOf(text, stop) {
  const quotes = [...text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]/g)];
  const all = cut(text).map(word => ({ ...word, quoted: quotes.some(({ index, 0: { length } }) => word.at > index && word.end < index + length) }));
  const content = all.filter(word => !stop.has(spelt(word.text)));
  return {
    all,
    asked: (content[0] ? content : all).slice(0, WORDS),
    phrases: quotes.map(quote => together(quote[1])).filter(phrase => phrase.trim()),
  };
}

/** The words of a text as one, a blank around each; a phrase stands in it or not. @param {string} text */
const together = text => spelt(` ${said(text).join(' ')} `);

/** All texts that are shown of a page. @param {PageRecord} record */
const texts = ({ title, summary, sections }) => [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])];

/** Those of the hits in which every phrase stands word for word. @param {Index} index @param {Ranked[]} hits @param {string[]} phrases */
async function holding(index, hits, phrases) {
  const all = await Promise.all(hits.map(async ({ page }) => texts(await pageOf(index, page)).map(together)));
  return hits.filter((_, i) => phrases.every(phrase => all[i].some(text => text.includes(phrase))));
}

/**
 * The best ten once more, by what is shown of them: how the title is written, where a corrected word may differ by one edit and the last
 * may still be in the making, and how many neighbours of the query stand together, or in one word.
 * @param {Index} index
 * @param {Meaning[]} words
 * @param {Ranked[]} hits
 * @returns {Promise<Found[]>}
 */
async function reordered(index, words, hits) {
  const stems = words.map(word => stem(word.text)), count = words.length;
  /** @param {string} text */
  const content = text => said(text).filter(word => !index.stop.has(word));
  // All terms of a way to understand the word, or a compound that begins or ends with it.
  /** @type {(i: number, list: string[]) => boolean} */
  const stands = (i, list) => words[i].ways.some(({ terms }) => terms.every(term => list.includes(term)))
    || (stems[i].length > 3 && list.some(one => one.startsWith(stems[i]) || one.endsWith(stems[i])));
  const ranks = await Promise.all(hits.map(async (hit, n) => {
    const record = await pageOf(index, hit.page),
      // Who types a word mostly wants what to do about it, so its name is no title.
      name = valuesOf(index.facets.kind, hit.page)[0] === 'term' ? '' : record.title, title = content(name), near = new Set();
    let exact = 0, similar = 0;
    words.forEach(({ text, correction }, i) => {
      if (title.some(one => distance(one, text, 1) <= +!!correction)) exact++;
      else if (i === count - 1 && title.some(one => one.startsWith(text))) exact += .5;
      if (stands(i, title.map(stem))) similar++;
    });
    // Once all are found nothing more is read.
    texts({ ...record, title: name }).some(text => {
      content(text).map(stem).forEach((one, at, all) => {
        for (let i = 1; i < count; i++) if (stands(i - 1, [one]) && stands(i, all.slice(at, at + 2))) near.add(i);
      });
      return near.size === count - 1;
    });
    const close = .7 * exact / count + .1 * similar / Math.max(1, title.length) + near.size / Math.max(1, count - 1);
    // Closeness takes nothing from the ten: the others stay behind.
    return { ...hit, record, score: hit.score / hits[0].score + (n < TOP ? SHOWN * close : 0) };
  }));
  return ranks.sort((a, b) => b.score - a.score);
}

/** @param {Index} index @param {Found} hit @param {import('./snippet.js').Wanted} wanted @param {boolean} cutOut @returns {Hit} */
function shown(index, { page, record: { sections, ...record }, score }, wanted, cutOut) {
  const summary = { anchor: '', heading: record.title, text: record.summary }, { facets } = index;
  return { ...record, ...snippet(cutOut ? [summary, ...sections] : [summary], wanted), kind: valuesOf(facets.kind, page)[0], audience: valuesOf(facets.audience, page), score };
}

/** @param {string} text @param {Meaning[]} words */
function suggestion(text, words) {
  const meant = words.reduceRight((meant, { at, end, correction }) => correction ? meant.slice(0, at) + correction + meant.slice(end) : meant, text);
  return meant === text ? null : meant;
}
