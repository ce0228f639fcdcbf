// Serves a built site to a real Chromium and lets it ask; counts what goes over the wire.
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const HERE = new URL('.', import.meta.url);
const TYPES = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', json: 'application/json', wasm: 'application/wasm' };
const PACKED = ['html', 'js', 'mjs', 'json'];

/** What a network adds: milliseconds before the first byte, and bytes a second that all requests share. */
export const NETWORKS = { loopback: null, 'slow 4G': { latency: 562, rate: 180_000 } };

/**
 * Runs jobs in Chromium, each `{ engine, queries, ranking?, network?, again? }`, and gives for each `{ answers, times, bytes, requests }`; with `again`
 * a second page asks the same of what the browser has kept, as hosts let it, and the times are its own.
 * @param {string} site the built site, with Pagefind's bundle in pagefind/, and the search with facets in faceted/
 */
export async function measured(site, jobs) {
  const [hash] = await readdir(join(site, 'assets'));
  const folders = await readdir(join(site, 'search'), { withFileTypes: true });
  const about = { engine: `/assets/${hash}/js/search/engine.js`, version: `${folders.find(entry => entry.isDirectory()).name}/` };
  const results = [];
  let current = null, line = Promise.resolve();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (path === '/bench/job') {
      current = results.length < jobs.length ? { bytes: 0, requests: 0, files: [] } : null;
      response.writeHead(current ? 200 : 204).end(current && JSON.stringify({ ...jobs[results.length], site: about }));
      return;
    }
    if (path === '/bench/result') {
      let body = '';
      for await (const piece of request.setEncoding('utf8')) body += piece;
      results.push({ ...JSON.parse(body), ...current });
      response.end();
      return;
    }
    const own = path.startsWith('/bench/');
    let body;
    try {
      body = await readFile(own ? new URL(path.slice(7), HERE) : join(site, path));
    } catch {
      response.writeHead(404).end();
      return;
    }
    const type = path.split('.').pop();
    const headers = { 'Content-Type': TYPES[type] ?? 'application/octet-stream', 'Cache-Control': current && jobs[results.length].again ? 'max-age=31536000, immutable' : 'no-store' };
    if (PACKED.includes(type)) {
      body = gzipSync(body, { level: 9 });
      headers['Content-Encoding'] = 'gzip';
    }
    if (!own && current) {
      current.bytes += body.length;
      current.requests++;
      current.files.push(`${path} ${body.length}`);
      const network = NETWORKS[jobs[results.length].network ?? 'loopback'];
      if (network) {
        await sleep(network.latency);
        line = line.then(() => sleep((body.length / network.rate) * 1000));
        await line;
      }
    }
    response.writeHead(200, headers).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const profile = await mkdtemp(join(tmpdir(), 'vejviser-bench-'));
  const browser = spawn(process.env.CHROME_PATH ?? 'chromium', [
    '--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', `--user-data-dir=${profile}`,
    `http://127.0.0.1:${server.address().port}/bench/page.html`,
  ], { stdio: 'ignore', detached: true });
  try {
    while (results.length < jobs.length) {
      await sleep(50);
      if (browser.exitCode !== null) throw new Error('Chromium ended');
      const failed = results.find(result => result.failed);
      if (failed) throw new Error(failed.failed);
    }
    return results;
  } finally {
    process.kill(-browser.pid);
    server.closeAllConnections();
    server.close();
    await sleep(300);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const sleep = time => new Promise(resolve => setTimeout(resolve, time));
