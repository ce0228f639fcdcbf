// Says for each query whether the door to help opens, as the browser does: node doors.mjs <search folder> <queries.json> <address> <answers.json>
import { readFile, writeFile } from 'node:fs/promises';
import { opens } from '../../../assets/js/search/door.js';
import { openSearch } from '../../../assets/js/search/engine.js';

const [folder, queries, address, answers] = process.argv.slice(2);
const fetch = async url => new Response(await readFile(url));
const search = await openSearch(`${folder}/`, { fetch });
const kept = await readFile(`${folder}/door.txt`, 'utf8');
const all = [];
for (const query of JSON.parse(await readFile(queries, 'utf8'))) all.push(opens(kept, query, await search.query(query), address));
await writeFile(answers, JSON.stringify(all));
