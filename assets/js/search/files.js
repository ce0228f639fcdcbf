/** Why there is no answer: `unsupported` by the browser, a file `missing` (or the network), or `broken`. */
export class SearchUnavailable extends Error {
  constructor(reason, file) {
    super(`search: ${file} is ${reason}`);
    this.name = 'SearchUnavailable';
    this.reason = reason;
  }
}

/** A stored block of no length. */
const NOTHING = Uint8Array.of(0, 0, 0, 255, 255);

/** The seal that Seal.java put before the file: it is whole, and the one of this name and build. */
function sealed(name, bytes) {
  let hash = 0x811c9dc5;
  for (const byte of [...new TextEncoder().encode(name), ...bytes]) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * @returns {(name: string, options?: RequestInit, before?: Uint8Array) => Promise<Uint8Array>} opens a file below `root`; `before` is a stored block
 *   of what the file was deflated against
 */
export function filesBelow(root, fetch) {
  const inflater = name => {
    try {
      return new DecompressionStream('deflate-raw');
    } catch {
      throw new SearchUnavailable('unsupported', name);
    }
  };
  return async (name, options, before = NOTHING) => {
    const inflate = inflater(name);
    // A network that is gone is a file that is missing.
    const answer = await fetch(`${root}${name}.bin`, options).catch(() => ({}));
    const file = answer.ok && await answer.arrayBuffer().catch(() => {});
    if (!file) throw new SearchUnavailable('missing', name);
    const packed = new Uint8Array(file).subarray(4);
    if (packed.length < 2 || sealed(name, packed) !== new DataView(file).getUint32()) throw new SearchUnavailable('broken', name);
    const stream = new Blob([before, packed]).stream().pipeThrough(inflate);
    return new Uint8Array(await new Response(stream).arrayBuffer()).subarray(before.length - 5);
  };
}
