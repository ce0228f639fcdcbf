// The pages as a site of plain HTML, the same for both engines. What they are for and about stands in their heads.
import { mkdir, rm, writeFile } from 'node:fs/promises';

const safe = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export async function writeSite(pages, folder) {
  await rm(folder, { recursive: true, force: true });
  for (const { id, title, summary, sections, facets: { kind, ...facets } } of pages) {
    const body = sections.map(({ heading, text }, i) => `${heading && `<h2 id="s${i}">${safe(heading)}</h2>\n`}<p>${safe(text)}</p>`).join('\n');
    const metas = Object.entries({ description: [summary], ...facets }).map(([name, values]) => `<meta name="${name}" content="${safe(values.join(' '))}">`).join('\n');
    await mkdir(`${folder}/${id}`, { recursive: true });
    await writeFile(`${folder}/${id}/index.html`, `<!DOCTYPE html>\n<html lang="da"><head><meta charset="utf-8"><title>${safe(title)}</title>\n`
      + `${metas}</head>\n<body data-kind="${kind[0]}"><main><h1>${safe(title)}</h1>\n${body}\n</main></body></html>\n`);
  }
}
