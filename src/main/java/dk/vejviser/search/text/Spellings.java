package dk.vejviser.search.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What stands for each spelling met so far, found by its letters where they lie: most words of a
 * page were met before, and as strings each would be made only to be looked for. One per thread.
 */
final class Spellings<W> {
  private static final int SMALLEST = 1024;

  private int[] hashes = new int[SMALLEST];
  private char[] @Nullable [] spellings = new char[SMALLEST][];
  private @Nullable Object[] words = new Object[SMALLEST];
  private int count;

  /** The hash of no letters; {@link #hash} adds one after the other. */
  static final int START = 0;

  static int hash(int before, char letter) {
    return 31 * before + letter;
  }

  static int hash(char[] text, int start, int end) {
    int hash = START;
    for (int i = start; i < end; i++) {
      hash = hash(hash, text[i]);
    }
    return hash;
  }

  /** What was kept for a stretch of letters; nothing where they were not met. */
  @SuppressWarnings("unchecked") // only what was put in is taken out
  @Nullable W find(char[] text, int start, int end, int hash) {
    return (W) words[slot(text, start, end, hash)];
  }

  /** Keeps what stands for letters that were not met. */
  void keep(char[] text, int start, int end, int hash, W word) {
    if (2 * ++count > words.length) {
      grow();
    }
    put(slot(text, start, end, hash), hash, Arrays.copyOfRange(text, start, end), word);
  }

  private int slot(char[] text, int start, int end, int hash) {
    int slot = first(hash);
    for (; spellings[slot] != null; slot = slot + 1 & hashes.length - 1) {
      if (hashes[slot] == hash
          && Arrays.equals(spellings[slot], 0, spellings[slot].length, text, start, end)) {
        return slot;
      }
    }
    return slot;
  }

  private int first(int hash) {
    return (hash ^ hash >>> 15) & hashes.length - 1;
  }

  private void put(int slot, int hash, char[] spelling, Object word) {
    hashes[slot] = hash;
    spellings[slot] = spelling;
    words[slot] = word;
  }

  private void grow() {
    int[] oldHashes = hashes;
    char[] @Nullable [] oldSpellings = spellings;
    Object[] oldWords = words;
    hashes = new int[2 * oldHashes.length];
    spellings = new char[hashes.length][];
    words = new Object[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldSpellings[i] != null) {
        put(free(oldHashes[i]), oldHashes[i], oldSpellings[i], oldWords[i]);
      }
    }
  }

  private int free(int hash) {
    int slot = first(hash);
    while (spellings[slot] != null) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }
}
