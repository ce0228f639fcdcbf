/** A guide's deeds to tick off, and the path beside them. */
import './copy.js';
import { offerForgetting } from './forget.js';
import { keepBoxes } from './tickboxes.js';
import { forget } from './ticks.js';
import { fill } from './wording.js';

const count = /** @type {HTMLElement | null} */ (document.querySelector('.count'));
const own = [...document.querySelectorAll('[data-tick]')].map((box) => box.getAttribute('data-tick') ?? '');
const stops = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.path [data-ticks]'));

const refresh = keepBoxes((done, kept) => {
  if (count) {
    const { count: words = '', refused = '' } = count.dataset;
    const ticked = own.filter((name) => done.has(name)).length;
    count.textContent = kept ? fill(words, ticked, own.length) : refused;
  }
  stops.forEach((stop) => {
    const isDone = stop.dataset.ticks?.split(' ').every((name) => done.has(name)) ?? false;
    stop.querySelector('b')?.toggleAttribute('hidden', isDone);
    stop.querySelector('.done')?.toggleAttribute('hidden', !isDone);
  });
});
offerForgetting(() => {
  forget();
  refresh();
});
