/**
 * Which paths fit a reader.
 *
 * @typedef {{audiences: string[], sizes: string[]}} Path whom it is for; none named means everybody
 * @typedef {{audience: string, size: string}} Reader what is empty the reader hasn't said
 */

/**
 * The paths in the order in which to offer them: those for just this reader first, then those for
 * everybody, then the others. Equals stay as they stood.
 * @param {Path[]} paths
 * @param {Reader} reader
 * @param {number} least how many to offer even where fewer fit
 * @returns {number[]} places in `paths`
 */
export function offered(paths, reader, least) {
  const ranked = paths
    .map((path, place) => ({ place, fit: fit(path, reader) }))
    .sort((a, b) => b.fit - a.fit || a.place - b.place);
  const fitting = ranked.filter((one) => one.fit > 0).length;
  return ranked.slice(0, Math.max(least, fitting)).map((one) => one.place);
}

/** 0 where a path is for others. @param {Path} path @param {Reader} reader */
function fit(path, reader) {
  const audience = match(path.audiences, reader.audience);
  const size = match(path.sizes, reader.size);
  return audience && size && audience + size;
}

/** 2: named; 1: open to all, or the reader hasn't said; 0: others are named. @param {string[]} named @param {string} own */
function match(named, own) {
  if (own === '' || named.length === 0) return 1;
  return named.includes(own) ? 2 : 0;
}
