/** Words that the page hands its script, with their arguments filled in. */

/** @param {string} words with `{0}`, `{1}` @param {...(string | number)} args @returns {string} */
export function fill(words, ...args) {
  return words.replace(/\{(\d)\}/g, (whole, i) => String(args[i] ?? whole));
}

/**
 * `45 min`, `2 timer`, `1 t 30 min`.
 * @param {number} minutes
 * @param {DOMStringMap} words of an element that `component/timewords.peb` made
 * @returns {string}
 */
export function duration(minutes, words) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return fill(words.minutes ?? '', rest);
  if (rest > 0) return fill(words.hoursMinutes ?? '', hours, rest);
  return hours === 1 ? words.hour ?? '' : fill(words.hours ?? '', hours);
}

/** The page's words for lengths of time. @returns {DOMStringMap} */
export function timewords() {
  return /** @type {HTMLElement} */ (document.querySelector('.timewords')).dataset;
}

/**
 * Fills a place with the words that stand in one of its data attributes.
 * @param {ParentNode} root
 * @param {string} selector
 * @param {string} key
 * @param {...(string | number)} args
 */
export function say(root, selector, key, ...args) {
  const place = /** @type {HTMLElement | null} */ (root.querySelector(selector));
  if (place) place.textContent = fill(place.dataset[key] ?? '', ...args);
}
