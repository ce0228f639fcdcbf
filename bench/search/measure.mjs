// Serves a built site to a real Chromium and lets it ask; counts what goes over the wire.
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { inChromium, line, NETWORKS, sent, sleep } from './wire.mjs';

const HERE = new URL('.', import.meta.url);

/**
 * Runs jobs in Chromium, each `{ engine, queries, ranking?, network?, again? }`, and gives for each `{ answers, times, bytes, requests }`; with `again`
 * a second page asks the same of what the browser has kept, as hosts let it, and the times are its own.
 * @param {string} site the built site, with Pagefind's bundle in pagefind/, and the search with facets in faceted/
 */
export async function measured(site, jobs) {
  const [hash] = await readdir(join(site, 'assets'));
  const folders = await readdir(join(site, 'search'), { withFileTypes: true });
  const about = { engine: `/assets/${hash}/js/search/engine.js`, version: `${folders.find(entry => entry.isDirectory()).name}/` };
  const results = [], arrived = line();
  let current = null;
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
    const own = path.startsWith('/bench/'), job = current && jobs[results.length];
    const file = await sent(own ? new URL(path.slice(7), HERE) : join(site, path), job?.again ? 'max-age=31536000, immutable' : 'no-store');
    if (!file) return response.writeHead(404).end();
    const { body, headers } = file;
    if (!own && current) {
      current.bytes += body.length;
      current.requests++;
      current.files.push(`${path} ${body.length}`);
      await arrived(NETWORKS[job.network ?? 'loopback'], body.length);
    }
    response.writeHead(200, headers).end(body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return inChromium(`http://127.0.0.1:${server.address().port}/bench/page.html`, async ended => {
    while (results.length < jobs.length) {
      await sleep(50);
      if (ended()) throw new Error('Chromium ended');
      const failed = results.find(result => result.failed);
      if (failed) throw new Error(failed.failed);
    }
    return results;
  }).finally(() => {
    server.closeAllConnections();
    server.close();
  });
}
