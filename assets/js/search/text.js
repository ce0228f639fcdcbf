// The words and stems that Tokens.java, Danish.java and Spelling.java make. Change both or neither: tests compare them.

/** @typedef {{ text: string, at: number, end: number }} Word a normalised word, and where it stands */

// Unicode's word boundaries (UAX 29) as Lucene's StandardTokenizer has them; Intl.Segmenter differs.
const MARKS = '(?:(?!\u200b)[\\p{M}\\p{Cf}])*';
const LETTER = '(?:(?![\\p{M}\\p{Cf}])\\p{Alphabetic})';
/** @type {(kind: string, between: string) => string} */
const inner = (kind, between) => `${kind}${MARKS}(?:[${between}.\u2018\u2019\u2024\ufe52\uff07\uff0e']${MARKS}(?=${kind}))?`;
const ONE = `${inner(LETTER, ':\xb7\u0387\u055f\u05f4\u2027\ufe13\ufe55\uff1a')}|`
  + inner('\\p{Nd}', ',;\u037e\u0589\u060c\u060d\u066c\u07f8\u2044\ufe10\ufe14\ufe50\ufe54\uff0c\uff1b');
const WORD = new RegExp(`(?:${ONE}|\\p{Pc}${MARKS})+`, 'gu');

/** What looks like a word and is none: what only connects, what has signs of another plane, what is longer than forty letters. */
const NONE = /^[\p{Pc}\p{M}\p{Cf}]*$|[^\0-\uffff]|.{41}/u;

/** A word typed where there was no æ or ø; `kontoen` and `firmaet` have neither. @type {(word: string) => string} */
export const spelt = word => word.replaceAll('ae', 'æ').replaceAll('oe', 'ø');

/** Two a's are one letter to us, also where two parts of a compound meet. @type {(word: string) => string} */
export const ringed = word => word.replaceAll('aa', 'å');

/** Letter by letter, as Java does: no final sigma, no dotted i of two signs. @type {(word: string) => string} */
const lower = word => word.replaceAll('İ', 'i').replaceAll('Σ', 'σ').toLowerCase();

/**
 * A query's letters with their accents as one sign, without signs that nobody sees: they come along from where a word was copied.
 * @type {(text: string) => string}
 */
export const composed = text => text.replace(/\p{Cf}/gu, '').normalize();

/**
 * The normalised words of a composed text, and where they stand.
 * @param {string} text
 */
export function cut(text) {
  /** @type {Word[]} */
  const found = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const plain = lower(word).normalize('NFD').replace(/[\u0300-\u0302]/g, '').normalize();
    if (!NONE.test(word)) found.push({ text: ringed(plain).replaceAll('ä', 'æ').replaceAll('ö', 'ø'), at: index, end: index + word.length });
  }
  return found;
}

/** The words alone. @type {(text: string) => string[]} */
export const said = text => cut(text).map(word => word.text);

const ENDINGS = ('erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres eret hed ene ere ens ers ets en er es et e').split(' ');

const SUFFIXES = ['elig', 'els', 'lig', 'ig'];

/** @type {Map<string, any>} strings, for those that are asked for are there */
const stems = new Map();

/** Snowball's Danish stemmer; a word is cut once. @param {string} word @returns {string} */
export const stem = word => stems.get(word) ?? stems.set(word, stemmed(word)).get(word);

/** @param {string} word */
function stemmed(word) {
  const vowel = word.search(/[aeiouyæåø][^aeiouyæåø]/), region = vowel < 0 ? word.length : Math.max(vowel + 2, 3);
  /** @type {(suffix: string) => boolean} */
  const ends = suffix => word.endsWith(suffix) && word.length - suffix.length >= region;
  /** @type {(count: number) => void} */
  const cut = count => { word = word.slice(0, word.length - count); };
  const unpair = () => { if (['gd', 'dt', 'gt', 'kt'].some(ends)) cut(1); };
  const ending = ENDINGS.find(ends);
  if (ending) cut(ending.length);
  else if (ends('s') && /[abcdfghjklmnoprtvyzå]s$/.test(word)) cut(1);
  unpair();
  if (word.endsWith('igst')) cut(2);
  if (ends('løst')) cut(1);
  else {
    const other = SUFFIXES.find(ends);
    if (other) { cut(other.length); unpair(); }
  }
  if (/([bcdfghjklmnpqrstvwxz])\1$/.test(word) && word.length > region) cut(1);
  return word;
}

/**
 * Edits between two words (Damerau-Levenshtein, neighbours swapped); more than `most` where there are more.
 * @param {string} a
 * @param {string} b
 * @param {number} most
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const rows = [[...Array(b.length + 1).keys()]];
  for (let i = 1; i <= a.length; i++) {
    const row = rows[i] = [i], old = rows[i - 1];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + /** @type {any} */ (a[i - 1] !== b[j - 1]));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

/**
 * Edits between two words, their stems, or what follows the other's stem and an ending, whichever are fewest; more than `most` where there are more.
 * @type {(word: string, other: string, most: number) => number}
 */
export const edits = (word, other, most) => Math.min(distance(word, other, most), distance(stem(word), stem(other), most),
  word.startsWith(stem(other)) && ENDINGS.some(ending => distance(word.slice(stem(other).length), ending, 1) < 2) ? 1 : 9);
