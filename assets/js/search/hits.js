/** Hits as a list. What the index says is put in as text, never as mark-up. */
import { part, tag } from './form.js';

/** @param {any} section with the list and its template @param {import('./engine.js').Hit[]} hits @param {HTMLFormElement} form */
export function showHits(section, hits, form) {
  const items = hits.map((hit) => {
    const item = part(section, '.hit');
    const link = item.querySelector('a');
    link.textContent = hit.title;
    link.href = hit.url;
    item.querySelector('p').append(...hit.snippet.map(piece));
    item.querySelector('.row').prepend(tag(form, hit.kind) ?? '');
    const inside = item.querySelector('.row a');
    inside.textContent = hit.section;
    inside.href = `${hit.url}#${hit.anchor}`;
    inside.parentElement.hidden = !hit.section;
    return item;
  });
  section.querySelector('.hits').replaceChildren(...items);
}

/** @param {import('./snippet.js').Piece} piece */
function piece({ text, match }) {
  return match ? Object.assign(document.createElement('mark'), { textContent: text }) : text;
}
