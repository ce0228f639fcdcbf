// The index as files; each is fetched once and kept. ShardWriter.java writes them.
import { SearchUnavailable } from './files.js';

const FORMAT = 2;
const COMPLETIONS = 20;
const TEXT = new TextDecoder();

/** Reads what Bytes.java wrote. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done() { return this.at >= this.bytes.length; }

  byte() { return this.bytes[this.at++]; }

  number() {
    let value = 0, scale = 1, byte;
    do {
      byte = this.byte();
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte & 128);
    return value;
  }

  string() {
    const length = this.number();
    return TEXT.decode(this.bytes.subarray(this.at, this.at += length));
  }

  after(before) { return before.slice(0, this.number()) + this.string(); }

  list(item) { return Array.from({ length: this.number() }, () => item()); }

  ascending(numbers, from = 0, to = numbers.length) {
    for (let i = from, last = -1; i < to; i++) numbers[i] = last += this.number() + 1;
    return numbers;
  }

  sorted() {
    let last = '';
    return this.list(() => last = this.after(last));
  }
}

/** The anchor that a heading has if nothing else is said. */
function named(heading) {
  const plain = heading.toLowerCase().replace(/[æøå]/g, letter => ({ æ: 'ae', ø: 'oe', å: 'aa' })[letter]);
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** The last range that starts at or before the key. */
function rangeOf(starts, key) {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= key) low = middle; else high = middle - 1;
  }
  return Math.max(0, low);
}

/** A term; its pages and followers are decoded when they are asked for. */
class Entry {
  constructor(term, found, parts, bytes, at, pairsAt, end) {
    Object.assign(this, { term, found, parts, bytes, at, pairsAt, end });
  }

  /** @returns {{ pages: Int32Array, impacts: Float64Array }} */
  get postings() { return this.decoded ??= this.decode(); }

  decode() {
    const read = new Reader(this.bytes, this.at), peak = read.number();
    const pages = new Int32Array(this.found), impacts = new Float64Array(this.found);
    if (this.found === 1) {
      pages[0] = read.number();
      impacts[0] = peak / 8;
      return { pages, impacts };
    }
    for (let from = 0; from < this.found;) {
      const group = read.number(), level = group & 15, to = from + (group >> 4);
      read.ascending(pages, from, to);
      impacts.fill(peak * level * level / 1800, from, to);
      from = to;
    }
    return { pages, impacts };
  }

  /** The pages where another term follows this one, by that term. */
  get followers() {
    if (!this.next) {
      this.next = new Map();
      const read = new Reader(this.bytes, this.pairsAt);
      for (let term = ''; read.at < this.end;) {
        term = read.after(term);
        this.next.set(term, read.ascending(new Int32Array(read.number())));
      }
    }
    return this.next;
  }
}

/** An index below a folder. */
export class Shards {
  constructor(load) {
    this.load = load;
    this.kept = new Map();
  }

  async open(options) {
    const read = new Reader(await this.load('root', options));
    if (read.number() !== FORMAT) throw new SearchUnavailable('broken', 'root');
    this.build = read.string();
    this.pages = read.number();
    this.together = read.number();
    this.ends = read.number();
    this.facets = read.list(() => this.facet(read));
    this.starts = read.sorted();
    this.typoStarts = read.sorted();
    return this;
  }

  /** A facet: its values, the sets of them that pages have, and the number of each page's set. */
  facet(read) {
    const key = read.string(), open = read.number() > 0, values = read.string().split(' ').filter(Boolean);
    const sets = read.list(() => read.ascending(new Array(read.number())));
    const steps = read.list(() => 0).map(() => read.number()), of = new Uint16Array(this.pages);
    let set = 0, page = 0;
    for (const step of steps) {
      set = (set + step) % sets.length;
      of.fill(set, page, page += read.number() + 1);
    }
    return { key, open, values, sets, of };
  }

  /** A file, parsed; one that failed is tried again the next time. */
  file(name, parse) {
    if (!this.kept.has(name)) {
      const file = this.load(`${this.build}/${name}`).then(parse);
      this.kept.set(name, file);
      file.catch(() => this.kept.delete(name));
    }
    return this.kept.get(name);
  }

  shard(number) {
    if (!this.starts.length) return new Map();
    return this.file(`t${number}`, bytes => {
      const read = new Reader(bytes), count = read.number(), entries = new Map();
      let at = read.number() + read.at, term = '';
      for (let i = 0; i < count; i++) {
        term = read.after(term);
        const found = read.number(), sizes = read.number(), pairsAt = at + (sizes >> 2);
        const parts = sizes & 1 ? read.string().split(' ') : [], end = pairsAt + (sizes & 2 ? read.number() : 0);
        entries.set(term, new Entry(term, found, parts, bytes, at, pairsAt, end));
        at = end;
      }
      return entries;
    });
  }

  /** @returns {Promise<Entry | undefined>} */
  async entry(term) { return (await this.shard(rangeOf(this.starts, term))).get(term); }

  /** The commonest terms that begin so, of those in the two shards that the prefix leads to. */
  async startingWith(prefix) {
    const first = rangeOf(this.starts, prefix), last = Math.min(first + 1, rangeOf(this.starts, `${prefix}\uffff`));
    const shards = await Promise.all(last > first ? [this.shard(first), this.shard(last)] : [this.shard(first)]);
    return shards.flatMap(shard => [...shard.values()]).filter(entry => entry.term.startsWith(prefix))
      .sort((a, b) => b.found - a.found || (a.term < b.term ? -1 : 1)).slice(0, COMPLETIONS);
  }

  /** @returns {Promise<{ surface: string, magnitude: number }[]>} what a word that begins so may mean */
  sameStart(word) { return this.typoStarts.length ? this.typos(`d${rangeOf(this.typoStarts, word.slice(0, 3))}`) : []; }

  sameEnd(stem) {
    let hash = 7;
    for (const letter of stem.slice(-3)) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) & 0x7fffff;
    return this.typos(`e${hash % this.ends}`);
  }

  typos(name) {
    return this.file(name, bytes => {
      const list = [], read = new Reader(bytes);
      for (let surface = ''; !read.done;) list.push({ surface: surface = read.after(surface), magnitude: read.byte() });
      return list;
    });
  }

  async record(page) {
    const lines = await this.file(`r${Math.floor(page / this.together)}`, bytes => TEXT.decode(bytes).split('\n'));
    const [title, url, summary] = lines[page % this.together].split('\t');
    return { title, url, summary };
  }

  /** @returns {Promise<{ anchor: string, heading: string, text: string }[]>} */
  fragment(page) {
    return this.file(`f${page}`, bytes => TEXT.decode(bytes).split('\n').map(line => {
      const [anchor, heading = '', text = ''] = line.split('\t');
      return { anchor: anchor || named(heading), heading, text };
    }));
  }
}
