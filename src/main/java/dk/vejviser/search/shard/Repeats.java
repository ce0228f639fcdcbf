package dk.vejviser.search.shard;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What files repeat of a dictionary and of themselves (deflate's half that is not about bits):
 * letters, and lengths with distances, whichever of all ways takes the fewest bits.
 */
final class Repeats {
  static final int END = 256;
  static final int LETTERS = 286;
  static final int DISTANCES = 30;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int WINDOW = 32768;

  private static final int HASH_BITS = 12;
  private static final int[] LENGTH_CODES = new int[LONGEST + 1];
  private static final int[] LENGTH_BASES = new int[29];
  private static final byte[] DISTANCE_CODES = new byte[WINDOW + 1];
  private static final int[] DISTANCE_BASES = new int[DISTANCES];

  static {
    for (int code = 0, base = SHORTEST; code < 28; base += 1 << lengthBits(code), code++) {
      LENGTH_BASES[code] = base;
      Arrays.fill(LENGTH_CODES, base, Math.min(LONGEST, base + (1 << lengthBits(code))), code);
    }
    LENGTH_BASES[28] = LONGEST;
    LENGTH_CODES[LONGEST] = 28;
    for (int code = 0, base = 1; code < DISTANCES; base += 1 << distanceBits(code), code++) {
      DISTANCE_BASES[code] = base;
      Arrays.fill(DISTANCE_CODES, base, base + (1 << distanceBits(code)), (byte) code);
    }
  }

  /** What each letter, each length and each distance's symbol takes, in bits. */
  record Prices(int[] letters, int[] lengths, int[] distances) {
    static Prices of(PrefixCode letters, PrefixCode distances) {
      int[] each = IntStream.range(0, END).map(letters::length).toArray();
      int[] lengths = new int[LONGEST + 1];
      for (int length = SHORTEST; length <= LONGEST; length++) {
        int code = LENGTH_CODES[length];
        lengths[length] = letters.length(END + 1 + code) + lengthBits(code);
      }
      int[] far =
          IntStream.range(0, DISTANCES)
              .map(code -> distances.length(code) + distanceBits(code))
              .toArray();
      return new Prices(each, lengths, far);
    }
  }

  /** Is told what a file is made of, in its order. */
  interface Sink {
    void letter(int letter);

    void repeat(int length, int distance);
  }

  private final byte[] dictionary;
  private final int tries;
  private final int[] heads = new int[1 << HASH_BITS];
  private final int[] before;

  /**
   * @param dictionary what stands before each file
   * @param tries places that are looked at for each: the nearest, which take the fewest bits to
   *     name
   */
  Repeats(byte[] dictionary, int tries) {
    this.dictionary = dictionary;
    this.tries = tries;
    before = new int[dictionary.length];
    Arrays.fill(heads, -1);
    for (int at = 0; at + SHORTEST <= dictionary.length; at++) {
      int hash = hash(dictionary, at);
      before[at] = heads[hash];
      heads[hash] = at;
    }
  }

  /** Extra bits behind a length's symbol. */
  static int lengthBits(int code) {
    return code < 8 || code == 28 ? 0 : (code >> 2) - 1;
  }

  static int lengthCode(int length) {
    return LENGTH_CODES[length];
  }

  static int lengthRest(int length) {
    return length - LENGTH_BASES[LENGTH_CODES[length]];
  }

  static int distanceBits(int code) {
    return code < 4 ? 0 : (code >> 1) - 1;
  }

  static int distanceCode(int distance) {
    return DISTANCE_CODES[distance];
  }

  static int distanceRest(int distance) {
    return distance - DISTANCE_BASES[distanceCode(distance)];
  }

  /** Tells what a file is made of where symbols take so many bits. */
  void read(byte[] file, Prices prices, Sink sink) {
    new Reading(file, prices).tell(sink);
  }

  private static int hash(byte[] bytes, int at) {
    int three = bytes[at] & 255 | (bytes[at + 1] & 255) << 8 | (bytes[at + 2] & 255) << 16;
    return three * 0x9E3779B1 >>> 32 - HASH_BITS;
  }

  /** One file, all ways through it. */
  private final class Reading {
    private final Prices prices;
    private final byte[] bytes;
    private final int begin;
    private final int[] head = heads.clone();
    private final int[] earlier;

    /** The fewest bits up to each place, and the last step there: its length and distance. */
    private final int[] fewest;

    private final int[] lengths;
    private final int[] distances;

    Reading(byte[] file, Prices prices) {
      this.prices = prices;
      begin = dictionary.length;
      bytes = Arrays.copyOf(dictionary, begin + file.length);
      System.arraycopy(file, 0, bytes, begin, file.length);
      earlier = Arrays.copyOf(before, bytes.length);
      fewest = new int[file.length + 1];
      Arrays.fill(fewest, 1, fewest.length, Integer.MAX_VALUE);
      lengths = new int[fewest.length];
      distances = new int[fewest.length];
      for (int at = 0; at < file.length; at++) {
        step(at, at + 1, fewest[at] + prices.letters[file[at] & 255], 0);
        if (begin + at + SHORTEST <= bytes.length) {
          repeats(at);
        }
      }
    }

    private void step(int from, int to, int bits, int distance) {
      if (bits < fewest[to]) {
        fewest[to] = bits;
        lengths[to] = to - from;
        distances[to] = distance;
      }
    }

    private void repeats(int at) {
      int here = begin + at;
      int hash = hash(bytes, here);
      int most = Math.min(LONGEST, bytes.length - here);
      int longest = SHORTEST - 1;
      int there = head[hash];
      int furthest = Math.max(0, here - WINDOW);
      for (int left = tries; there >= furthest && left > 0 && longest < most; left--) {
        if (bytes[there + longest] == bytes[here + longest]) {
          int length = 0;
          while (length < most && bytes[there + length] == bytes[here + length]) {
            length++;
          }
          if (length > longest) {
            longer(at, here - there, longest + 1, length);
            longest = length;
          }
        }
        there = earlier[there];
      }
      earlier[here] = head[hash];
      head[hash] = here;
    }

    /** All lengths that only this place has. */
    private void longer(int at, int distance, int from, int to) {
      int bits = fewest[at] + prices.distances[distanceCode(distance)];
      for (int length = from; length <= to; length++) {
        step(at, at + length, bits + prices.lengths[length], distance);
      }
    }

    void tell(Sink sink) {
      int[] ends = new int[fewest.length];
      int steps = 0;
      for (int to = fewest.length - 1; to > 0; to -= lengths[to]) {
        ends[steps++] = to;
      }
      while (steps > 0) {
        int to = ends[--steps];
        if (distances[to] == 0) {
          sink.letter(bytes[begin + to - 1] & 255);
        } else {
          sink.repeat(lengths[to], distances[to]);
        }
      }
    }
  }
}
