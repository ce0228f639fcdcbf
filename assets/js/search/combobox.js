/** A search form's suggestions while somebody types. Without script it is a plain form. */
import { set } from './attributes.js';
import { count, isIncident, open, part, tag } from './form.js';

export { open };

const SUGGESTED = 5;
const PAUSE_MILLIS = 120;

/** A combobox as the ARIA Authoring Practices have it: the focus stays in the input. @param {HTMLFormElement} form */
export function enhance(form) {
  const input = form.q;
  /** @type {any} */
  const list = form.querySelector('[role=listbox]');
  /** @type {any} */
  const status = form.querySelector('[role=status]');
  let active = -1;
  let turn = 0;
  /** @type {number | undefined} */
  let timer;

  /** Shows what the search has for the words so far; where it has trouble, the form still works. */
  async function suggest() {
    const mine = ++turn;
    const words = input.value.trim();
    try {
      const search = words && (await open(form));
      const answer = search && (await search.query(words, { limit: SUGGESTED }));
      if (mine === turn) show(search && answer ? options(answer, (door) => isIncident(words, answer, door)) : []);
    } catch {
      if (mine === turn) hush();
    }
  }

  /** @param {import('./engine.js').Answer} answer @param {(door: any) => boolean} opens */
  function options({ total, hits }, opens) {
    const made = hits.map((hit) => {
      const sort = tag(form, hit.kind) ?? document.createElement('span');
      const [words, name] = ['span', 'small'].map((type) => document.createElement(type));
      words.textContent = hit.title;
      name.textContent = sort.textContent;
      sort.lastElementChild?.remove();
      sort.append(words, name);
      return option(sort, hit.url);
    });
    const door = part(form, '[data-door]');
    if (door && opens(door)) made.unshift(option(door, door.getAttribute('href')));
    if (total) {
      const all = part(form, '[data-all]');
      all.lastElementChild.textContent = count(all, total);
      made.push(option(all));
    }
    return made;
  }

  /** @param {HTMLElement[]} items */
  function show(items) {
    items.forEach((item, i) => (item.id = `${list.id}-${i}`));
    list.replaceChildren(...items);
    list.hidden = !items.length;
    set(input, { 'aria-expanded': !list.hidden });
    say(input.value && count(status, items.length));
    mark(-1);
  }

  function hush() {
    show([]);
    say('');
  }

  /** What is the same as before is not heard again with each letter. @param {string} words */
  function say(words) {
    if (status.textContent !== words) status.textContent = words;
  }

  function close() {
    clearTimeout(timer);
    turn++;
    hush();
  }

  /** @param {number} index */
  function mark(index) {
    active = index;
    [...list.children].forEach((item, i) => set(item, { 'aria-selected': i === index }));
    set(input, { 'aria-activedescendant': list.children[index]?.id ?? '' });
  }

  /** @param {any} event */
  async function key(event) {
    // @ts-expect-error most keys are no step
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    // What chooses among signs that are being put together chooses nothing here; Safari has ended that before it tells of the key.
    if (event.isComposing || event.keyCode === 229) return;
    if (step && event.altKey) {
      event.preventDefault();
      step > 0 ? suggest() : close();
    } else if (step) {
      event.preventDefault();
      if (list.hidden) await suggest();
      // One place more than there are options: in the input itself none is marked.
      const places = list.children.length + 1;
      mark(((active + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(list.children[active]);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (/^(Home|End|Arrow(Left|Right))$/.test(event.key)) {
      mark(-1);
    }
  }

  /** An option without an address sends the form. @param {HTMLElement} item */
  function choose(item) {
    const { address } = item.dataset;
    if (address) location.assign(address);
    else form.requestSubmit();
  }

  /** @param {any} event */
  const type = ({ isComposing }) => {
    // What is marked was found for other words.
    mark(-1);
    clearTimeout(timer);
    // Signs that are being put together are no word yet; but a phone's keyboard puts every word together.
    if (!isComposing || matchMedia('(pointer: coarse)').matches) timer = setTimeout(suggest, PAUSE_MILLIS);
  };
  input.addEventListener('input', type);
  input.addEventListener('compositionend', type);
  input.addEventListener('keydown', key);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  // A press on an option must not take the focus from the input, which would close the list.
  list.addEventListener('mousedown', (/** @type {Event} */ event) => event.preventDefault());
  list.addEventListener('click', (/** @type {any} */ { target }) => target !== list && choose(target.closest('li')));
  // Somebody may have typed while this was fetched.
  if (document.activeElement === input) open(form).then(() => input.value && suggest(), () => {});
  else input.addEventListener('focus', () => open(form).catch(() => {}), { once: true });
}

/** @param {HTMLElement} element */
function option(element, address = '') {
  const item = document.createElement('li');
  set(item, { role: 'option', class: element.className.replace('tag', '') });
  item.dataset.address = address;
  item.append(...element.childNodes);
  return item;
}
