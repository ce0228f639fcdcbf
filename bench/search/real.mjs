// Pages that somebody else wrote: any folder of HTML. Headers, footers and menus are left out, as Pagefind's `main` and our own layout do.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { load } from 'cheerio';

/** Where a page keeps what it says: the first of these that it has. `#DisplayArea` is LibreOffice's help. */
const MAIN = ['main', '[role=main]', '#DisplayArea', 'article', 'body'];
const ASIDE = 'script, style, template, nav, header, footer, .navheader, .navfooter';
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const BLOCKS = [...HEADINGS, 'p', 'li', 'dt', 'dd', 'td', 'th', 'pre', 'blockquote', 'caption', 'figcaption', 'div', 'section', 'article'];

/** @returns {Promise<import('./corpus.mjs').Page[]>} those of the folder's pages that have a title and more than a line of text */
export async function realPages(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(file => file.isFile() && /\.html?$/.test(file.name))
    .map(file => join(file.parentPath ?? file.path, file.name)).sort();
  const ids = new Set(), pages = [];
  for (const file of files) {
    const plain = relative(folder, file).replace(/\W+/g, '-'), id = ids.has(plain) ? `${plain}-${ids.size}` : plain;
    const page = read(id, await readFile(file, 'utf8'));
    if (!page.title || !page.sections.some(({ text }) => text.length > 40)) continue;
    ids.add(id);
    pages.push(page);
  }
  if (!pages.length) throw new Error(`${folder} has no HTML pages with a title and text`);
  return pages;
}

function read(id, html) {
  const $ = load(html), main = $(MAIN.find(one => $(one).length)).first(), sections = [{ heading: '', text: '' }];
  main.find(ASIDE).remove();
  let title = '';
  for (const block of [main[0], ...main.find(BLOCKS.join())]) {
    const words = plain(own(block));
    if (!words) continue;
    if (!HEADINGS.includes(block.name)) sections.at(-1).text += `${words} `;
    else if (!title) title = words;
    else sections.push({ heading: words, text: '' });
  }
  const summary = sections.map(({ text }) => text).find(Boolean) ?? '';
  return { id, title: title || plain($('title').text()), summary: summary.slice(0, 160).replace(/\s\S*$/, ''), sections };
}

/** What a block says itself, without the blocks in it. */
const own = block => block.children.map(node => (node.type === 'text' ? node.data : node.children && !BLOCKS.includes(node.name) ? own(node) : ' ')).join('');

const plain = text => text.replace(/\s+/g, ' ').trim();
