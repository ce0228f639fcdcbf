// Real Danish pages: the help of LibreOffice as Debian's package libreoffice-help-da installs it.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

const BLOCK = /<(h[1-6]|p)\b[^>]*>(.*?)<\/\1>/gs;
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

const plain = html => html.replace(/<[^>]*>/g, '').replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) => code ? String.fromCodePoint(code) : SIGNS[name] ?? ' ')
  .replace(/\s+/g, ' ').trim();

/** @returns {Promise<import('./corpus.mjs').Page[]>} */
export async function realPages(folder) {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(file => file.isFile() && file.name.endsWith('.html'))
    .map(file => join(file.parentPath ?? file.path, file.name)).sort();
  const pages = await Promise.all(files.map(async file => page(relative(folder, file).replace(/\W+/g, '-'), await readFile(file, 'utf8'))));
  return pages.filter(one => one.title && one.sections.some(({ text }) => text.length > 40));
}

function page(id, html) {
  const shown = html.slice(html.indexOf('id="DisplayArea"')).split('<div id="SearchFrame">')[0], sections = [{ heading: '', text: '' }];
  let title = '';
  for (const [, tag, inner] of shown.matchAll(BLOCK)) {
    const words = plain(inner);
    if (!words) continue;
    if (tag === 'h1' && !title) title = words;
    else if (tag === 'p') sections.at(-1).text += `${words} `;
    else sections.push({ heading: words, text: '' });
  }
  const summary = sections.map(({ text }) => text).find(Boolean) ?? '';
  return { id, title, summary: summary.slice(0, 160).replace(/\s\S*$/, ''), sections };
}
