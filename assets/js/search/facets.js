/**
 * @typedef {object} Facet
 * @property {number} open 1 where a page that names no value is for all of them
 * @property {string[]} values
 * @property {number[][]} sets of values, by their numbers
 * @property {Uint16Array} setOf each page's
 */

/** The values that a page names itself. @param {Facet} facet @param {number} page */
export const valuesOf = ({ values, sets, setOf }, page) => sets[setOf[page]].map(value => values[value]);

/** Whether a page is for one of the values. @param {Facet} facet @param {number} page @param {string[]} wanted */
function fits(facet, page, wanted) {
  const own = valuesOf(facet, page);
  return own.length ? own.some(value => wanted.includes(value)) : facet.open;
}

/**
 * The hits that fit all filters, and for each value how many there would be with it chosen instead.
 * @param {Record<string, Facet>} facets
 * @param {import('./rank.js').Ranked[]} hits
 * @param {Record<string, string[]>} filters any of the values, in each facet that has some
 */
export function narrowed(facets, hits, filters) {
  const keys = Object.keys(facets), chosen = keys.filter(key => filters[key]?.length),
    /** @type {(but?: string) => import('./rank.js').Ranked[]} */
    within = but => chosen.reduce((left, key) => key === but ? left : left.filter(({ page }) => fits(facets[key], page, filters[key])), hits);
  return { hits: within(), facets: Object.fromEntries(keys.map(key => [key, counts(facets[key], within(key))])) };
}

/** @param {Facet} facet @param {import('./rank.js').Ranked[]} hits @returns {Record<string, number>} */
function counts({ values, sets, setOf, open }, hits) {
  const bySet = new Uint32Array(sets.length), byValue = values.map(() => 0);
  for (const { page } of hits) bySet[setOf[page]]++;
  bySet.forEach((count, i) => {
    for (const value of sets[i].length || !open ? sets[i] : values.keys()) byValue[value] += count;
  });
  return Object.fromEntries(values.map((value, i) => [value, byValue[i]]).filter(([, count]) => count));
}
