// A query whose words are known asks for all its terms at once, and then for pages only: node rounds.mjs <search folder>
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openSearch } from '../../../assets/js/search/engine.js';

const folder = `${process.argv[2]}/`;
for (const query of ['direktørsvindel', 'sikkerhedskopi', 'backup af filer', 'falsk faktura', 'for']) {
  const asked = [];
  let held = Promise.resolve();
  const fetch = async url => {
    asked.push(url.replace(/.*\//, ''));
    await held;
    return new Response(await readFile(url));
  };
  const search = await openSearch(folder, { fetch });
  assert.deepEqual(asked.splice(0), ['root.bin'], 'to open it takes one file');
  let release;
  held = new Promise(resolve => { release = resolve; });
  const answer = search.query(query);
  // Nothing is answered yet, so whatever follows from the words alone has been asked for now.
  await new Promise(setImmediate);
  const first = [...asked];
  release();
  assert((await answer).total > 0, `${query} is found`);
  assert(first.length > 0 && first.every(name => name.startsWith('t')), `${query}: ${first}`);
  const later = asked.slice(first.length);
  assert(later.length > 0 && later.every(name => name.startsWith('p')), `${query} asks later for ${later}`);
}
console.log('all held');
