/** On a help page the firm's own contacts are dialled, once their numbers are on the card. */
import { dial, kept } from './own-numbers.js';

const numbers = kept();
for (const contact of document.querySelectorAll('.contacts > [data-own]')) {
  // @ts-expect-error by the selector it has the id
  const number = numbers.get(contact.dataset.own);
  if (number) dialOwn(contact, number);
}
dialFirst();

/** @param {any} contact @param {string} number */
function dialOwn(contact, number) {
  const link = contact.querySelector('a.phone');
  link.href = dial(number);
  link.querySelector('span').textContent = number;
  link.parentElement.hidden = false;
  contact.querySelector('p.own').hidden = true;
}

/** The button at hand calls the first in calling order who has a number now. */
function dialFirst() {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector('.callbar a');
  /** @type {any} */
  const number = document.querySelector('.calls-first .contacts a.phone[href]');
  /** @type {any} */
  const first = number?.closest('[data-own]');
  if (!link || !first) return;
  link.href = number.href;
  /** @type {any} */
  const digits = link.querySelector('.number');
  digits.textContent = number.textContent;
  digits.parentElement.replaceChildren(`${first.dataset.call} `, digits);
}
