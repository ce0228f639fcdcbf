// A reader's way to ten results: by a link, or from another page's box. A fresh browser each time.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { told } from '../told.mjs';
import { inChromium, line, NETWORKS, sent, sleep } from '../wire.mjs';

const [site] = process.argv.slice(2), HERE = new URL('.', import.meta.url);
/** To which both have ten results. */
const QUERIES = ['backup af filer', 'mail hacket', 'ny medarbejder', 'svindel'];
const WAYS = { 'by a link': 'link', 'Enter with the last letter': 'typed', 'Enter after suggestions': 'suggested' }, ENGINES = ['vejviser', 'pagefind'];
/** Their names change with what is in them; of Pagefind all but its entry may be kept, too. */
const KEPT = /^\/(assets|search)\/[0-9a-f]+\/|^\/pagefind\/(?!pagefind-entry)/;
const PATIENCE = 60_000, QUIET = 700;

let job, time, underway = 0, last = 0;
const arrived = line();
const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://x').pathname, bench = path.startsWith('/bench/');
  if (path === '/bench/job') return response.end(JSON.stringify(job));
  if (path === '/bench/time') {
    time = Number(new URL(request.url, 'http://x').searchParams.get('ms'));
    return response.end();
  }
  if (path === '/bench/quiet') {
    while (underway || performance.now() - last < QUIET) await sleep(20);
    return response.end();
  }
  underway++;
  const named = path.endsWith('/') ? `${path}index.html` : path;
  const file = await sent(bench ? new URL(path.slice(7), HERE) : join(site, named), KEPT.test(path) ? 'max-age=31536000, immutable' : 'no-cache');
  if (!path.startsWith('/bench/driver')) await arrived(NETWORKS['slow 4G'], file?.body.length ?? 0);
  response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
  underway--;
  last = performance.now();
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));

/** Milliseconds. */
async function walked(way, engine, query) {
  [job, time] = [{ way, engine, query }, null];
  return inChromium(`http://127.0.0.1:${server.address().port}/bench/driver.html`, async () => {
    for (const begun = performance.now(); time === null;) {
      await sleep(20);
      if (performance.now() - begun > PATIENCE) throw new Error(`there were no ten results: ${JSON.stringify(job)}`);
    }
    return time;
  });
}

const lines = ['| ten results, slow 4G, ms | Vejviser | Pagefind | ratio |', '| --- | ---: | ---: | ---: |'];
for (const [name, way] of Object.entries(WAYS)) {
  const sums = [0, 0];
  for (const query of QUERIES) for (const [i, engine] of ENGINES.entries()) sums[i] += await walked(way, engine, query);
  const [ours, theirs] = sums.map(sum => sum / QUERIES.length);
  lines.push(`| ${name} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${(ours / theirs).toFixed(2)} |`);
}
server.close();
server.closeAllConnections();
await told('reader', lines);
