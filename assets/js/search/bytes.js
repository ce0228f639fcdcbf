// Reads what Bytes.java wrote, one byte after the other.

const TEXT = new TextDecoder();

/** @typedef {Iterator<number, any>} Reading a file's bytes that are still to be read */

/** @param {Reading} file */
export function readNumber(file) {
  let value = 0, scale = 1, byte;
  do {
    byte = file.next().value;
    value += (byte & 127) * scale;
    scale *= 128;
  } while (byte & 128);
  return value;
}

/**
 * @template T
 * @param {Reading} file
 * @param {(file: Reading) => T} item
 */
export const readList = (file, item, length = readNumber(file)) => Array.from({ length }, () => item(file));

/** @param {Reading} file */
export const readPiece = file => Uint8Array.from(readList(file, () => file.next().value));

/** @param {Reading} file */
export const readString = file => TEXT.decode(readPiece(file));

/** Strings that share their beginnings, each with the one before. @param {Reading} file */
export function readSorted(file) {
  let last = '';
  return readList(file, () => last = last.slice(0, readNumber(file)) + readString(file));
}

/** @param {Reading} file @param {number} [length] */
export function readAscending(file, length) {
  let last = -1;
  return readList(file, () => last += readNumber(file) + 1, length);
}
