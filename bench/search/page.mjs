// Runs in the browser: the jobs that measure.mjs hands out, each in a frame of its own, so that nothing is kept from one to the next.

const ENGINES = {
  async vejviser(site) {
    // As the page of results has it: the root comes along with the engine, and is the one that was published with the page.
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `/search/${site.version}root.bin` }));
    const { openSearch } = await import(site.engine);
    const search = await openSearch('/search/', { version: site.version });
    return async text => (await search.query(text)).hits.map(hit => hit.url);
  },
  /** All that the search says, of pages that have facets. */
  async whole(site) {
    const { openSearch } = await import(site.engine);
    const search = await openSearch('/faceted/');
    return ({ text, filters }) => search.query(text, { filters });
  },
  async pagefind(site, ranking) {
    const pagefind = await import('/pagefind/pagefind.js');
    await pagefind.options({ ranking });
    return async text => {
      const { results } = await pagefind.search(text);
      const ten = await Promise.all(results.slice(0, 10).map(result => result.data()));
      return ten.map(page => page.url);
    };
  },
};

async function work(job) {
  const begun = performance.now();
  const ask = await ENGINES[job.engine](job.site, job.ranking);
  const answers = [], times = [];
  for (const text of job.queries) {
    const from = answers.length ? performance.now() : begun;
    answers.push(await ask(text));
    times.push(performance.now() - from);
  }
  return { answers, times };
}

/** One page that asks and goes. */
async function visit() {
  const frame = document.createElement('iframe');
  const done = new Promise(resolve => { window.done = resolve; });
  frame.src = '/bench/page.html';
  document.body.append(frame);
  const result = await done;
  frame.remove();
  return result;
}

if (window === window.parent) {
  for (;;) {
    const answer = await fetch('/bench/job');
    if (answer.status === 204) break;
    window.job = await answer.json();
    let result = await visit();
    if (window.job.again && !result.failed) result = await visit();
    await fetch('/bench/result', { method: 'POST', body: JSON.stringify(result) });
  }
} else {
  window.parent.done(await work(window.parent.job).catch(error => ({ failed: String(error) })));
}
