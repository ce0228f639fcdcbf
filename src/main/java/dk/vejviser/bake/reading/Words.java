package dk.vejviser.bake.reading;

import java.util.Arrays;

/**
 * Gathers words, with one space wherever mark-up or white space parts them, and a sign between
 * items where the first ends without one.
 */
final class Words {
  private static final String ENDS = ".!?:;,…·";

  private char[] gathered = new char[256];
  private int count;
  private boolean apart;
  private boolean ended;

  /** Adds a stretch of letters. */
  void add(char[] letters, int start, int end) {
    reserve(end - start + 3);
    for (int i = start; i < end; i++) {
      char c = letters[i];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        apart = true;
      } else {
        if (apart) {
          space();
        }
        gathered[count++] = c;
      }
    }
  }

  private void space() {
    if (count > 0) {
      if (ended && ENDS.indexOf(gathered[count - 1]) < 0) {
        gathered[count++] = ' ';
        gathered[count++] = '·';
      }
      gathered[count++] = ' ';
    }
    apart = false;
    ended = false;
  }

  /** Parts what comes from what was. */
  void part() {
    apart = true;
  }

  /** Ends an item. */
  void end() {
    apart = true;
    ended = true;
  }

  /** The words so far; after that there are none. */
  String take() {
    String words = new String(gathered, 0, count);
    count = 0;
    apart = false;
    ended = false;
    return words;
  }

  /** Makes room for so many more letters. */
  private void reserve(int more) {
    if (count + more > gathered.length) {
      gathered = Arrays.copyOf(gathered, Math.max(count + more, 2 * gathered.length));
    }
  }
}
