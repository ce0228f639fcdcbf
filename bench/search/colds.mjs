// What queries cost that find nothing kept, and those that come after them.
import { measured } from './measure.mjs';
import { NETWORKS } from './wire.mjs';

const ENGINES = ['vejviser', 'pagefind'], LENGTHS = { 1: '1 word', 3: '3 words' };
/** Where no network is waited for, more queries cost nothing and tell more. */
const MORE = { loopback: 5, 'slow 4G': 1 };

/**
 * For both engines the mean bytes of a query's visit, by its number of words where there are such queries, and the median milliseconds to ten results by network and visit: a cold one, the
 * same query on a page that is opened later, or another query on the same page. The engines take turns, and what the first visits need while the browser has
 * just begun counts for neither.
 * @param {{ text: string, kind: string }[]} asked to which both find ten pages
 * @param {number} count of queries of each length on a slow network
 */
export async function colds(site, asked, ranking, count) {
  const wordsOf = ({ text }) => text.split(' ').length, lengths = Object.keys(LENGTHS).map(Number).filter(words => asked.some(query => wordsOf(query) === words));
  const visits = Object.keys(NETWORKS).flatMap(network => lengths.flatMap(words => {
    const texts = inTurns(asked.filter(query => wordsOf(query) === words)).slice(0, count * MORE[network]).map(({ text }) => text);
    return texts.map((text, i) => ({ network, words, queries: [text, texts[(i + 1) % texts.length]] }));
  }));
  const first = visits.map(visit => ({ ...visit, queries: visit.queries.slice(0, 1) })), quick = first.filter(visit => visit.network === 'loopback');
  const both = await done(site, visits, ranking), later = await done(site, first.map(visit => ({ ...visit, again: true })), ranking), single = await done(site, quick, ranking);
  const times = Object.keys(NETWORKS).flatMap(network => [['cold', both, 0], ['warm, again', later, 0], ['warm, another', both, 1]].flatMap(([visit, results, at]) => lengths.map(words => [
    `${network}, ${visit}, ${LENGTHS[words]}`,
    ...ENGINES.map(engine => median(results.filter(one => one.network === network && one.words === words && one.engine === engine).map(one => one.times[at]))),
  ])));
  return { bytes: lengths.map(words => [LENGTHS[words], ...ENGINES.map(engine => mean(single.filter(one => one.words === words && one.engine === engine).map(one => one.bytes / 1e3)))]), times };
}

/** Each visit by each engine, with what came of it. */
async function done(site, visits, ranking) {
  const jobs = visits.flatMap(visit => ENGINES.map(engine => ({ ...visit, engine, ranking })));
  const results = await measured(site, [...jobs.slice(0, ENGINES.length), ...jobs]);
  return jobs.map((job, i) => ({ ...job, ...results[i + ENGINES.length] }));
}

/** One of each kind after the other. */
function inTurns(asked) {
  const turn = asked.map((query, i) => asked.slice(0, i).filter(({ kind }) => kind === query.kind).length);
  return asked.map((query, i) => [turn[i], query]).sort(([a], [b]) => a - b).map(([, query]) => query);
}

function mean(list) { return list.reduce((sum, value) => sum + value, 0) / list.length; }

function median(list) { return list.sort((a, b) => a - b)[list.length >> 1]; }
