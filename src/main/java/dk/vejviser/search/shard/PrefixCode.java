package dk.vejviser.search.shard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A prefix code as deflate has it (RFC 1951, 3.2.2): told by the lengths of its symbols' codes. */
final class PrefixCode {
  private final int[] lengths;
  private final int[] codes;

  private PrefixCode(int[] lengths, int longest) {
    this.lengths = lengths;
    this.codes = codes(lengths, longest);
  }

  /**
   * The shortest code for symbols that are met so often.
   *
   * @param longest bits of a code at most
   */
  static PrefixCode of(int[] counts, int longest) {
    int[] flat = counts.clone();
    int[] lengths = lengths(flat);
    // Rare symbols count for more until no code is too long: seldom needed, and costs next to
    // nothing.
    while (longest(lengths) > longest) {
      for (int i = 0; i < flat.length; i++) {
        flat[i] = flat[i] + 1 >> 1;
      }
      lengths = lengths(flat);
    }
    return new PrefixCode(lengths, longest);
  }

  /** How many bits a symbol takes; none where it was not met. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** A symbol's bits, the first one lowest. */
  int code(int symbol) {
    return codes[symbol];
  }

  int size() {
    return lengths.length;
  }

  /** A part of the tree: what it weighs, and the number of its knot. */
  private record Knot(long weight, int number) {
    static final Comparator<Knot> LIGHTEST_FIRST =
        Comparator.comparingLong(Knot::weight).thenComparingInt(Knot::number);
  }

  /** Huffman's: the two lightest parts are one, until there is one. */
  private static int[] lengths(int[] counts) {
    PriorityQueue<Knot> parts = new PriorityQueue<>(Knot.LIGHTEST_FIRST);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        parts.add(new Knot(counts[i], i));
      }
    }
    int[] above = new int[2 * counts.length];
    int next = counts.length;
    while (parts.size() > 1) {
      Knot one = parts.remove();
      Knot other = parts.remove();
      above[one.number] = next;
      above[other.number] = next;
      parts.add(new Knot(one.weight + other.weight, next++));
    }
    int[] depths = new int[next];
    for (int i = next - 2; i >= 0; i--) {
      depths[i] = above[i] == 0 ? 0 : depths[above[i]] + 1;
    }
    return Arrays.copyOf(depths, counts.length);
  }

  private static int longest(int[] lengths) {
    return Arrays.stream(lengths).max().orElse(0);
  }

  /** Shorter codes first, those of a length in the order of their symbols. */
  private static int[] codes(int[] lengths, int longest) {
    int[] codes = new int[lengths.length];
    int code = 0;
    for (int bits = 1; bits <= longest; bits++) {
      code <<= 1;
      for (int i = 0; i < lengths.length; i++) {
        if (lengths[i] == bits) {
          codes[i] = Integer.reverse(code++) >>> 32 - bits;
        }
      }
    }
    return codes;
  }
}
