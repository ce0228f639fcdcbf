// Makes one site's search with Vejviser and with Pagefind, asks both the same queries, prints the tables.
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ceiling } from './ceiling.mjs';
import { colds } from './colds.mjs';
import { cost } from './costs.mjs';
import { guides } from './corpus.mjs';
import { facets } from './facets.mjs';
import { measured } from './measure.mjs';
import { parity, weightOfFacets } from './parity.mjs';
import { queries } from './queries.mjs';
import { realPages } from './real.mjs';
import { writeSite } from './site.mjs';
import { told } from './told.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const REAL = option('real', null), SIZES = option('pages', REAL ? '' : '2500,10000').split(',').filter(Boolean).map(Number);
const EACH = Number(option('queries', 60)), COLD = Number(option('cold', 12));
/** As the launcher has it, but for the heap: so much and no more is what ten thousand pages need. */
const JAVA = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xshare:auto', `-XX:SharedArchiveFile=${PROJECT}/target/vejviser.jsa`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off', '-Xmn64m', '-XX:MaxTenuringThreshold=1', '-XX:MinHeapFreeRatio=5', '-Xmx400m'];
const TUNING = [
  {}, { termFrequency: .5 }, { termFrequency: 0 }, { pageLength: .3 }, { pageLength: 1 }, { termSaturation: .6 }, { termSaturation: 2 }, { termSimilarity: 3 },
  { termSimilarity: .3 },
];

const lines = [];
await mkdir(`${PROJECT}/target/bench`, { recursive: true });
const engine = await prepared(`${PROJECT}/target/bench/search`);
if (REAL) lines.push(...await bench('real', await realPages(REAL)), '');
for (const size of SIZES) lines.push(...await bench(`made-${size}`, guides(size)), '');
await told('search', lines);

/** Compiles the bench's Java, and builds a small portal for the scripts as they are published. */
async function prepared(work) {
  const content = `${work}/portal`;
  await rm(work, { recursive: true, force: true });
  await cp(`${PROJECT}/content/data`, `${content}/data`, { recursive: true });
  await rm(`${content}/data/synonyms.txt`);
  await rm(`${content}/data/search-gold.tsv`);
  await rm(`${content}/data/incident-queries.txt`);
  await cp(`${PROJECT}/bench/portal`, content, { recursive: true });
  await cost(`${PROJECT}/vejviser`, 'build', '--content', content, '--out', `${work}/site`, '--date', '2026-11-23');
  await cost('javac', '-cp', `${PROJECT}/target/vejviser.jar:${PROJECT}/target/lib/*`, '-d', `${work}/classes`, ...['Heads', 'Index', 'Oracle'].map(name => `${PROJECT}/bench/search/${name}.java`));
  return { content, assets: `${work}/site/assets`, java: (...args) => cost('java', ...JAVA, '-cp', `${PROJECT}/target/vejviser.jar:${work}/classes`, ...args) };
}

async function bench(name, plain) {
  const shares = facets(plain.length), pages = plain.map((page, i) => ({ ...page, facets: shares[i] }));
  const work = `${PROJECT}/target/bench/search-${name}`, site = `${work}/site`, about = `${pages.length.toLocaleString('en')} ${name === 'real' ? 'real' : 'made'} pages`;
  await rm(work, { recursive: true, force: true });
  await writeSite(pages, site);
  say(`${about}: both build`);
  const [own, foreign] = await built(site, work);
  // Pagefind has no facets, so what is measured beside it has none either.
  await engine.java('dk.vejviser.bake.Index', engine.content, site, `${work}/faceted`, `${site}/faceted`, 'facets');
  await cp(`${work}/pagefind`, `${site}/pagefind`, { recursive: true });
  await cp(engine.assets, `${site}/assets`, { recursive: true });

  say(`${about}: Pagefind is tuned`);
  const ranking = await tuned(site, queries(pages, Math.ceil(EACH / 3), 1));
  say(`${about}: both are asked`);
  const asked = queries(pages, EACH, 7), texts = asked.map(query => query.text);
  const [ours, theirs] = await measured(site, [{ engine: 'vejviser', queries: texts }, { engine: 'pagefind', queries: texts, ranking }]);
  say(`${about}: the Lucene index is asked too`);
  const held = await parity(engine.java, `${PROJECT}/assets/js/search/engine.js`, work, pages, asked);
  say(`${about}: cold queries`);
  const cold = await colds(site, asked.filter((_, i) => [ours, theirs].every(({ answers }) => answers[i].length === 10)), ranking, COLD);
  const most = ceiling(pages, asked), kinds = [...new Set(asked.map(query => query.kind))];
  const score = (result, kind) => mean(asked.flatMap((query, i) => (kind && query.kind !== kind ? [] : [reciprocal(result.answers[i], query.url)])));
  const row = (name, a, b, digits) => `| ${name} | ${a.toFixed(digits)} | ${b.toFixed(digits)} | ${(a / b).toFixed(2)} |`;
  return [
    `**${about}**, ${texts.length} queries; Pagefind's ranking ${JSON.stringify(ranking)}`, '',
    '| | Vejviser | Pagefind | ratio |', '| --- | ---: | ---: | ---: |',
    row('MRR@10, all queries', score(ours), score(theirs), 3),
    row('MRR@10, the most that anybody can know', most, score(theirs), 3),
    ...kinds.map(kind => row(`MRR@10, ${kind}`, score(ours, kind), score(theirs, kind), 3)),
    ...cold.bytes.map(([name, a, b]) => row(`cold query, ${name}, client included, KB`, a, b, 1)),
    row('index, MB', (await weight(`${site}/search`)) / 1e6, (await weight(`${work}/pagefind`, /\.pf_|pagefind-entry/)) / 1e6, 2),
    row('index and shards of the finished pages, s', own.seconds, foreign.seconds, 1),
    row('peak memory, MB', own.megabytes, foreign.megabytes, 0),
    ...cold.times.map(([name, a, b]) => row(`ten results, ${name}, ms`, a, b, 0)),
    '', `The root, which every cold query fetches, has ${(await weightOfFacets(site)).toFixed(1)} KB more where pages have facets; here they have none, as for Pagefind.`, '', held.join(' '),
  ];
}

/**
 * Vejviser's search of a site and Pagefind's, three times in turn: the median seconds and the largest memory. None waits for what was written before it, nor
 * writes where files have just been deleted: some file systems pass over their places one by one, for minutes.
 */
async function built(site, work) {
  const folders = { own: `${site}/search`, foreign: `${work}/pagefind` };
  const makers = {
    own: folder => engine.java('dk.vejviser.bake.Index', engine.content, site, `${work}/search`, folder),
    foreign: folder => cost(`${PROJECT}/bench/node_modules/.bin/pagefind`, '--site', site, '--root-selector', 'main', '--output-path', folder),
  };
  const costs = { own: [], foreign: [] };
  for (let round = 0; round < 3; round++) for (const [maker, make] of Object.entries(makers)) {
    await cost('sync');
    costs[maker].push(await make(`${work}/${maker}-${round}`));
  }
  for (const maker of Object.keys(makers)) await rename(`${work}/${maker}-0`, folders[maker]);
  return Object.values(costs).map(list => ({ seconds: list.map(one => one.seconds).sort((a, b) => a - b)[1], megabytes: Math.max(...list.map(one => one.megabytes)) }));
}

/** One step down each axis of Pagefind's ranking options, as long as it gets better. */
async function tuned(site, sample) {
  const score = async rankings => (await measured(site, rankings.map(ranking => ({ engine: 'pagefind', queries: sample.map(query => query.text), ranking }))))
    .map(result => mean(sample.map((query, i) => reciprocal(result.answers[i], query.url))));
  const alone = await score(TUNING);
  const better = TUNING.filter((_, i) => alone[i] > alone[0]).map(one => Object.entries(one)[0]);
  const best = new Map();
  for (const [key, value] of better) {
    const at = one => alone[TUNING.findIndex(other => other[key] === one)];
    if (!best.has(key) || at(value) > at(best.get(key))) best.set(key, value);
  }
  const joined = Object.fromEntries(best), rankings = [...TUNING, joined], scores = [...alone, ...await score([joined])];
  return rankings[scores.indexOf(Math.max(...scores))];
}

function reciprocal(urls, wanted) {
  const at = urls.indexOf(wanted);
  return at < 0 ? 0 : 1 / (at + 1);
}

function mean(list) { return list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length); }

async function weight(folder, only = /./) {
  let sum = 0;
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (file.isFile() && only.test(file.name)) sum += (await stat(`${file.parentPath ?? file.path}/${file.name}`)).size;
  }
  return sum;
}

function say(what) { process.stderr.write(`${what}\n`); }
