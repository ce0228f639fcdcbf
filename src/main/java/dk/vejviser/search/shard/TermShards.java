package dk.vejviser.search.shard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The terms in sorted ranges, a shard each: the number of the first, the terms, then each term's
 * pages by impact, the terms that follow it in titles, keywords and headings by their numbers, the
 * parts of a compound, and the pages where only these are, so that nobody has to fetch them.
 */
final class TermShards {
  /** Bytes of a shard before it is deflated, some of them guessed. */
  private static final int LEAST = 700;

  private static final int MOST = 2200;

  /** More than a compound has. */
  private static final int PARTS = 4;

  private final Map<String, List<String>> compounds;
  private final Map<String, Postings> parts = new HashMap<>();
  private final List<Bytes> shards = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();

  /**
   * @param walks of ranges that ascend
   * @param compounds the stems of a compound's parts, where all of them are terms
   */
  TermShards(List<TermWalk> walks, Map<String, List<String>> compounds) {
    this.compounds = compounds;
    walks.forEach(walk -> parts.putAll(walk.parts()));
    List<TermWalk.Item> items = walks.stream().flatMap(walk -> walk.items().stream()).toList();
    pack(items, items.parallelStream().map(this::together).toList());
    parts.clear();
  }

  List<Bytes> shards() {
    return shards;
  }

  Starts starts() {
    return new Starts(starts);
  }

  private List<String> parts(TermWalk.Item item) {
    return compounds.getOrDefault(item.term(), List.of());
  }

  /** The pages where only the parts of a compound are; nothing of other terms. */
  private byte[] together(TermWalk.Item item) {
    List<Postings> own = parts(item).stream().map(parts::get).toList();
    Bytes together = new Bytes();
    if (!own.isEmpty()) {
      Postings.together(own, item.pages()).write(together);
    }
    return together.toByteArray();
  }

  private void pack(List<TermWalk.Item> items, List<byte[]> together) {
    Map<String, Integer> numbers = new HashMap<>();
    items.forEach(item -> numbers.put(item.term(), numbers.size()));
    int from = 0;
    // Even where there are no terms there is a file that says so.
    do {
      starts.add(from == 0 ? "" : between(items, from));
      int to = end(items, together, from);
      Shard shard = new Shard(from);
      for (int i = from; i < to; i++) {
        shard.add(items.get(i), together.get(i), numbers);
      }
      shards.add(shard.bytes());
      from = to;
    } while (from < items.size());
  }

  /** The shortest string that tells a term from the one before it. */
  private static String between(List<TermWalk.Item> items, int at) {
    return Starts.between(items.get(at - 1).term(), items.get(at).term());
  }

  /**
   * Where a shard ends: of the places that would do, the first that the root can name with the
   * fewest letters. Words that begin alike so stand in one file, too.
   */
  private static int end(List<TermWalk.Item> items, List<byte[]> together, int from) {
    int best = items.size();
    int fewest = Integer.MAX_VALUE;
    int size = 0;
    for (int at = from; at < items.size(); at++) {
      if (size > MOST && best < items.size()) {
        return best;
      }
      if (size >= LEAST) {
        int letters = between(items, at).length();
        if (letters < fewest) {
          fewest = letters;
          best = at;
        }
      }
      size += items.get(at).size() + together.get(at).length;
    }
    return size > MOST ? best : items.size();
  }

  /** A shard in the making. */
  private final class Shard {
    private final int first;
    private final List<String> names = new ArrayList<>();
    private final Bytes body = new Bytes();

    /**
     * @param first the number of its first term
     */
    Shard(int first) {
      this.first = first;
    }

    void add(TermWalk.Item item, byte[] together, Map<String, Integer> numbers) {
      List<String> own = TermShards.this.parts(item);
      int[] followers = item.followers().terms().stream().mapToInt(numbers::get).toArray();
      names.add(item.term());
      body.writeBytes(item.body());
      // One number, since both are mostly none.
      body.number(followers.length * PARTS + own.size());
      body.ascending(followers, followers.length);
      body.writeBytes(item.followers().pages());
      parts(item.term(), own);
      body.writeBytes(together);
    }

    /** Where in the compound each part stands behind the one before, or else the part itself. */
    private void parts(String compound, List<String> own) {
      int end = 0;
      for (String part : own) {
        int at = compound.indexOf(part, end);
        body.number(at < 0 ? 0 : at - end + 1);
        if (at < 0) {
          body.string(part);
        } else {
          body.number(part.length());
          end = at + part.length();
        }
      }
    }

    Bytes bytes() {
      Bytes shard = new Bytes();
      shard.number(first);
      shard.sorted(names);
      shard.writeBytes(body.toByteArray());
      return shard;
    }
  }
}
