package dk.vejviser.search;

import org.jspecify.annotations.Nullable;

/**
 * What stands for each spelling, asked by letters that are no string yet. A quarter of a page's
 * analysis was Lucene's own map, which compares by code points.
 */
final class Spellings<W> {
  private char[][] spellings = new char[1 << 12][];
  private Object[] values = new Object[1 << 12];
  private int count;

  @SuppressWarnings("unchecked") // put takes nothing else
  @Nullable W get(char[] letters, int length) {
    return (W) values[place(letters, length)];
  }

  void put(String spelling, W value) {
    if (2 * ++count > spellings.length) {
      grow();
    }
    place(spelling.toCharArray(), value);
  }

  private void place(char[] spelling, Object value) {
    int at = place(spelling, spelling.length);
    spellings[at] = spelling;
    values[at] = value;
  }

  /** Where a spelling is, or would be. */
  private int place(char[] letters, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + letters[i];
    }
    int at = (hash ^ hash >>> 15) & spellings.length - 1;
    while (spellings[at] != null && !isSame(spellings[at], letters, length)) {
      at = at + 1 & spellings.length - 1;
    }
    return at;
  }

  private static boolean isSame(char[] spelling, char[] letters, int length) {
    if (spelling.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (spelling[i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    char[][] before = spellings;
    Object[] kept = values;
    spellings = new char[2 * before.length][];
    values = new Object[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      if (before[i] != null) {
        place(before[i], kept[i]);
      }
    }
  }
}
