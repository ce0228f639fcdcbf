// Reads what Bytes.java wrote, one byte after the other.

const TEXT = new TextDecoder();

/** @typedef {Uint8Array<ArrayBuffer> & { next: number }} Reading a file's bytes, and which is read next */

/** @param {Reading} file */
export function readNumber(file) {
  let value = 0, scale = 1, byte;
  do {
    byte = file[file.next++];
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
export const readPiece = (file, length = readNumber(file)) => file.subarray(file.next, file.next += length);

/** @param {Reading} file */
export const readString = file => TEXT.decode(readPiece(file));

/** Words that share their beginnings, each with the one before; what is no letter begins each and says how much it has of that. @param {Reading} file */
export function readSorted(file) {
  let last = '';
  return (readString(file).match(/.[^\0-\x1f]*/gs) ?? []).map(next => last = last.slice(0, next.charCodeAt(0)) + next.slice(1));
}

/** @param {Reading} file @param {number} [length] */
export function readAscending(file, length) {
  let last = -1;
  return readList(file, () => last += readNumber(file) + 1, length);
}
