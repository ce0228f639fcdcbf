/** A tally's questions: the answers go with the address to the list that they call for. */
import { read, write } from './answers.js';
import { choicesOf } from './choices.js';
import { fill } from './wording.js';

const list = /** @type {HTMLElement} */ (document.querySelector('ol.tally'));
const count = /** @type {HTMLElement} */ (document.querySelector('.count'));
const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('.to-list'));
const version = list.dataset.version ?? '';
const choices = choicesOf(list);

document.body.classList.add('ready');
document.querySelectorAll('.by-script').forEach((part) => part.removeAttribute('hidden'));
list.addEventListener('change', () => {
  keep();
  show();
});
addEventListener('hashchange', open);
open();

/** A link to a heading isn't ours, so the answers take its place. */
function open() {
  const kept = read(location.hash, version, choices.counts);
  if (kept.choices === null && !kept.outdated && location.hash !== '') {
    if (choices.get().some((choice) => choice !== null)) keep();
    show();
    return;
  }
  document.querySelector('.outdated')?.toggleAttribute('hidden', !kept.outdated);
  choices.set(kept.choices ?? []);
  show();
}

function keep() {
  history.replaceState(null, '', write(version, choices.get()));
}

function show() {
  const given = choices.get();
  const answered = given.filter((choice) => choice !== null).length;
  count.textContent = fill(count.dataset.count ?? '', answered, given.length);
  links.forEach((link) => (link.hash = answered > 0 ? write(version, given) : ''));
}
