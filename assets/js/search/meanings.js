import { distance, distanceOfEnding, startsEnding, stem } from './text.js';
import { rarity, WORTH } from './rank.js';

const NEAR = 3;
const TAIL = 4;

/**
 * What the words of a query may stand for.
 * @param {import('./shards.js').Shards} index
 * @param {{ text: string, quoted: boolean }[]} asked
 */
export async function meanings(index, asked) {
  const words = await Promise.all(asked.map((word, i) => meaning(index, word, i === asked.length - 1)));
  await Promise.all(words.slice(1).flatMap((next, i) => ['', 's', 'e'].map(async (link, order) => {
    const before = words[i];
    if (before.quoted || next.quoted) return;
    const entry = await index.entry(stem(before.text + link + next.text));
    if (entry) (before.joined ??= [])[order] = entry;
  })));
  words.forEach((before, i) => {
    for (const entry of (before.joined ?? []).filter(Boolean)) [before, words[i + 1]].forEach(word => add(word, WORTH.joined, [entry], false));
  });
  return words;
}

function add(word, weight, entries, alone = entries.length === 1) {
  word.alternatives.push({ weight, postings: entries.map(entry => entry.postings) });
  for (const { term } of entries) word.terms.add(term);
  if (alone) word.stems.set(entries[0].term, Math.max(weight, word.stems.get(entries[0].term) ?? 0));
}

/** One word: itself and its parts, what it may be the beginning of; if it is nothing, what it may be a slip for. */
async function meaning(index, asked, last) {
  const word = { ...asked, alternatives: [], stems: new Map(), terms: new Set() };
  const exact = await index.entry(stem(asked.text));
  if (exact) add(word, 1, [exact]);
  if (asked.quoted) return word;
  if (exact?.parts.length) await addAll(index, word, WORTH.part, exact.parts);
  if (asked.text.length >= 3 && (last || !exact)) await complete(index, word, exact);
  if (!word.alternatives.length) await correct(index, word);
  if (!word.alternatives.length) await addAll(index, word, WORTH.unknownCompound, await unknownCompound(index, asked.text));
  return word;
}

async function addAll(index, word, weight, terms) {
  const entries = await Promise.all(terms.map(term => index.entry(term)));
  if (entries.length && entries.every(Boolean)) add(word, weight, entries);
}

/** Words that begin so, and stems of which it is the beginning of a form. Together they are as rare as one word on all their pages. */
async function complete(index, word, exact) {
  const beginnings = [];
  for (let tail = 1; !exact && tail <= TAIL && word.text.length - tail >= 3; tail++) {
    if (startsEnding(word.text.slice(-tail))) beginnings.push(index.entry(word.text.slice(0, -tail)));
  }
  const found = [...await Promise.all(beginnings), ...await index.startingWith(word.text)].filter(entry => entry && entry !== exact);
  const reach = found.reduce((sum, entry) => sum + entry.found, exact?.found ?? 0);
  const together = rarity(index.pages, Math.min(index.pages, reach)), worth = WORTH.prefix[exact ? 1 : 0];
  for (const entry of found) add(word, worth * Math.min(1, together / rarity(index.pages, entry.found)), [entry]);
}

/** The nearest words: few edits, the same first letter, many pages. */
async function correct(index, word) {
  const { text } = word, wanted = stem(text), most = text.length >= 8 ? 2 : text.length >= 4 ? 1 : 0;
  const near = new Map();
  const consider = list => list.forEach(({ surface, magnitude }) => {
    const edits = Math.min(distance(text, surface, most), distance(wanted, stem(surface), most), distanceOfEnding(text, stem(surface)));
    if (edits <= most) near.set(surface, { surface, edits, cost: edits * 10 - magnitude * .6 + (surface[0] === text[0] ? 0 : 2) });
  });
  // Both at once: a second round trip costs a phone more than a file it may not need.
  const [starts, ends] = most ? await Promise.all([index.sameStart(text), index.sameEnd(wanted)]) : [[], []];
  consider(starts);
  if (![...near.values()].some(one => one.edits < 2)) consider(ends);
  const nearest = [...near.values()].sort((a, b) => a.cost - b.cost || (a.surface < b.surface ? -1 : 1)).slice(0, NEAR);
  const entries = await Promise.all(nearest.map(one => index.entry(stem(one.surface))));
  entries.forEach((entry, i) => { if (entry) add(word, WORTH.typo[Math.max(0, nearest[i].edits - 1)], [entry]); });
  word.correction = nearest[0]?.surface;
}

/** A compound that nobody wrote: the longest known beginning with a known rest. */
async function unknownCompound(index, text) {
  const known = new Set((await index.sameStart(text)).map(({ surface }) => stem(surface)));
  for (let i = text.length - 3; i >= 3; i--) {
    const head = text.slice(0, i), tail = stem(text.slice(i));
    for (const one of /[se]$/.test(head) ? [head.slice(0, -1), head] : [head]) {
      if (one.length >= 3 && known.has(stem(one)) && await index.entry(tail)) return [stem(one), tail];
    }
  }
  return [];
}

/** For neighbours that stand side by side in a title, keyword or heading too: the pages where they do. */
export async function neighbours(index, words) {
  return Promise.all(words.slice(1).map(async (next, i) => {
    const alternatives = [];
    for (const [first, weight] of words[i].stems) {
      const { followers } = await index.entry(first);
      for (const [second, other] of next.stems) {
        const pages = followers.get(second);
        if (!pages) continue;
        const impacts = new Float64Array(pages.length).fill(rarity(index.pages, pages.length));
        alternatives.push({ weight: WORTH.pair * weight * other, postings: [{ pages, impacts }] });
      }
    }
    return alternatives;
  }));
}
