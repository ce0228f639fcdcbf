// Of what kind pages are, whom they are for and what they are about: in such shares as on the shipped portal, whatever their words.
import { seeded } from './language.mjs';

const SEED = 1126;

/** Each facet's values, the frequent ones first, and how many pages in a hundred name one, two, three of them. */
const FACETS = {
  kind: ['guide term help step case offer journey', [100]],
  audience: ['ejer medarbejder ledelse bogholder it-ansvarlig it-leverandoer', [10, 11, 25]],
  size: ['50-249 10-49 1-9 0', [4, 4, 8]],
  sector: ['webshop butik klinik kontor haandvaerk produktion', [4]],
  topic: [Array.from({ length: 16 }, (_, i) => `emne-${i + 1}`).join(' '), [17, 25, 4]],
};

/**
 * @typedef {Record<'kind' | 'audience' | 'size' | 'sector' | 'topic', string[]>} Facets
 *
 * The same for the same count.
 * @returns {Facets[]} of so many pages
 */
export function facets(count) {
  const random = seeded(SEED);
  return Array.from({ length: count }, () => Object.fromEntries(Object.entries(FACETS).map(([key, [values, shares]]) => [key, drawn(values.split(' '), shares, random)])));
}

function drawn(values, shares, random) {
  let chance = random() * 100, wanted = 0;
  const named = new Set();
  for (const share of shares) {
    wanted++;
    if ((chance -= share) < 0) break;
  }
  if (chance >= 0) return [];
  while (named.size < wanted) named.add(values[Math.floor(random() ** 2 * values.length)]);
  return [...named].sort();
}
