package dk.vejviser.search.shard;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Deflates the files of a kind by codes that all of them share. A file of some hundred bytes would
 * spend a fifth of them on saying its own codes; these stand in the root, behind a dictionary, as
 * the beginning of a deflated stream that a browser inflates before each file.
 */
final class SharedCodes {
  private static final int LONGEST = 15;
  private static final int LONGEST_OF_LENGTHS = 7;

  /** RFC 1951, 3.2.7: the order in which the lengths of the lengths' codes are told. */
  private static final int[] ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  /** The length before, three to six times more. */
  private static final int AGAIN = 16;

  /** So many files tell how often each symbol is met. */
  private static final int SAMPLE = 150;

  private static final int ROUNDS = 2;

  /**
   * Places to look at for each letter, shared among all files: few on a large site, where the last
   * thirtieth of its bytes would cost a fifth of the time.
   */
  private static final int TRIES_OF_ALL = 10_000;

  private static final int FEWEST_TRIES = 2;
  private static final int MOST_TRIES = 20;

  private final byte[] dictionary;
  private final Repeats repeats;
  private final PrefixCode letters;
  private final PrefixCode distances;
  private final Repeats.Prices prices;
  private final Bits head;

  /**
   * The codes that suit files best.
   *
   * @param files how many there are
   * @param file each by its number; some are asked for several times
   * @param dictionary what most of them repeat
   */
  SharedCodes(int files, IntFunction<byte[]> file, byte[] dictionary) {
    this.dictionary = dictionary;
    repeats = new Repeats(dictionary, tries(files));
    // A first guess: all are alike.
    Counts counts = new Counts();
    for (int round = 0; round < ROUNDS; round++) {
      Repeats.Prices guess = Repeats.Prices.of(counts.letters(), counts.distances());
      counts = new Counts();
      for (int i = 0; i < files; i += files / SAMPLE + 1) {
        repeats.read(file.apply(i), guess, counts);
        counts.letter(Repeats.END);
      }
    }
    letters = counts.letters();
    distances = counts.distances();
    prices = Repeats.Prices.of(letters, distances);
    head = head();
  }

  private static int tries(int files) {
    return Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, TRIES_OF_ALL / Math.max(1, files)));
  }

  /** How often each symbol is met; every one once, for a file that has not been looked at. */
  private static final class Counts implements Repeats.Sink {
    private final int[] letters = IntStream.range(0, Repeats.LETTERS).map(i -> 1).toArray();
    private final int[] distances = IntStream.range(0, Repeats.DISTANCES).map(i -> 1).toArray();

    @Override
    public void letter(int letter) {
      letters[letter]++;
    }

    @Override
    public void repeat(int length, int distance) {
      letters[Repeats.END + 1 + Repeats.lengthCode(length)]++;
      distances[Repeats.distanceCode(distance)]++;
    }

    PrefixCode letters() {
      return PrefixCode.of(letters, LONGEST);
    }

    PrefixCode distances() {
      return PrefixCode.of(distances, LONGEST);
    }
  }

  /** A file behind the beginning; it takes over in the midst of its last byte. */
  byte[] deflated(byte[] file) {
    Bits bits = new Bits();
    bits.put(head.rest(), head.restBits());
    repeats.read(
        file,
        prices,
        new Repeats.Sink() {
          @Override
          public void letter(int letter) {
            bits.put(letters, letter);
          }

          @Override
          public void repeat(int length, int distance) {
            int code = Repeats.lengthCode(length);
            bits.put(letters, Repeats.END + 1 + code);
            bits.put(Repeats.lengthRest(length), Repeats.lengthBits(code));
            int far = Repeats.distanceCode(distance);
            bits.put(distances, far);
            bits.put(Repeats.distanceRest(distance), Repeats.distanceBits(far));
          }
        });
    bits.put(letters, Repeats.END);
    return bits.all();
  }

  /** The beginning: the dictionary in a block as it is, and how the last block begins. */
  void write(Bytes out) {
    byte[] codes = head.whole();
    int length = dictionary.length;
    out.number(5 + length + codes.length);
    out.write(0);
    for (int size : new int[] {length, ~length}) {
      out.write(size & 255);
      out.write(size >> 8 & 255);
    }
    out.writeBytes(dictionary);
    out.writeBytes(codes);
  }

  /** How the last block of a stream begins that has these codes (RFC 1951, 3.2.7). */
  private Bits head() {
    int[] lengths = IntStream.concat(lengths(letters), lengths(distances)).toArray();
    int[] counts = new int[ORDER.length];
    runs(lengths, (symbol, again) -> counts[symbol]++);
    PrefixCode code = PrefixCode.of(counts, LONGEST_OF_LENGTHS);
    Bits bits = new Bits();
    bits.put(1, 1);
    bits.put(2, 2);
    bits.put(Repeats.LETTERS - 257, 5);
    bits.put(Repeats.DISTANCES - 1, 5);
    bits.put(ORDER.length - 4, 4);
    for (int symbol : ORDER) {
      bits.put(code.length(symbol), 3);
    }
    runs(
        lengths,
        (symbol, again) -> {
          bits.put(code, symbol);
          bits.put(again, symbol == AGAIN ? 2 : 0);
        });
    return bits;
  }

  private static IntStream lengths(PrefixCode code) {
    return IntStream.range(0, code.size()).map(code::length);
  }

  private interface Run {
    void of(int symbol, int again);
  }

  private static void runs(int[] lengths, Run run) {
    for (int at = 0; at < lengths.length; ) {
      int length = lengths[at];
      run.of(length, 0);
      at++;
      int same = at;
      while (same < lengths.length && lengths[same] == length) {
        same++;
      }
      for (; same - at >= 3; ) {
        int more = Math.min(6, same - at);
        run.of(AGAIN, more - 3);
        at += more;
      }
    }
  }
}
