package dk.vejviser.search.shard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The terms that a word may be the beginning of. */
final class Completions {
  private static final int MOST = 20;
  private static final int SHARDS = 3;

  private final TreeMap<String, Integer> terms;
  private final Starts shards;

  Completions(Layout layout) {
    this.terms = layout.terms();
    this.shards = layout.termShards().starts();
  }

  /** The commonest terms that begin so, of those in the three shards that the prefix leads to. */
  List<String> startingWith(String prefix) {
    int after = shards.range(prefix) + SHARDS;
    String end = after < shards.starts().size() ? shards.starts().get(after) : "\uffff";
    List<String> found = new ArrayList<>();
    for (String term : terms.tailMap(prefix).keySet()) {
      if (!term.startsWith(prefix) || term.compareTo(end) >= 0) {
        break;
      }
      found.add(term);
    }
    found.sort(Comparator.comparing(term -> -terms.get(term)));
    return found.subList(0, Math.min(MOST, found.size()));
  }
}
