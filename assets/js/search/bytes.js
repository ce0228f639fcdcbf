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

/** Words that share their beginnings, each with the one before; what is no letter says how much the next one has of it. @param {Reading} file */
export function readSorted(file) {
  let last = '', shared = 0;
  return readList(file, () => {
    const rest = [];
    let byte;
    while ((byte = file.next().value) > 31) rest.push(byte);
    last = last.slice(0, shared) + TEXT.decode(Uint8Array.from(rest));
    shared = byte;
    return last;
  });
}

/** @param {Reading} file @param {number} [length] */
export function readAscending(file, length) {
  let last = -1;
  return readList(file, () => last += readNumber(file) + 1, length);
}
