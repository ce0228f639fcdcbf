// Queries in every form that somebody may type, drawn from the pages' own words with a seed: not to find a page again, but to hear two
// engines answer the same.
import { seeded } from './language.mjs';
import { ascii, Draw, words } from './queries.mjs';

const QUOTES = ['""', '“”', '„“', '»«'];

/** @typedef {{ form: string, text: string, filters: Record<string, string[]> }} Asked */

/** Two or three words in a row of a title, a heading or a sentence; the small ones too. */
function some({ title, summary, sections }, draw) {
  const { heading, text } = draw.pick(sections);
  return draw.run(words(draw.pick([title, heading || title, text || summary])), 2 + draw.number(2));
}

/** How each form is made of such words; nothing where they have none. */
const FORMS = {
  exact: run => run.join(' '),
  inflected: (run, draw) => changed(run, draw, word => word.length > 3 && draw.form(word)),
  typo: (run, draw) => changed(run, draw, word => word.length > 3 && draw.slip(word)),
  // Where words are known to part, and anywhere.
  apart: (run, draw) => changed(run, draw, word => draw.halves(word)?.join(' ') ?? (word.length > 7 && parted(word, 3 + draw.number(word.length - 6)))),
  joined: run => run.length > 1 && [run.slice(0, 2).join(''), ...run.slice(2)].join(' '),
  prefix: (run, draw) => run.at(-1)?.length > 3 && run.join(' ').slice(0, -1 - draw.number(run.at(-1).length - 3)),
  ascii: run => ascii(run.join(' ')),
  quoted: (run, draw, page) => draw.pick([
    quoted(run, draw), `${quoted(run, draw)} ${some(page, draw).join(' ')}`, `${some(page, draw)[0] ?? ''} ${quoted(run, draw)}`,
    `${quoted(run, draw)} ${quoted(some(page, draw), draw)}`, `"${run.join(' ')}`, quoted([FORMS.inflected(run, draw) || run[0]], draw),
  ]),
};

const parted = (word, at) => `${word.slice(0, at)} ${word.slice(at)}`;

const quoted = (run, draw) => draw.pick(QUOTES).split('').join(run.join(' '));

/** The words with one of them changed, the first of those that can be. */
function changed(run, draw, how) {
  const made = run.map(how), at = made.findIndex(Boolean);
  return at >= 0 && run.map((word, i) => (i === at ? made[i] : word)).join(' ');
}

/** One facet or two, of each one value or several, now and then one that no page has. */
function filters(values, draw) {
  const keys = Object.keys(values), first = draw.pick(keys), chosen = new Set([first, ...draw.number(2) ? [draw.pick(keys)] : []]);
  return Object.fromEntries([...chosen].map(key => [key, [...new Set(Array.from({ length: 1 + draw.number(3) }, () => draw.number(20) && draw.pick(values[key]) || 'none'))]]));
}

/**
 * So many of each form, none twice and none that is as it was before it was changed; and as many of all forms with filters.
 * @returns {Asked[]}
 */
export function forms(pages, each, seed) {
  const draw = new Draw(pages, seeded(seed)), all = new Map();
  const values = {};
  for (const { facets } of pages) for (const [key, list] of Object.entries(facets)) (values[key] ??= new Set()).add(list[0]);
  for (const key of Object.keys(values)) values[key] = [...values[key]].filter(Boolean).sort();
  const made = form => {
    const page = draw.pick(pages), run = some(page, draw), text = FORMS[form](run, draw, page);
    return text && (form === 'exact' || text !== run.join(' ')) ? text : null;
  };
  for (const form of [...Object.keys(FORMS), 'filtered']) {
    for (let found = 0, tries = 0; found < each && tries < 300 * each; tries++) {
      const filtered = form === 'filtered', text = made(filtered ? draw.pick(Object.keys(FORMS)) : form);
      const asked = { form, text, filters: filtered ? filters(values, draw) : {} }, key = JSON.stringify([text, asked.filters]);
      if (!text || all.has(key)) continue;
      all.set(key, asked);
      found++;
    }
  }
  return [...all.values()];
}
