import { entriesOf, sameEnd, sameStart, startingWith } from './shards.js';
import { edits, ringed, spelt, stem } from './text.js';
import { COINED, common, JOINED, PAIR, PART, PREFIX, rarity, TYPO } from './rank.js';

const NEAR = 3, SHORTEST = 4;

/** What may be left of an ending that is begun: `sikkerh`, `mærkeli`, `kundern`. */
const RESTS = ['ed', 'd', 'g', 'e'];

/**
 * @import { Entry, Index } from './shards.js'
 * @import { Way, Postings } from './rank.js'
 *
 * @typedef {import('./text.js').Word & { quoted: boolean }} Asked a word of a query
 * @typedef {Asked & { ways: (Way & { terms: string[] })[], stems: Map<Entry, number>, correction?: string }} Meaning what it may stand
 *   for, the single terms among that and what they are worth, and what it may have been a slip for
 */

/**
 * What the words of a query may stand for.
 * @param {Index} index
 * @param {Asked[]} all
 * @param {Asked[]} asked
 */
export async function meanings(index, all, asked) {
  // All at once: a round trip costs a phone more than what is asked for in vain.
  const [words, joined] = await Promise.all([
    Promise.all(asked.map((word, i) => meaning(index, word, i === asked.length - 1))),
    Promise.all(all.slice(1).map((next, i) => entriesOf(index, asked.includes(all[i]) || asked.includes(next) ? asOne(index, all[i], next) : []))),
  ]);
  joined.forEach((entries, i) => entries.forEach(entry => {
    for (const word of words) if (word.at === all[i].at || word.at === all[i + 1].at) add(word, JOINED, entry);
  }));
  return words;
}

/** The terms that two neighbours may be together; behind a stop word that is a name only, so that nobody asks for others in vain. @param {Index} index @param {Asked} one @param {Asked} next */
function asOne(index, { text, quoted }, next) {
  const words = quoted || next.quoted ? [] : ['', 's', 'e'].map(link => stem(ringed(spelt(text) + link + spelt(next.text))));
  return words.filter(word => !index.stop.has(spelt(text)) || index.names.has(word));
}

/** @param {Meaning} word @param {number} weight @param {Entry} [entry] none where no page has the term */
function add(word, weight, entry) {
  if (!entry) return;
  word.ways.push({ weight, ...entry, terms: [entry.term] });
  word.stems.set(entry, Math.max(weight, word.stems.get(entry) ?? 0));
}

/** Stems of words that begin so, whose ending is begun already. @param {string} text */
const begun = text => RESTS.map(rest => stem(text + rest)).filter(one => one.length < text.length);

/** One word: itself and its parts, what it may be the beginning of; if it is nothing, what it may be a slip for. @param {Index} index @param {Asked} asked @param {boolean} last */
async function meaning(index, asked, last) {
  // Without æ and ø at hand, or a word that is written so: whichever is commoner.
  const twin = spelt(asked.text), completed = !asked.quoted && twin.length >= 3;
  const [[own, other, ...endings]] = await Promise.all([
    entriesOf(index, [stem(asked.text), stem(twin), ...completed ? begun(twin) : []]), completed && last && startingWith(index, twin),
  ]);
  const [exact, text] = own && own.pages.length > (other?.pages.length ?? 0) ? [own, asked.text] : [other, twin];
  /** @type {Meaning} */
  const word = { ...asked, text, ways: [], stems: new Map() };
  add(word, 1, exact);
  if (asked.quoted) return word;
  if (exact?.together) word.ways.push({ weight: PART, ...exact.together, terms: exact.parts });
  if (completed && (last || !exact)) await complete(index, word, exact);
  if (!word.ways.length) for (const entry of endings) add(word, PREFIX, entry);
  if (!word.ways.length) await correct(index, word);
  // An å may be the two a's of parts that meet.
  for (const whole of new Set([text, text.replace('å', 'aa')])) {
    const parts = word.ways.length ? [] : await compound(index, whole);
    if (parts.length) word.ways.push({ weight: COINED, ...common(parts), terms: parts.map(part => part.term) });
  }
  return word;
}

/** Words that begin so; together they are as rare as one word on all their pages. @param {Index} index @param {Meaning} word @param {Entry} [exact] */
async function complete(index, word, exact) {
  const found = (await startingWith(index, word.text)).filter(entry => entry !== exact),
    reach = found.reduce((sum, entry) => sum + entry.pages.length, exact?.pages.length ?? 0),
    together = rarity(index.pages, Math.min(index.pages, reach));
  for (const entry of found) add(word, PREFIX * (together / rarity(index.pages, entry.pages.length)), entry);
}

/** The nearest words: few edits, the same first letter, many pages. @param {Index} index @param {Meaning} word */
async function correct(index, word) {
  const { text } = word, most = text.length < 8 ? 1 : 2, near = new Map();
  if (text.length < SHORTEST) return;
  for (const one of (await Promise.all([sameStart(index, text), sameEnd(index, stem(text))])).flat()) {
    const slips = edits(text, one.form, most);
    if (slips <= most) near.set(one.form, { ...one, slips, cost: slips * 10 - one.log * .6 + (one.form[0] === text[0] ? 0 : 2) });
  }
  const nearest = [...near.values()].sort((a, b) => a.cost - b.cost).slice(0, NEAR);
  const entries = await entriesOf(index, nearest.map(one => stem(one.form)));
  entries.forEach((entry, i) => add(word, TYPO[nearest[i].slips], entry));
  word.correction = nearest[0]?.shown;
}

/**
 * Two known words that a word is made of, one of them perhaps misspelt: few edits, many pages, a long beginning.
 * @param {Index} index
 * @param {string} text
 * @returns {Promise<any[]>} both entries, or none
 */
async function compound(index, text) {
  const starts = await sameStart(index, text), ends = await sameEnd(index, stem(text));
  let /** @type {{ form: string, log: number }[]} */ found = [], least = 99;
  for (let at = text.length - 3; at >= 3; at--) {
    const head = text.slice(0, at), tail = text.slice(at);
    for (const one of new Set([head.replace(/[se]$/, ''), head])) {
      for (const first of starts) {
        const slips = edits(one, first.form, 1);
        // Of a known beginning: a slip may also be in the last letters.
        for (const second of slips > 1 ? [] : slips ? ends : [...ends, ...await sameStart(index, tail)]) {
          const all = slips + edits(tail, second.form, 1), cost = all * 10 - (first.log + second.log) * .6;
          if (all < 2 && cost < least) [found, least] = [[first, second], cost];
        }
      }
    }
  }
  return entriesOf(index, found.map(one => stem(one.form)));
}

/** For neighbours that stand side by side in a title, keyword or heading too: the pages where they do. @param {Index} index @param {Meaning[]} words */
export const neighbours = (index, words) => words.slice(1).map((next, i) => {
  /** @type {Way[]} */
  const ways = [];
  for (const [first, weight] of words[i].stems) {
    for (const [second, other] of next.stems) {
      const pages = first.followers.get(second.number);
      if (pages) ways.push({ weight: PAIR * weight * other, pages, impacts: pages.map(() => rarity(index.pages, pages.length)) });
    }
  }
  return ways;
});
