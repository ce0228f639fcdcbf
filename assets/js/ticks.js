/** The deeds that a reader has ticked off, by the names that guides give them. Kept on the device. */
import { read, remove, write } from './device.js';

const KEY = 'ticks';
const NAME = /^[a-z0-9-]+:[0-9a-f]{8}$/;

/** @returns {Set<string>} without what is damaged */
export function ticked() {
  return new Set(read(KEY, Array.isArray, []).filter((name) => NAME.test(String(name))));
}

/**
 * Ticks a deed off, or takes the tick back. Reads first: another window may have ticked since.
 * @param {string} name
 * @param {boolean} done
 * @returns {boolean} whether the device kept it
 */
export function tick(name, done) {
  const names = ticked();
  if (done) names.add(name);
  else names.delete(name);
  return write(KEY, [...names].sort());
}

export function forget() {
  remove(KEY);
}

/**
 * Calls when the ticks may have changed behind the page's back: in another window, or while the
 * browser kept the page for Back.
 * @param {() => void} listener
 */
export function onChange(listener) {
  addEventListener('storage', listener);
  addEventListener('pageshow', listener);
}
