/** What stays on the reader's device, one JSON value a key. Nothing is sent anywhere. */

/** A host's folders share one memory, so a portal in a folder names it: `vejviser:folder/ticks`. */
const PREFIX = 'vejviser:' + new URL('../../../', import.meta.url).pathname.slice(1);

/**
 * Reads a value. One that is missing, damaged or of the wrong form counts as never written.
 * @template T
 * @param {string} key
 * @param {(value: unknown) => boolean} isValid
 * @param {T} otherwise
 * @returns {T}
 */
export function read(key, isValid, otherwise) {
  try {
    const value = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null');
    return value !== null && isValid(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}

/**
 * Keeps a value.
 * @param {string} key
 * @param {unknown} value
 * @returns {boolean} whether the device kept it; private windows and full devices don't
 */
export function write(key, value) {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets a value. @param {string} key */
export function remove(key) {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing can be kept here, so nothing is.
  }
}
