// The most that any engine could reach with these queries. Pages share their words, so of two that `filter` may mean nobody can know which is meant;
// whoever had seen how the queries are made could only name the likelier first.
import { queries } from './queries.mjs';

const EACH = 10_000, SEED = 101;

/**
 * The mean reciprocal rank of an engine that has seen ten thousand other queries of each kind and these once. It is a little too high, since few
 * typos and descriptions come twice and such count as known.
 * @param {{ text: string, url: string }[]} asked
 */
export function ceiling(pages, asked) {
  const seen = new Map();
  const count = ({ text, url }) => {
    const meant = seen.get(text) ?? new Map();
    seen.set(text, meant.set(url, (meant.get(url) ?? 0) + 1));
  };
  queries(pages, EACH, SEED).forEach(count);
  asked.forEach(count);
  const ranks = asked.map(({ text, url }) => {
    const meant = seen.get(text), own = meant.get(url);
    return 1 + [...meant.values()].filter(times => times > own).length;
  });
  return ranks.reduce((sum, rank) => sum + (rank > 10 ? 0 : 1 / rank), 0) / ranks.length;
}
