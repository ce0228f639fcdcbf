// What lies between a site and a reader: a host that packs its files, a network that may be slow, a browser that has kept nothing.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PACKED = {
  html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', json: 'application/json', css: 'text/css', svg: 'image/svg+xml', txt: 'text/plain', webmanifest: 'application/manifest+json',
};
const TYPES = { ...PACKED, wasm: 'application/wasm' };

/** What a network adds: milliseconds before the first byte, and bytes a second that all requests share. */
export const NETWORKS = { loopback: null, 'slow 4G': { latency: 562, rate: 180_000 } };

export const sleep = time => new Promise(resolve => setTimeout(resolve, time));

/** A file as a host sends it. @returns {Promise<{ body: Buffer, headers: Record<string, string> } | null>} null where there is none */
export async function sent(file, caching) {
  let body;
  try {
    body = await readFile(file);
  } catch {
    return null;
  }
  const type = String(file).split('.').pop(), headers = { 'Content-Type': TYPES[type] ?? 'application/octet-stream', 'Cache-Control': caching };
  return type in PACKED ? { body: gzipSync(body, { level: 9 }), headers: { ...headers, 'Content-Encoding': 'gzip' } } : { body, headers };
}

/** The line to one reader. @returns {(network: { latency: number, rate: number } | null, bytes: number) => Promise<void>} waits until they have arrived */
export function line() {
  let busy = Promise.resolve();
  return async (network, bytes) => {
    if (!network) return;
    await sleep(network.latency);
    busy = busy.then(() => sleep((bytes / network.rate) * 1000));
    await busy;
  };
}

/** Does something while a new Chromium has a page open. @template T @param {string} address @param {(ended: () => boolean) => Promise<T>} work @returns {Promise<T>} */
export async function inChromium(address, work) {
  const profile = await mkdtemp(join(tmpdir(), 'vejviser-bench-'));
  const browser = spawn(process.env.CHROME_PATH ?? 'chromium', [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', `--user-data-dir=${profile}`, address,
  ], { stdio: 'ignore', detached: true });
  try {
    return await work(() => browser.exitCode !== null);
  } finally {
    process.kill(-browser.pid);
    await sleep(300);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
