// The index as files; each is fetched once and kept. ShardWriter.java writes them.
import { readAscending, readList, readNumber, readPiece, readSorted, readString } from './bytes.js';
import { hash, SearchUnavailable } from './files.js';
import { ringed } from './text.js';

const FORMAT = 9, COMPLETIONS = 20, SHARDS = 3;

/**
 * @import { Reading } from './bytes.js'
 * @import { Load } from './files.js'
 * @import { Facet } from './facets.js'
 * @import { Postings } from './rank.js'
 *
 * @typedef {Postings & { term: string, number: number, parts: string[], followers: Map<number, number[]>, together: Postings | 0 }} Entry a term, its
 *   place among all, its pages, the parts of a compound, the pages where another term follows it, by that term's place, and those where a compound
 *   is not but all its parts are
 * @typedef {{ form: string, shown: string, log: number }} Typo how a stem is mostly written, for us and for readers, and log₂ of its pages
 * @typedef {{ anchor: string, heading: string, text: string }} Section
 * @typedef {{ title: string, url: string, summary: string, sections: Section[] }} PageRecord
 * @typedef {Awaited<ReturnType<typeof openIndex>>} Index what the root says: pages a file, shards of corrections by their end, names that
 *   begin with a stop word, where each shard begins; and what each file holds, or will
 */

/** Opens the index below a folder. @param {Load} load @param {string} version the folder of the root @param {RequestInit} [options] */
export async function openIndex(load, version, options) {
  const root = await load(`${version}root`, options);
  if (readNumber(root) !== FORMAT) throw new SearchUnavailable('broken', 'root');
  const build = `${readString(root)}/`, pages = readNumber(root), together = readNumber(root), ends = readNumber(root),
    /** @type {Record<string, Uint8Array<ArrayBuffer>>} */
    before = { t: readPiece(root), p: readPiece(root) };
  return {
    version: build,
    /** @type {(name: string) => Promise<Reading>} */
    load: name => load(build + name, options, before[name[0]]),
    /** @type {Record<string, Promise<any>>} */
    kept: {},
    pages,
    together,
    ends,
    stop: new Set(readSorted(root)),
    names: new Set(readSorted(root)),
    facets: Object.fromEntries(readList(root, () => facet(root, pages))),
    starts: readSorted(root),
    typos: readSorted(root),
  };
}

/** A facet behind its name: its values, the sets of them that pages have, and the number of each page's set. @param {Reading} root @param {number} pages @returns {[string, Facet]} */
function facet(root, pages) {
  const key = readString(root), open = readNumber(root), values = readList(root, readString), sets = readList(root, () => readAscending(root)),
    steps = readList(root, readNumber), setOf = new Uint16Array(pages);
  let set = 0, page = 0;
  for (const step of steps) {
    set = (set + step) % sets.length;
    setOf.fill(set, page, page += readNumber(root) + 1);
  }
  return [key, { open, values, sets, setOf }];
}

/** The parts of a compound: where each begins behind the one before, or the part itself. @param {Reading} file @param {string} compound @param {number} count */
function parts(file, compound, count) {
  let at = 0;
  return readList(file, () => {
    const skip = readNumber(file);
    if (!skip) return readString(file);
    at += skip - 1;
    return compound.slice(at, at += readNumber(file));
  }, count);
}

/** The pages of a term by level of impact, and what that is worth. @param {Reading} file @returns {Postings} */
function postings(file) {
  const peak = readNumber(file), /** @type {number[]} */ pages = [], /** @type {number[]} */ impacts = [];
  let level = 16;
  readList(file, () => {
    const group = readNumber(file);
    level -= (group & 15) + 1;
    for (const page of readAscending(file, (group >> 4) + 1)) {
      pages.push(page);
      impacts.push(peak * level * level / 1800);
    }
  });
  return { pages, impacts };
}

/** The anchor that a heading has if nothing else is said. @param {string} heading */
function named(heading) {
  const plain = heading.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return (plain.match(/[a-z0-9]+/g) ?? []).join('-');
}

/** The last range that starts at or before the key; the first starts with nothing. @type {(starts: string[], key: string) => number} */
const rangeOf = (starts, key) => starts.findLastIndex(start => start <= key);

/**
 * A file, parsed; one that failed is tried again the next time.
 * @template T
 * @param {Index} index
 * @param {string} name
 * @param {(file: Reading) => T} parse
 * @returns {Promise<T>}
 */
function parsed(index, name, parse) {
  const file = index.kept[name] ??= index.load(name).then(parse);
  file.catch(() => delete index.kept[name]);
  return file;
}

/** @param {Index} index @param {number} number @returns {Promise<Map<string, Entry>>} */
const shard = (index, number) => parsed(index, `t${number}`, file => {
  let next = readNumber(file);
  return new Map(readSorted(file).map(term => {
    const own = postings(file), counts = readNumber(file), followers = new Map();
    for (const follower of readAscending(file, counts >> 2)) followers.set(follower, readAscending(file).map(at => own.pages[at]));
    const pieces = parts(file, term, counts & 3);
    return [term, { ...own, term, number: next++, followers, parts: pieces, together: pieces.length && postings(file) }];
  }));
});

/** @param {Index} index @param {string[]} terms @returns {Promise<(Entry | undefined)[]>} */
export const entriesOf = (index, terms) => Promise.all(terms.map(async term => (await shard(index, rangeOf(index.starts, term))).get(term)));

/** The commonest terms that begin so, of those in the three shards that the prefix leads to. @param {Index} index @param {string} prefix */
export async function startingWith(index, prefix) {
  const first = rangeOf(index.starts, prefix), length = Math.min(SHARDS, rangeOf(index.starts, `${prefix}\uffff`) - first + 1);
  const shards = await Promise.all(Array.from({ length }, (_, i) => shard(index, first + i)));
  return shards.flatMap(entries => [...entries.values()]).filter(entry => entry.term.startsWith(prefix))
    .sort((a, b) => b.pages.length - a.pages.length).slice(0, COMPLETIONS);
}

/** What a word that begins so may mean. @param {Index} index @param {string} word */
export const sameStart = (index, word) => typos(index, `d${rangeOf(index.typos, word.slice(0, 3))}`);

/** @param {Index} index @param {string} stem */
export const sameEnd = (index, stem) => typos(index, `e${hash(stem.slice(-3)) % index.ends}`);

/** @param {Index} index @param {string} name @returns {Promise<Typo[]>} */
const typos = (index, name) => parsed(index, name, file => readSorted(file).map(shown => ({ form: ringed(shown), shown, log: readNumber(file) })));

/** @param {Index} index @param {number} number @returns {Promise<PageRecord>} */
export async function pageOf(index, number) {
  const pages = await parsed(index, `p${Math.floor(number / index.together)}`, file => readList(file, readString));
  const [[title, url, summary], ...sections] = pages[number % index.together].split('\n').map(line => line.split('\t'));
  return { title, url, summary, sections: sections.map(([anchor, heading, text]) => ({ anchor: anchor || named(heading), heading, text })) };
}
