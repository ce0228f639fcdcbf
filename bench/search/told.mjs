// A table with the machine that it was made on: printed, and with --save kept in docs/benchmarks.md.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';

const DOCS = new URL('../../docs/benchmarks.md', import.meta.url), PAGEFIND = new URL('../node_modules/pagefind/package.json', import.meta.url);

/** @param {string} bench between whose marks it is kept */
export async function told(bench, lines) {
  const { version } = JSON.parse(await readFile(PAGEFIND, 'utf8')), { model, length } = { ...cpus()[0], length: cpus().length };
  const text = [`${new Date().toISOString().slice(0, 10)}: ${model}, ${length} cores; Pagefind ${version}, Node ${process.versions.node}.`, '', ...lines].join('\n');
  console.log(text);
  if (!process.argv.includes('--save')) return;
  const [begin, end] = ['begin', 'end'].map(mark => `<!-- bench ${bench}: ${mark} -->`), [before, rest] = (await readFile(DOCS, 'utf8')).split(begin);
  await writeFile(DOCS, `${before}${begin}\n${text}${text.endsWith('\n') ? '' : '\n'}${end}${rest.split(end)[1]}`);
}
