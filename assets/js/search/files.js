/** Why there is no answer: `unsupported` by the browser, a network that is `silent`, or a file that is `missing` or `broken`. */
export class SearchUnavailable extends Error {
  /** @param {'unsupported' | 'silent' | 'missing' | 'broken'} reason @param {string} file what it is about */
  constructor(reason, file) {
    super(`search: ${file} is ${reason}`);
    this.reason = reason;
  }
}

/** A stored block of no length. */
const NOTHING = Uint8Array.of(0, 0, 0, 255, 255);

/** FNV-1a of a text and what follows it, as Fnv.java has it. @param {string} text @param {number[] | Uint8Array} bytes */
export function hash(text, bytes = []) {
  let sum = 0x811c9dc5;
  for (const part of [new TextEncoder().encode(text), bytes]) {
    part.forEach(byte => { sum = Math.imul(sum ^ byte, 0x01000193); });
  }
  return sum >>> 0;
}

/**
 * @import { Reading } from './bytes.js'
 *
 * @typedef {(name: string, options?: RequestInit, before?: Uint8Array<ArrayBuffer>) => Promise<Reading>} Load opens a file; `before` is how it begins, as many files
 *   do: a stored block, and the codes of the next
 *
 * Files below `root`.
 * @param {string} root
 * @param {typeof globalThis.fetch} fetch
 * @returns {Load}
 */
export function filesBelow(root, fetch) {
  return async (name, options, before = NOTHING) => {
    /** @type {(reason: SearchUnavailable['reason']) => never} */
    const fail = reason => { throw new SearchUnavailable(reason, name); }, silent = () => fail('silent');
    /** @type {any} */
    let inflate;
    try {
      inflate = new DecompressionStream('deflate-raw');
    } catch {
      fail('unsupported');
    }
    const answer = await fetch(`${root}${name}.bin`, options).catch(silent);
    if (!answer.ok) fail('missing');
    const file = await answer.arrayBuffer().catch(silent), packed = new Uint8Array(file).subarray(4);
    // The seal before the file: it is whole, and the one of this name and build.
    if (packed.length < 2 || hash(name, packed) !== new DataView(file).getUint32(0)) fail('broken');
    const writer = inflate.writable.getWriter();
    // What is wrong with the bytes is said where they are read.
    for (const written of [writer.write(before), writer.write(packed), writer.close()]) written.catch(() => {});
    return Object.assign(new Uint8Array(await new Response(inflate.readable).arrayBuffer()), { next: before[1] | before[2] << 8 });
  };
}
