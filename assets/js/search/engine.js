import { filesBelow, SearchUnavailable } from './files.js';
import { Shards } from './shards.js';
import { composed, cut, distance, stem, STOP } from './text.js';
import { meanings, neighbours } from './meanings.js';
import { ranked, WORTH } from './rank.js';
import { narrowed, valuesOf } from './facets.js';
import { marked, snippet } from './snippet.js';

export { SearchUnavailable };

const WORDS = 16;
const TOP = 10;
const VERIFIED = 30;

/**
 * @typedef {object} Hit
 * @property {string} url
 * @property {string} anchor the section that says most; '' for the page's beginning
 * @property {string} section its heading
 * @property {string} title
 * @property {string} kind
 * @property {string[]} audience none means everybody
 * @property {string} summary
 * @property {{ text: string, match: boolean }[]} snippet
 * @property {number} score comparable within one answer
 *
 * @typedef {object} Answer
 * @property {number} total
 * @property {Hit[]} hits
 * @property {Record<string, Record<string, number>>} facets how many with each value
 * @property {string | null} suggestion the query as it may have been meant
 */

/**
 * Opens the search below an address; fetches its root only. Throws SearchUnavailable, as queries do.
 * @param {string} root the folder of root.bin, with a slash at its end
 * @param {{ fetch?: typeof fetch }} [options]
 * @returns {Promise<{ query(text: string, options?: { limit?: number, filters?: Record<string, string[]>, snippets?: number }): Promise<Answer> }>}
 */
export async function openSearch(root, { fetch = globalThis.fetch } = {}) {
  const load = filesBelow(root, (url, options) => fetch(url, options));
  let index = await new Shards(load).open();
  return {
    async query(text, options = {}) {
      const asked = index;
      try {
        return await answer(asked, text, options);
      } catch (error) {
        // A site that was published anew has other files; its root says which.
        const fresh = await new Shards(load).open({ cache: 'reload' });
        if (fresh.build === asked.build) throw error;
        index = fresh;
        return answer(fresh, text, options);
      }
    },
  };
}

async function answer(index, query, { limit = TOP, filters = {}, snippets = 5 }) {
  const text = composed(query), { asked, phrases } = parsed(text);
  const words = await meanings(index, asked);
  let found = ranked(index.pages, words, neighbours(index, words));
  if (phrases.length) found = await holding(index, found.slice(0, VERIFIED), phrases);
  const { hits, facets } = narrowed(index.facets, found, filters);
  const best = await byTitle(index, words, hits.slice(0, Math.max(TOP, limit)));
  const wanted = new Set(words.flatMap(word => [...word.terms]));
  return {
    total: hits.length,
    hits: best.slice(0, limit).map((hit, i) => shown(index, hit, wanted, i < snippets)),
    facets,
    suggestion: suggestion(text, words),
  };
}

/** The words that a query is about, its stop words where it has no others; and what stands in quotes. */
function parsed(text) {
  const quotes = [...text.matchAll(/["“”„«»]([^"“”„«»]*)["“”„«»]/g)];
  const all = cut(text).map(word => ({ ...word, quoted: quotes.some(({ index, 0: { length } }) => word.at > index && word.end < index + length) }));
  const content = all.filter(word => !STOP.has(word.text));
  return {
    asked: (content.length ? content : all).slice(0, WORDS),
    phrases: quotes.map(quote => cut(quote[1]).map(word => word.text)).filter(phrase => phrase.length),
  };
}

/** Those of the hits in which every phrase stands word for word. */
async function holding(index, hits, phrases) {
  const texts = await Promise.all(hits.map(async ({ page }) => {
    const { title, summary, sections } = await index.page(page);
    return [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])]
      .map(text => ` ${cut(text).map(word => word.text).join(' ')} `);
  }));
  return hits.filter((_, i) => phrases.every(phrase => texts[i].some(text => text.includes(` ${phrase.join(' ')} `))));
}

/** The best ten once more, by how their titles are written; a corrected word may differ by one edit. */
async function byTitle(index, words, hits) {
  const stems = words.map(word => stem(word.text)), count = words.length, top = hits[0]?.score;
  const ranks = await Promise.all(hits.map(async (hit, n) => {
    const record = await index.page(hit.page), score = hit.score / top;
    if (n >= TOP) return { ...hit, record, score };
    const title = cut(record.title).map(word => word.text).filter(word => !STOP.has(word)), titleStems = title.map(stem);
    let exact = 0, similar = 0, adjacent = 0;
    words.forEach(({ text, terms, correction }, i) => {
      const slips = correction ? 1 : 0;
      if (title.some(one => distance(one, text, slips) <= slips)) exact++;
      if (titleStems.some(one => one === stems[i] || one.startsWith(text) || (slips && terms.has(one)))) similar++;
      const before = i ? titleStems.indexOf(stems[i - 1]) : -1;
      if (before >= 0 && titleStems[before + 1] === stems[i]) adjacent++;
    });
    const alike = .5 * exact / count + .3 * similar / count + .2 * adjacent / Math.max(1, count - 1) + .1 * similar / Math.max(1, title.length);
    return { ...hit, record, score: score + WORTH.title * alike };
  }));
  return [...ranks.slice(0, TOP).sort((a, b) => b.score - a.score || a.page - b.page), ...ranks.slice(TOP)];
}

function shown(index, { page, record: { sections, ...record }, score }, wanted, cutOut) {
  const said = key => valuesOf(index.facets.find(facet => facet.key === key), page);
  const { anchor, section, snippet: pieces } = (cutOut && snippet(sections, wanted)) || { anchor: '', section: '', snippet: marked(record.summary, wanted) };
  return { ...record, anchor, section, snippet: pieces, kind: said('kind')[0], audience: said('audience'), score };
}

function suggestion(text, words) {
  let said = '', at = 0;
  for (const { at: from, end, correction } of words) {
    if (!correction) continue;
    said += text.slice(at, from) + correction;
    at = end;
  }
  return at ? said + text.slice(at) : null;
}
