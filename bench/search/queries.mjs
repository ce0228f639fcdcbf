// Known items: each query is made of one page's own words, and counts by where that page comes. Nothing here knows how the pages were
// made or what stems an engine has: forms and parts of words are those that the pages themselves use.
import { seeded } from './language.mjs';

const SMALL = new Set(('og i jeg det at en den til er som på de med han af for ikke der sig men et har om vi min havde hun nu over da fra du ud sin dem os op man '
  + 'hvor eller hvad skal her alle vil kunne ind når være noget efter ned denne end dette også under have anden alt meget disse hvis din nogle hos blive '
  + 'bliver været sådan kan ved kun så uden').split(' '));
/** So many pages may have the words that somebody means. */
const FEW = 3;
const LETTERS = 'abdefghijklmnoprstuvyæøå';
const ENDINGS = ['', 'e', 'en', 'et', 'er', 'erne', 'ene', 'ede', 'ende', 's', 't'];
export const words = text => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const content = text => words(text).filter(word => word.length > 1 && !SMALL.has(word));

/** Typed where there is no æ, ø or å. */
export const ascii = text => text.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');

/** Draws queries from pages. */
export class Draw {
  constructor(pages, random) {
    this.random = random;
    this.found = new Map();
    this.titles = whereAre(pages.map(({ title }) => [title]));
    this.headings = whereAre(pages.map(({ sections }) => sections.map(({ heading }) => heading)));
    for (const { title, sections } of pages) {
      const all = new Set(words([title, ...sections.flatMap(({ heading, text }) => [heading, text])].join(' ')));
      for (const word of all) this.found.set(word, (this.found.get(word) ?? 0) + 1);
    }
  }

  number(below) { return Math.floor(this.random() * below); }

  pick(list) { return list[this.number(list.length)]; }

  /** So many words in a row, or as many as there are. */
  run(list, length) {
    const from = this.number(Math.max(1, list.length - length + 1));
    return list.slice(from, from + length);
  }

  /** How many pages have all these words in their title, or in one heading. */
  sharing(words, kind) {
    const where = kind === 'heading' ? this.headings : this.titles, [first, ...others] = words.map(word => where.get(word) ?? []);
    return new Set(first.filter(line => others.every(lines => lines.includes(line))).map(line => line.page)).size;
  }

  rarest({ title }) { return content(title).filter(word => word.length > 3).sort((a, b) => this.found.get(a) - this.found.get(b))[0] ?? ''; }

  /** Another form of a word that some page uses; nothing where there is none. */
  form(word) {
    const forms = [];
    for (const ending of ENDINGS) {
      const stem = word.slice(0, word.length - ending.length);
      if (!word.endsWith(ending) || stem.length < 4) continue;
      forms.push(...ENDINGS.map(other => stem + other).filter(other => other !== word && this.found.has(other)));
    }
    return forms.length ? this.pick(forms) : null;
  }

  /** The two halves of a compound, its linking s or e with the first; both stand on some pages by themselves. */
  halves(word) {
    const known = part => part.length >= 4 && this.found.get(part) >= 3;
    for (let at = word.length - 4; at >= 4; at--) {
      const head = word.slice(0, at), tail = word.slice(at);
      if (known(tail) && (known(head) || /[se]$/.test(head) && known(head.slice(0, -1)))) return [head, tail];
    }
    return null;
  }

  slip(word) {
    const at = this.number(word.length), letter = this.pick(LETTERS);
    return this.pick([
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      at ? word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1) : word + letter,
    ]);
  }
}

/**
 * How each kind of query is made of a page: the words of the page that somebody means, and how they are typed; nothing where the page
 * has no such query.
 */
const KINDS = {
  'one word': (page, draw) => typed([draw.rarest(page)], words => words),
  'title words': (page, draw) => typed(draw.run(content(page.title), 2 + draw.number(2)), words => words),
  inflected: (page, draw) => typed(draw.run(content(page.title), 2), words => {
    const forms = words.map(word => draw.form(word));
    return forms.some(Boolean) && forms.map((form, i) => form ?? words[i]);
  }),
  typo: (page, draw) => typed(draw.run(content(page.title), 1 + draw.number(2)), words => {
    const long = words.filter(word => word.length > 5), wrong = draw.pick(long);
    return long.length && words.map(word => (word === wrong ? draw.slip(word) : word));
  }),
  apart: (page, draw) => typed(draw.run(content(page.title), 1 + draw.number(2)), words => {
    const halves = words.map(word => draw.halves(word));
    return halves.some(Boolean) && halves.flatMap((two, i) => two ?? words[i]);
  }),
  joined: (page, draw) => typed(draw.run(words(page.title), 2), some => some.length === 2 && some.every(word => word.length > 3 && !SMALL.has(word)) && [some.join('')]),
  'last part': (page, draw) => typed(draw.run(content(page.title), 2), words => {
    const tails = words.map(word => draw.halves(word)?.[1]);
    return tails.some(Boolean) && tails.map((tail, i) => tail ?? words[i]);
  }),
  prefix: (page, draw) => typed(draw.run(content(page.title), 1 + draw.number(2)), words => {
    const last = words.at(-1) ?? '';
    return last.length > 4 && [...words.slice(0, -1), last.slice(0, Math.max(3, Math.ceil(last.length * .6)))];
  }),
  heading: ({ sections }, draw) => typed(content(draw.pick(sections).heading).slice(0, 4), words => words.length > 1 && words),
  ascii: (page, draw) => typed(draw.run(content(page.title), 1 + draw.number(2)), words => words.some(word => /[æøå]/.test(word))
    && words.map(ascii)),
  description: ({ sections }, draw) => {
    const sentences = sections.flatMap(({ text }) => text.split(/(?<=[.!?:]) /)).map(content).filter(some => some.length > 2);
    return typed([1, 2].flatMap(() => draw.run(draw.pick(sentences) ?? [], 3)).slice(0, 5), words => words.length > 3 && words);
  },
};

/** The lines of pages, each once, by the words in them. */
function whereAre(pages) {
  const where = new Map();
  pages.forEach((texts, page) => texts.forEach(text => {
    const line = { page };
    for (const word of new Set(content(text))) {
      if (!where.has(word)) where.set(word, []);
      where.get(word).push(line);
    }
  }));
  return where;
}

const typed = (meant, how) => ({ meant, typed: how(meant) });

/**
 * So many of each kind. An item is known by words that stand together in the titles of few pages (a heading's in their headings): by
 * `vælg` alone no engine can tell which of two hundred is meant.
 * @returns {{ kind: string, text: string, url: string }[]}
 */
export function queries(pages, each, seed) {
  const draw = new Draw(pages, seeded(seed)), all = [];
  for (const [kind, make] of Object.entries(KINDS)) {
    for (let found = 0, tries = 0; found < each && tries < 300 * each; tries++) {
      const page = draw.pick(pages), { meant, typed: words } = make(page, draw);
      if (!words || !meant.every(Boolean) || !meant.length || (kind !== 'description' && draw.sharing(meant, kind) > FEW)) continue;
      all.push({ kind, text: words.join(' '), url: `/${page.id}/` });
      found++;
    }
  }
  return all;
}
