import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { fetchInTime, inTime } from '../../../assets/js/search/silence.js';

const { fetch } = globalThis;
const PATIENCE = 15_000;
const settle = () => new Promise(setImmediate);
const fate = (work) => {
  const seen = { is: 'open' };
  work.then(() => (seen.is = 'come'), () => (seen.is = 'given up'));
  return seen;
};

/** A server that accepts everything and answers what the test lets it. */
function server() {
  const asked = [];
  globalThis.fetch = (url, { signal, cache }) =>
    new Promise((answer, fail) => {
      asked.push({ url, cache, answer });
      if (signal.aborted) fail(signal.reason);
      signal.addEventListener('abort', () => fail(signal.reason));
    });
  return asked;
}

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
afterEach(() => {
  // No clock of one test may run in the next.
  mock.timers.tick(PATIENCE);
  mock.timers.reset();
  globalThis.fetch = fetch;
});

test('where nothing is awaited there is no silence', async () => {
  const asked = server();
  for (const url of ['/a', '/b']) {
    const file = fetchInTime(url);
    asked.at(-1).answer(new Response('x'));
    await file;
    mock.timers.tick(10 * PATIENCE);
  }
  assert.deepEqual(asked.map(({ cache }) => cache), ['default', 'default']);
});

test('a server that accepts and sends nothing is given up', async () => {
  server();
  const file = fate(fetchInTime('/a'));
  mock.timers.tick(PATIENCE - 1);
  await settle();
  assert.equal(file.is, 'open');
  mock.timers.tick(1);
  await settle();
  assert.equal(file.is, 'given up');
});

test('half a file and then silence is no file', async () => {
  const asked = server();
  const file = fate(fetchInTime('/a'));
  asked[0].answer(new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3)) })));
  await settle();
  mock.timers.tick(PATIENCE);
  await settle();
  assert.equal(file.is, 'given up');
});

test('as long as something comes a slow network has its time', async () => {
  const asked = server();
  const files = ['/a', '/b', '/c'].map((url) => fate(fetchInTime(url)));
  for (const { answer } of asked.slice(0, 2)) {
    mock.timers.tick(PATIENCE - 1);
    answer(new Response('x'));
    await settle();
  }
  assert.deepEqual(files.map((file) => file.is), ['come', 'come', 'open']);
  mock.timers.tick(PATIENCE);
  await settle();
  assert.equal(files[2].is, 'given up');
});

test('after a silence what is asked for has its own time', async () => {
  const asked = server();
  fate(fetchInTime('/a'));
  mock.timers.tick(PATIENCE);
  await settle();
  const later = fetchInTime('/a');
  assert.equal(asked.at(-1).cache, 'reload', 'a browser lets it wait for the one that is silent');
  asked.at(-1).answer(new Response('here'));
  assert.equal(new TextDecoder().decode(await (await later).arrayBuffer()), 'here');
});

test('what fails at once is asked for once more, and what the server says of it is told', async () => {
  let times = 0;
  globalThis.fetch = async () => {
    if (++times === 1) throw new TypeError('gone');
    return new Response('', { status: 404 });
  };
  assert.equal((await fetchInTime('/a')).ok, false);
  assert.equal(times, 2);
});

test('a script that does not come is given up too', async () => {
  const script = fate(inTime(() => new Promise(() => {})));
  mock.timers.tick(PATIENCE);
  await settle();
  assert.equal(script.is, 'given up');
});
