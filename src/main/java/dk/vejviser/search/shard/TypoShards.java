package dk.vejviser.search.shard;

import dk.vejviser.search.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a misspelt word may have meant: how each stem is mostly written, found by the word's first
 * three letters or by the stem's last three.
 */
public final class TypoShards {
  /** Letters of the shortest word that may be meant. */
  private static final int SHORTEST = 3;

  private static final int SIZE = 4000;
  private static final int TERMS_AN_END_SHARD = 300;
  private static final int FEWEST_END_SHARDS = 4;
  private static final int LARGE_SITE = 1000;

  /** A stem, how it is mostly written, and the binary logarithm of the number of its pages. */
  public record Meant(String stem, String surface, int magnitude) {}

  private final List<List<Meant>> byStart = new ArrayList<>(List.of(new ArrayList<>()));
  private final List<String> starts = new ArrayList<>(List.of(""));
  private final List<List<Meant>> byEnd = new ArrayList<>();

  /** Bytes of the last shard by start, guessed. */
  private int size;

  /**
   * @param terms the stems with the number of pages that have them
   * @param titled those that stand in a title: never a slip of the pages' own
   */
  TypoShards(TreeMap<String, Integer> terms, Set<String> titled, Vocabulary vocabulary, int pages) {
    int fewest = pages < LARGE_SITE ? 1 : 2;
    List<Meant> meant = new ArrayList<>();
    vocabulary
        .surfaces()
        .forEach(
            (stem, surface) -> {
              int found = terms.getOrDefault(stem, 0);
              boolean trusted = found >= fewest || titled.contains(stem);
              if (trusted && surface.length() >= SHORTEST && isDanish(surface)) {
                meant.add(new Meant(stem, surface, 31 - Integer.numberOfLeadingZeros(found)));
              }
            });
    meant.sort(Comparator.comparing(Meant::surface));
    meant.forEach(this::addByStart);
    int ends = Math.max(FEWEST_END_SHARDS, meant.size() / TERMS_AN_END_SHARD);
    for (int i = 0; i < ends; i++) {
      byEnd.add(new ArrayList<>());
    }
    meant.forEach(one -> byEnd.get(end(one.stem, ends)).add(one));
  }

  private void addByStart(Meant meant) {
    String start = meant.surface.substring(0, 3);
    if (size >= SIZE && !last().surface.startsWith(start)) {
      byStart.add(new ArrayList<>());
      starts.add(start);
      size = 0;
    }
    byStart.get(byStart.size() - 1).add(meant);
    size += 4 + meant.surface.length() / 2;
  }

  private Meant last() {
    List<Meant> list = byStart.get(byStart.size() - 1);
    return list.get(list.size() - 1);
  }

  private static boolean isDanish(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z' || "æøå".indexOf(c) >= 0);
  }

  /** The shard of a stem's end. */
  static int end(String stem, int shards) {
    return Integer.remainderUnsigned(
        Fnv.hash(stem.substring(Math.max(0, stem.length() - 3))), shards);
  }

  /** Those that stand in one shard with the words that begin so. */
  public List<Meant> sameStart(String word) {
    int range = starts().range(word.substring(0, Math.min(3, word.length())));
    return byStart.get(range);
  }

  /** Those that stand in one shard with the stems that end so. */
  public List<Meant> sameEnd(String stem) {
    return byEnd.get(end(stem, byEnd.size()));
  }

  Starts starts() {
    return new Starts(starts);
  }

  int ends() {
    return byEnd.size();
  }

  List<Bytes> startShards() {
    return byStart.stream().map(TypoShards::bytes).toList();
  }

  List<Bytes> endShards() {
    return byEnd.stream().map(TypoShards::bytes).toList();
  }

  private static Bytes bytes(List<Meant> list) {
    Bytes out = new Bytes();
    out.sorted(list.stream().map(Meant::surface).toList());
    list.forEach(meant -> out.number(meant.magnitude));
    return out;
  }
}
