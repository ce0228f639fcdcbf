// Builds one corpus with Vejviser and its pages' index with Pagefind, asks both the same queries, prints the tables.
import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { cost } from './costs.mjs';
import { guides, write } from './corpus.mjs';
import { measured, NETWORKS } from './measure.mjs';
import { queries } from './queries.mjs';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const BEGIN = '<!-- bench search: begin -->', END = '<!-- bench search: end -->';
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const SIZES = option('pages', '2500,10000').split(',').map(Number), EACH = Number(option('queries', 60)), COLD = Number(option('cold', 12));
const TUNING = [
  {}, { termFrequency: .5 }, { termFrequency: 0 }, { pageLength: .3 }, { pageLength: 1 }, { termSaturation: .6 }, { termSaturation: 2 }, { termSimilarity: 3 },
  { termSimilarity: .3 },
];

const lines = [];
for (const size of SIZES) lines.push(...await bench(size), '');
const version = JSON.parse(await readFile(`${PROJECT}/bench/node_modules/pagefind/package.json`, 'utf8')).version;
const text = [`${new Date().toISOString().slice(0, 10)}: ${cpus()[0].model}, ${cpus().length} cores; Pagefind ${version}, Node ${process.versions.node}.`, '', ...lines].join('\n');
console.log(text);
if (process.argv.includes('--save')) {
  const file = `${PROJECT}/docs/benchmarks.md`, [before, rest] = (await readFile(file, 'utf8')).split(BEGIN);
  await writeFile(file, `${before}${BEGIN}\n${text}${END}${rest.split(END)[1]}`);
}

async function bench(size) {
  const work = `${PROJECT}/target/bench/search-${size}`, site = `${work}/site`;
  const all = guides(size);
  await write(all, `${work}/content`, PROJECT);
  say(`${size} pages: Vejviser builds`);
  const built = await cost(`${PROJECT}/vejviser`, 'build', '--content', `${work}/content`, '--out', site, '--date', '2026-11-23', '--verbose');
  const own = phase(built.output);
  say(`${size} pages: Pagefind builds`);
  const foreign = await cost(`${PROJECT}/bench/node_modules/.bin/pagefind`, '--site', site, '--glob', 'guider/*/index.html', '--root-selector', 'main',
    '--output-path', `${work}/pagefind`);
  await cp(`${work}/pagefind`, `${site}/pagefind`, { recursive: true });

  say(`${size} pages: Pagefind is tuned`);
  const ranking = await tuned(site, queries(all, Math.ceil(EACH / 3), 1));
  say(`${size} pages: both are asked`);
  const asked = queries(all, EACH, 7), texts = asked.map(query => query.text);
  const [ours, theirs] = await measured(site, [{ engine: 'vejviser', queries: texts }, { engine: 'pagefind', queries: texts, ranking }]);
  const parity = await held(work, texts, ours.answers);
  say(`${size} pages: cold queries`);
  const cold = await colds(site, asked, ranking);
  const kinds = [...new Set(asked.map(query => query.kind))];
  const score = (result, kind) => mean(asked.flatMap((query, i) => (kind && query.kind !== kind ? [] : [reciprocal(result.answers[i], query.url)])));
  const row = (name, a, b, digits) => `| ${name} | ${a.toFixed(digits)} | ${b.toFixed(digits)} | ${(a / b).toFixed(2)} |`;
  return [
    `**${size.toLocaleString('en')} pages**, ${texts.length} queries; Pagefind's ranking ${JSON.stringify(ranking)}`, '',
    '| | Vejviser | Pagefind | ratio |', '| --- | ---: | ---: | ---: |',
    row('MRR@10, all queries', score(ours), score(theirs), 3),
    ...kinds.map(kind => row(`MRR@10, ${kind}`, score(ours, kind), score(theirs, kind), 3)),
    ...['1 word', '3 words'].map((name, i) => row(`cold query, ${name}, client included, KB`, cold.bytes[i][0], cold.bytes[i][1], 1)),
    row('index, MB', (await weight(`${site}/search`)) / 1e6, (await weight(`${work}/pagefind`, /\.pf_|pagefind-entry/)) / 1e6, 2),
    row('index and shards, s', own, foreign.seconds, 1),
    row('peak memory, MB (Vejviser: the whole build)', built.megabytes, foreign.megabytes, 0),
    ...cold.times.map(([name, a, b]) => row(`ten results, ${name}, ms`, a, b, 0)),
    '', `Browser and Lucene index: the same ten in the same order for ${parity.same} of ${texts.length} queries; four bits against full impacts: ${parity.overlap.toFixed(3)} of the ten.`,
  ];
}

/** Seconds that the build says it spent on the search. */
function phase(output) {
  return Number(output.match(/^\s*(\d+) ms .*(?:Laver søgningen|Making the search)$/m)[1]) / 1000;
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

/** The browser's answers beside the Lucene index's own. */
async function held(work, texts, answers) {
  await writeFile(`${work}/queries.json`, JSON.stringify(texts));
  await cost('java', '-cp', `${PROJECT}/target/vejviser.jar:${PROJECT}/target/lib/*`, `${PROJECT}/bench/search/Oracle.java`, `${work}/search`, `${work}/queries.json`, `${work}/answers.json`);
  const [coarse, exact] = JSON.parse(await readFile(`${work}/answers.json`, 'utf8'));
  const same = answers.filter((answer, i) => answer.join() === coarse[i].join()).length;
  const overlap = mean(exact.flatMap((ten, i) => ten.length ? [ten.filter(url => answers[i].includes(url)).length / ten.length] : []));
  return { same, overlap };
}

/** Bytes and times of queries that find nothing kept; "warm" is a second query of the same reader. */
async function colds(site, asked, ranking) {
  const words = count => asked.filter(query => query.kind === (count === 1 ? 'joined' : 'heading') && query.text.split(' ').length === count).slice(0, COLD).map(query => query.text);
  const sets = [words(1), words(3)], jobs = [];
  for (const network of Object.keys(NETWORKS)) for (const set of sets) for (const engine of ['vejviser', 'pagefind']) {
    set.forEach((text, i) => jobs.push({ engine, ranking, network, queries: [text, set[(i + 1) % set.length]], first: text }));
  }
  const once = jobs.map(job => ({ ...job, queries: [job.first] }));
  const results = await measured(site, jobs), bytes = await measured(site, once.filter(job => job.network === 'loopback'));
  const of = (list, set, engine, network, value) => mean(list.flatMap(([job, result]) => (job.engine === engine && job.network === network && sets[set].includes(job.first) ? [value(result)] : [])));
  const zip = (a, b) => a.map((one, i) => [one, b[i]]);
  const single = zip(once.filter(job => job.network === 'loopback'), bytes), both = zip(jobs, results);
  const times = [];
  for (const network of Object.keys(NETWORKS)) for (const [state, at] of [['cold', 0], ['warm', 1]]) for (const [set, name] of [[0, '1 word'], [1, '3 words']]) {
    times.push([`${network}, ${state}, ${name}`, ...['vejviser', 'pagefind'].map(engine => of(both, set, engine, network, result => result.times[at]))]);
  }
  return { bytes: [0, 1].map(set => ['vejviser', 'pagefind'].map(engine => of(single, set, engine, 'loopback', result => result.bytes / 1e3))), times };
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
