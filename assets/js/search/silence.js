/** Where a network has gone silent: neither gone, which a browser would say, nor there. */

/** The slowest phone has a file in a second, ten that are asked for together in five; where nothing comes for so long, nothing will. */
const PATIENCE_MILLIS = 15_000;

let silence = new AbortController();
let awaited = 0;
let clock = 0;
// A browser lets a second request for a file wait for the first; past what it keeps it does not.
/** @type {RequestCache} */
let cache = 'default';

/** Whatever comes is a sign of life for all that is awaited, so that a slow network has its time and a silent one has not. */
function wait() {
  clearTimeout(clock);
  if (!awaited) return;
  clock = setTimeout(() => {
    silence.abort();
    cache = 'reload';
    silence = new AbortController();
  }, PATIENCE_MILLIS);
}

/** What a work comes to, or a failure once there is silence. @template T @param {(signal: AbortSignal) => Promise<T>} work @returns {Promise<T>} */
export async function inTime(work) {
  const { signal } = silence;
  awaited++;
  wait();
  try {
    return await Promise.race([work(signal), new Promise((_, fail) => signal.addEventListener('abort', () => fail({ reason: 'silent' })))]);
  } finally {
    awaited--;
    wait();
  }
}

/** Fetches a file for the search: the whole of it, or it is a failure. @param {RequestInfo | URL} url @param {RequestInit} [options] @returns {Promise<any>} */
export const fetchInTime = (url, options) =>
  inTime(async (signal) => {
    const ask = () => fetch(url, { cache, ...options, signal });
    // What failed ahead of time is handed to the first who asks, though the network may be back.
    const answer = await ask().catch(ask);
    const bytes = answer.arrayBuffer();
    await bytes;
    return { ok: answer.ok, arrayBuffer: () => bytes };
  });
