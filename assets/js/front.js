/** The front page offers the paths that fit the reader, who says so once. Kept on the device. */
import { read, remove, write } from './device.js';
import { offered } from './fit.js';
import { fill } from './wording.js';

const KEY = 'reader';

const form = /** @type {HTMLFormElement} */ (document.querySelector('.choose'));
const audience = /** @type {HTMLSelectElement} */ (form.elements.namedItem('audience'));
const size = /** @type {HTMLSelectElement} */ (form.elements.namedItem('size'));
const said = /** @type {HTMLElement} */ (form.querySelector('[role=status]'));
const all = /** @type {HTMLAnchorElement} */ (form.querySelector('a'));
const list = /** @type {HTMLElement} */ (document.querySelector('.paths'));
const paths = JSON.parse(form.dataset.paths ?? '[]');
const cards = /** @type {HTMLElement[]} */ ([...list.children].slice(0, paths.length));
const least = cards.filter((card) => !card.hidden).length;
const rest = list.children[paths.length] ?? null;

form.hidden = false;
const kept = read(KEY, isReader, { audience: '', size: '' });
choose(audience, kept.audience);
choose(size, kept.size);
show();
form.addEventListener('change', () => {
  if (audience.value === '' && size.value === '') remove(KEY);
  else write(KEY, { audience: audience.value, size: size.value });
  show();
});

/** @param {any} value */
function isReader(value) {
  return typeof value.audience === 'string' && typeof value.size === 'string';
}

/** One that the site no longer knows counts as none. @param {HTMLSelectElement} list @param {string} value */
function choose(list, value) {
  list.value = value;
  if (list.selectedIndex < 0) list.selectedIndex = 0;
}

function show() {
  const reader = { audience: audience.value, size: size.value };
  const places = offered(paths, reader, least);
  cards.forEach((card) => (card.hidden = true));
  [...places, ...cards.keys()].filter((place, i, order) => order.indexOf(place) === i).forEach((place) => {
    cards[place].hidden = !places.includes(place);
    list.insertBefore(cards[place], rest);
  });
  if (reader.audience === '' && reader.size === '') {
    places.slice(least).forEach((place) => (cards[place].hidden = true));
  }
  tell(reader);
}

/** @param {{audience: string, size: string}} reader */
function tell(reader) {
  const names = [audience, size].filter((one) => one.value !== '').map(nameOf);
  said.textContent = names.length > 0 ? fill(said.dataset.words ?? '', names.join(', ')) : '';
  const address = audience.selectedOptions[0].dataset.address;
  all.parentElement?.toggleAttribute('hidden', address === undefined);
  if (address === undefined) return;
  all.href = address;
  all.textContent = fill(all.dataset.words ?? '', nameOf(audience));
}

/** @param {HTMLSelectElement} list */
function nameOf(list) {
  return list.selectedOptions[0].text.toLowerCase();
}
