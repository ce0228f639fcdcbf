// The index as files; each is fetched once and kept. ShardWriter.java writes them.
import { hash, SearchUnavailable } from './files.js';
import { ringed } from './text.js';

const FORMAT = 6, COMPLETIONS = 20, TEXT = new TextDecoder();

/**
 * @import { Bytes, Load } from './files.js'
 * @import { Facet } from './facets.js'
 * @import { Postings } from './rank.js'
 *
 * @typedef {Postings & { term: string, parts: string[], followers: Map<string, number[]>, together: Postings | 0 }} Entry a term, its pages, the parts
 *   of a compound, the pages where another term follows it, by that term, and those where a compound is not but all its parts are
 * @typedef {{ surface: string, shown: string, magnitude: number }} Typo how a stem is mostly written, for us and for readers, and log₂ of its pages
 * @typedef {{ anchor: string, heading: string, text: string }} Section
 * @typedef {{ title: string, url: string, summary: string, sections: Section[] }} PageRecord
 * @typedef {{ build: string, pages: number, together: number, ends: number, dictionary: Bytes, stop: Set<string>, names: Set<string>, facets: Facet[], starts: string[], typoStarts: string[] }} Root
 * @typedef {Shards & Root} Index shards of which the root was read: pages a file, shards of corrections by their end, what pages were deflated against,
 *   names that begin with a stop word, where each shard begins
 */

/** Reads what Bytes.java wrote. */
class Reader {
  /** @param {Bytes} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  number() {
    let value = 0, scale = 1, byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    return value;
  }

  piece() {
    const length = this.number();
    return this.bytes.subarray(this.at, this.at += length);
  }

  string() { return TEXT.decode(this.piece()); }

  /**
   * @template T
   * @param {() => T} item
   */
  list(item, length = this.number()) { return Array.from({ length }, item); }

  strings() { return this.list(() => this.string()); }

  /** Strings that share their beginnings, each with the one before. */
  sorted() {
    let last = '';
    return this.list(() => last = last.slice(0, this.number()) + this.string());
  }

  /** The parts of a compound: where each begins behind the one before, or the part itself. @param {string} compound */
  parts(compound) {
    let at = 0;
    return this.list(() => {
      const skip = this.number();
      if (!skip) return this.string();
      at += skip - 1;
      return compound.slice(at, at += this.number());
    });
  }

  /** @param {number} [length] */
  ascending(length) {
    let last = -1;
    return this.list(() => last += this.number() + 1, length);
  }

  /** The pages of a term by level of impact, and what that is worth. @returns {Postings} */
  postings() {
    const peak = this.number(), /** @type {number[]} */ pages = [], /** @type {number[]} */ impacts = [];
    this.list(() => {
      const group = this.number(), level = group & 15;
      for (const page of this.ascending(group >> 4)) {
        pages.push(page);
        impacts.push(peak * level * level / 1800);
      }
    });
    return { pages, impacts };
  }
}

/** The anchor that a heading has if nothing else is said. @param {string} heading */
function named(heading) {
  const plain = heading.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The last range that starts at or before the key. @type {(starts: string[], key: string) => number} */
const rangeOf = (starts, key) => Math.max(0, starts.findLastIndex(start => start <= key));

/** An index below a folder. */
export class Shards {
  /** @param {Load} load */
  constructor(load) {
    this.load = load;
    /** @type {Map<string, any>} what each file holds, or will */
    this.kept = new Map();
  }

  /** @param {RequestInit} [options] @returns {Promise<any>} an Index */
  async open(options) {
    const read = new Reader(await this.load('root', options));
    this.options = options;
    if (read.number() !== FORMAT) throw new SearchUnavailable('broken', 'root');
    this.build = read.string();
    this.pages = read.number();
    this.together = read.number();
    this.ends = read.number();
    this.dictionary = read.piece();
    this.stop = new Set(read.sorted());
    this.names = new Set(read.sorted());
    this.facets = read.list(() => this.facet(read));
    this.starts = read.sorted();
    this.typoStarts = read.sorted();
    return this;
  }

  /** A facet: its values, the sets of them that pages have, and the number of each page's set. @param {Reader} read @returns {Facet} */
  facet(read) {
    const key = read.string(), open = read.number() > 0, values = read.strings(), sets = read.list(() => read.ascending());
    // @ts-expect-error their number was read before
    const steps = read.list(() => read.number()), setOf = new Uint16Array(this.pages);
    let set = 0, page = 0;
    for (const step of steps) {
      set = (set + step) % sets.length;
      setOf.fill(set, page, page += read.number() + 1);
    }
    return { key, open, values, sets, setOf };
  }

  /**
   * A file, parsed; one that failed is tried again the next time.
   * @template T
   * @param {string} name
   * @param {(read: Reader) => T} parse
   * @param {Bytes} [before]
   * @returns {Promise<T>}
   */
  file(name, parse, before) {
    if (!this.kept.has(name)) {
      const file = this.load(`${this.build}/${name}`, this.options, before).then(bytes => parse(new Reader(bytes)));
      this.kept.set(name, file);
      file.catch(() => this.kept.delete(name));
    }
    return this.kept.get(name);
  }

  /** @param {number} number @returns {Promise<Map<string, Entry>>} */
  shard(number) {
    return this.file(`t${number}`, read => {
      const entries = read.sorted().map(term => ({ term, parts: read.parts(term) }));
      return new Map(entries.map(entry => {
        const postings = read.postings(), followers = read.sorted();
        return [entry.term, { ...entry, ...postings, followers: new Map(followers.map(term => [term, read.ascending()])), together: entry.parts.length && read.postings() }];
      }));
    });
  }

  /** @this {Index} @param {string[]} terms @returns {Promise<(Entry | undefined)[]>} */
  entries(terms) { return Promise.all(terms.map(async term => (await this.shard(rangeOf(this.starts, term))).get(term))); }

  /** The commonest terms that begin so, of those in the two shards that the prefix leads to. @this {Index} @param {string} prefix */
  async startingWith(prefix) {
    const first = rangeOf(this.starts, prefix), last = Math.min(first + 1, rangeOf(this.starts, `${prefix}\uffff`));
    const shards = await Promise.all([...new Set([first, last])].map(number => this.shard(number)));
    return shards.flatMap(shard => [...shard.values()]).filter(entry => entry.term.startsWith(prefix))
      .sort((a, b) => b.pages.length - a.pages.length).slice(0, COMPLETIONS);
  }

  /** What a word that begins so may mean. @this {Index} @param {string} word */
  sameStart(word) { return this.typos(`d${rangeOf(this.typoStarts, word.slice(0, 3))}`); }

  /** @this {Index} @param {string} stem */
  sameEnd(stem) { return this.typos(`e${hash(stem.slice(-3)) % this.ends}`); }

  /** @param {string} name @returns {Promise<Typo[]>} */
  typos(name) { return this.file(name, read => read.sorted().map(shown => ({ surface: ringed(shown), shown, magnitude: read.number() }))); }

  /** @this {Index} @param {number} number @returns {Promise<PageRecord>} */
  async page(number) {
    const pages = await this.file(`p${Math.floor(number / this.together)}`, read => read.strings(), this.dictionary);
    const [[title, url, summary], ...sections] = pages[number % this.together].split('\n').map(line => line.split('\t'));
    return { title, url, summary, sections: sections.map(([anchor, heading, text]) => ({ anchor: anchor || named(heading), heading, text })) };
  }
}
