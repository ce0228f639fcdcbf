// When a query sounds like an incident, so that the way to help comes before all hits. Door.java and IncidentWord.java are the same. Change both or neither: tests ask both.

/** As many hits as anybody looks at. */
export const FIRST = 3;
const ALIKE = 0.7;

/** A text with small letters in one way of writing them, a blank before and after each word. @param {string} text */
const spoken = (text) => ' ' + text.normalize().toLowerCase().replaceAll('aa', 'å').replace(/ae|ä/g, 'æ').replace(/oe|ö/g, 'ø').replace(/[^\p{L}\p{N}]+/gu, ' ') + ' ';

/**
 * Words about what may come keep the door shut; else words of what is happening open it; else words of who looks something up keep it
 * shut; else words of who tells something open it, or, for more than one word, first hits of which all that are nearly as good as the best lead onto
 * the incident path.
 * @param {string} kept a line for each of these four, commas between their words
 * @param {string} query
 * @param {Pick<import('./engine.js').Answer, 'hits' | 'suggestion'>} answer
 * @param {string} address the way to help
 */
export function opens(kept, query, { hits, suggestion }, address) {
  const said = spoken(query) + spoken(suggestion ?? '');
  const [ahead, now, calm, told] = kept.split('\n').map((line) => line.split(',').some((words) => words && said.includes(words)));
  // A word alone is a name that somebody looks up, and what it leads to is first anyhow.
  const leads = () => /\S \S/.test(said) && hits.length > 0 && hits.slice(0, FIRST).every(({ url, score }) => url.startsWith(address) || score <= hits[0].score * ALIKE);
  return !ahead && (now || (!calm && (told || leads())));
}
