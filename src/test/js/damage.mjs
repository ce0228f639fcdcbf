// Asks a search whose files are damaged in every way, and asks it oddly: node damage.mjs <search folder>
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { openSearch, SearchUnavailable } from '../../../assets/js/search/engine.js';

const folder = `${process.argv[2]}/`;
const { name: build } = (await readdir(folder, { withFileTypes: true })).find(entry => entry.isDirectory());
const files = await readdir(`${folder}${build}`);
const first = kind => files.filter(name => new RegExp(`^${kind}\\d+\\.bin$`).test(name)).sort()[0];
const whole = async url => new Response(await readFile(url));
const QUERIES = ['backup af filer', 'bakcup', 'direktør svindel', '"en backup"', 'sikkerhe'];
const good = await openSearch(folder, { fetch: whole });
const expected = await Promise.all(QUERIES.map(text => good.query(text)));
assert(expected.every(answer => answer.total > 0));

const bytes = async (url, change) => new Response(change(new Uint8Array(await readFile(url))));
const flipped = at => file => {
  const place = at < 0 ? file.length + at : Math.min(at, file.length - 1);
  return file.with(place, file[place] ^ 1);
};
const DAMAGE = {
  missing: { reason: 'missing', answer: async () => new Response('', { status: 404 }) },
  'without a network': { reason: 'silent', answer: async () => { throw new TypeError('gone'); } },
  'gone midway': { reason: 'silent', answer: async () => new Response(new ReadableStream({ start: stream => stream.error(new TypeError('gone')) })) },
  'cut off': { reason: 'broken', answer: url => bytes(url, file => file.slice(0, -1)) },
  'cut in half': { reason: 'broken', answer: url => bytes(url, file => file.slice(0, file.length >> 1)) },
  empty: { reason: 'broken', answer: async () => new Response('') },
  'one bit wrong at its beginning': { reason: 'broken', answer: url => bytes(url, flipped(0)) },
  'one bit wrong inside': { reason: 'broken', answer: url => bytes(url, flipped(6)) },
  'one bit wrong at its end': { reason: 'broken', answer: url => bytes(url, flipped(-1)) },
  'another file': { reason: 'broken', answer: () => whole(`${folder}${build}/${other}`) },
  'the host\'s page for what is not there': { reason: 'broken', answer: async () => new Response('<!DOCTYPE html><p>Findes ikke') },
};
let other;

for (const [how, { reason, answer }] of Object.entries(DAMAGE)) {
  for (const kind of ['t', 'd', 'e', 'p']) {
    other = first(kind === 'd' ? 't' : 'd');
    let touched = 0;
    const search = await openSearch(folder, { fetch: url => (new RegExp(`/${kind}\\d+\\.bin$`).test(url) && ++touched ? answer(url) : whole(url)) });
    for (const [i, text] of QUERIES.entries()) {
      touched = 0;
      try {
        const result = await search.query(text);
        assert.equal(touched, 0, `${text}: an answer from a ${kind} that is ${how}`);
        assert.deepEqual(result, expected[i]);
      } catch (error) {
        if (!(error instanceof SearchUnavailable)) throw error;
        assert.equal(error.reason, reason, `${kind} ${how}`);
        assert(touched > 0);
      }
    }
  }
}

// What failed once is fetched again.
let gone = true;
const patient = await openSearch(folder, { fetch: url => (gone && /\/t\d/.test(url) ? Promise.reject(new TypeError('gone')) : whole(url)) });
await assert.rejects(patient.query(QUERIES[0]), SearchUnavailable);
gone = false;
assert.deepEqual(await patient.query(QUERIES[0]), expected[0]);

// A browser may keep a broken file for a year: it is asked for past what is kept.
const kept = await openSearch(folder, { fetch: (url, options) => (options?.cache !== 'reload' && /\/[tp]\d/.test(url) ? DAMAGE['cut off'].answer(url) : whole(url)) });
assert.deepEqual(await kept.query(QUERIES[0]), expected[0]);

// A network that is silent is not asked for another root.
const told = [];
const silent = await openSearch(folder, { fetch: url => (told.push(url), told.length > 1 ? Promise.reject(new TypeError('gone')) : whole(url)) });
await assert.rejects(silent.query(QUERIES[0]), { reason: 'silent' });
assert.equal(told.filter(url => url.endsWith('root.bin')).length, 1);

// Who knows the version asks its folder only, and beside it where that is gone or broken; not where the network is silent.
const openNamed = (version, answer) => {
  const urls = [], fetch = url => (urls.push(url.slice(folder.length)), url.includes(`${version}root`) ? answer(url) : whole(url));
  const search = openSearch(folder, { fetch, version });
  return { search, urls };
};
const known = openNamed(`${build}/`, whole);
assert.deepEqual(await (await known.search).query(QUERIES[0]), expected[0]);
assert(known.urls.every(url => url.startsWith(`${build}/`)), known.urls.join(' '));
for (const [how, { reason, answer }] of Object.entries(DAMAGE).filter(([name]) => name !== 'another file')) {
  const { search, urls } = openNamed(`${build}/`, answer);
  if (reason === 'silent') await assert.rejects(search, { reason }, how);
  else assert.deepEqual(await (await search).query(QUERIES[0]), expected[0], how);
  assert.deepEqual(urls.filter(url => url.endsWith('root.bin')), [`${build}/root.bin`, ...(reason === 'silent' ? [] : ['root.bin'])], how);
}

// A site that is published anew while its old root is kept: the new root is asked for, past what is kept.
let asked = [];
const renewed = await openSearch(folder, {
  fetch: (url, options) => {
    asked.push(options?.cache ?? '-');
    return whole(url);
  },
});
assert.deepEqual(await renewed.query(QUERIES[0]), expected[0]);
assert(asked.every(cache => cache === '-'));

// Once it is published anew, the old files are gone: the same query is asked of the new ones.
const sealed = (name, packed) => {
  let hash = 0x811c9dc5;
  for (const byte of [...Buffer.from(name), ...packed]) hash = Math.imul(hash ^ byte, 0x01000193);
  const seal = Buffer.alloc(4);
  seal.writeInt32BE(hash);
  return new Response(Buffer.concat([seal, packed]));
};
const packed = async url => (await readFile(url)).subarray(4);
const changedRoot = async change => sealed('root', deflateRawSync(change(inflateRawSync(await packed(`${folder}root.bin`)))));
const next = build.replace(/./, letter => (letter === '0' ? '1' : '0'));
const nextFile = async url => sealed(url.slice(folder.length, -4), await packed(url.replace(next, build)));
const nextRoot = () => changedRoot(root => Buffer.from(root.toString('latin1').replace(build, next), 'latin1'));
let published = false;
asked = [];
const anew = await openSearch(folder, {
  fetch: (url, options) => {
    asked.push(`${url.slice(folder.length)} ${options?.cache ?? '-'}`);
    if (url.endsWith('root.bin')) return published ? nextRoot() : whole(url);
    if (!url.includes(published ? next : build)) return new Response('', { status: 404 });
    return published ? nextFile(url) : whole(url);
  },
});
await anew.query(QUERIES[1]);
published = true;
assert.deepEqual(await anew.query(QUERIES[0]), expected[0]);
assert.deepEqual(await anew.query(QUERIES[2]), expected[2]);
assert.deepEqual(asked.filter(line => line.startsWith('root')), ['root.bin -', 'root.bin reload']);

// A root of a form that another build of the engine reads.
const foreign = () => changedRoot(root => root.with(0, root[0] + 1));
await assert.rejects(openSearch(folder, { fetch: foreign }), error => error instanceof SearchUnavailable && error.reason === 'broken');

// Odd queries: an answer each, and no exception.
const nothing = { total: 0, hits: [] };
for (const [text, wanted] of Object.entries({
  '': nothing, '   ': nothing, 'og i det': null, 'jeg er': null, '😀🔥': nothing, '"""': nothing, '"': nothing, '\0\u200b\ufeff': nothing, 'שלום עולם': nothing,
  ['x'.repeat(10_000)]: nothing, ['x'.repeat(500)]: nothing, '<img src=x onerror=alert(1)> kyxqwz': null, '"backup': null, 'constructor __proto__ toString': null,
  ['backup '.repeat(1500)]: null, ['æ'.repeat(39)]: null,
})) {
  const { total, hits, facets, suggestion } = await good.query(text);
  assert(Number.isInteger(total) && hits.length <= 10 && facets.kind && (suggestion === null || typeof suggestion === 'string'), text);
  if (wanted) assert.deepEqual({ total, hits }, wanted, text);
}
assert.equal((await good.query('"backup')).hits[0].url, (await good.query('backup')).hits[0].url);
assert.deepEqual(await good.query('\u202aback\u200bup\u202c'), await good.query('backup'), 'signs that nobody sees');

// Many at once, each with its own answer.
const many = await openSearch(folder, { fetch: whole });
assert.deepEqual(await Promise.all(QUERIES.map(text => many.query(text))), expected);
assert.deepEqual((await many.query(QUERIES[0], { limit: 3 })).hits, expected[0].hits.slice(0, 3));
assert.deepEqual(await many.query(QUERIES[0], { filters: { kind: ['findes-ikke'] } }).then(({ total, hits }) => ({ total, hits })), nothing);
console.log('all held');
