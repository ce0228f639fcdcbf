// Answers queries from a folder of shards, as the browser's engine does: node answers.mjs <search folder> <queries.json> <answers.json>
import { readFile, writeFile } from 'node:fs/promises';
import { openSearch } from '../../../assets/js/search/engine.js';

const [folder, queries, answers] = process.argv.slice(2);
const fetch = async url => new Response(await readFile(url));
const search = await openSearch(`${folder}/`, { fetch });
const all = [];
for (const { text, ...options } of JSON.parse(await readFile(queries, 'utf8'))) all.push(await search.query(text, options));
await writeFile(answers, JSON.stringify(all));
