// Holds the engine, in Node and in Chromium, against the Lucene index: the same ten in the same order, and all else that an answer says.
import { readFile, stat, writeFile } from 'node:fs/promises';
import { forms } from './forms.mjs';
import { measured } from './measure.mjs';

const EACH = 60, SEED = 11, TOLD = 5;

/** What is compared of a hit; the rest is made of it. */
const HIT = ['url', 'anchor', 'title', 'kind', 'audience', 'summary', 'snippet', 'score'];

const sorted = counts => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The parts of an answer as texts that can be compared. */
const parts = ({ total, facets, suggestion, hits }) => ({
  ten: hits.map(hit => hit.url).join(' '),
  total: String(total),
  facets: JSON.stringify(sorted(Object.fromEntries(Object.entries(facets).map(([key, counts]) => [key, sorted(counts)])))),
  suggestion: suggestion || '',
  hits: JSON.stringify(hits.map(hit => HIT.map(key => (key === 'snippet' ? hit.snippet.map(({ text, match }) => [text, match]) : hit[key])))),
});

/** Where two texts part. */
function apart(one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one, other].map(text => `…${text.slice(Math.max(0, at - 40), at + 80)}…`).join(' and not ');
}

/**
 * Asks every form of query, and the bench's own.
 * @param {string} work the Lucene index is in faceted/, its files are in site/faceted/
 * @returns {Promise<string[]>} lines that tell how it went
 */
export async function parity(java, engine, work, pages, known) {
  const asked = [...forms(pages, EACH, SEED), ...known.map(({ text }) => ({ form: 'of the table', text, filters: {} }))];
  await writeFile(`${work}/queries.json`, JSON.stringify(asked));
  await java('Oracle', `${work}/faceted`, `${work}/queries.json`, `${work}/answers.json`);
  const { answers: oracle, exact } = JSON.parse(await readFile(`${work}/answers.json`, 'utf8')), wanted = oracle.map(parts);
  const [{ answers: chromium }] = await measured(`${work}/site`, [{ engine: 'whole', queries: asked }]);
  const lines = [];
  for (const [where, answers] of [['Node', await inNode(engine, `${work}/site/faceted/`, asked)], ['Chromium', chromium]]) {
    const faults = answers.map((answer, i) => Object.entries(parts(answer)).filter(([part, text]) => text !== wanted[i][part]).map(([part]) => part));
    faults.flatMap((fault, i) => (fault.length ? [i] : [])).slice(0, TOLD).forEach(i => {
      const said = faults[i].map(part => `\n  ${part}: ${apart(parts(answers[i])[part], wanted[i][part])}`);
      console.error(`${where} differs at ${JSON.stringify(asked[i])}${said.join('')}`);
    });
    const ten = faults.filter(fault => !fault.includes('ten')).length, all = faults.filter(fault => !fault.length).length;
    lines.push(`${where} and the Lucene index: the same ten in the same order for ${ten} of ${asked.length} queries; the same totals, counts, suggestions, scores and snippets too for ${all}.`);
  }
  const count = form => asked.filter(query => query.form === form).length;
  const found = exact.flatMap((ten, i) => (ten.length ? [ten.filter(url => oracle[i].hits.some(hit => hit.url === url)).length / ten.length] : []));
  lines.push(`Asked were ${[...new Set(asked.map(query => query.form))].map(form => `${count(form)} ${form}`).join(', ')}; ${asked.length - found.length} found nothing. `
    + `Four bits against full impacts: ${(found.reduce((sum, share) => sum + share, 0) / found.length).toFixed(3)} of the ten.`);
  return lines;
}

/** How much larger the root is where pages have facets; it is fetched for each cold query. */
export async function weightOfFacets(site) {
  const [with_, without] = await Promise.all(['faceted', 'search'].map(folder => stat(`${site}/${folder}/root.bin`)));
  return (with_.size - without.size) / 1e3;
}

async function inNode(engine, root, asked) {
  const { openSearch } = await import(engine);
  const search = await openSearch(root, { fetch: async url => new Response(await readFile(url)) }), answers = [];
  for (const { text, filters } of asked) answers.push(await search.query(text, { filters }));
  return answers;
}
