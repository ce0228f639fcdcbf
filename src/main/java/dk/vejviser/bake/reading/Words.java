package dk.vejviser.bake.reading;

import java.util.Arrays;

/** Gathers words, with one space wherever mark-up or white space parts them. */
final class Words {
  private char[] gathered = new char[256];
  private int count;
  private boolean apart;

  /** Adds a stretch of letters. */
  void add(char[] letters, int start, int end) {
    reserve(end - start + 1);
    for (int i = start; i < end; i++) {
      char c = letters[i];
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        apart = true;
      } else {
        if (apart && count > 0) {
          gathered[count++] = ' ';
        }
        apart = false;
        gathered[count++] = c;
      }
    }
  }

  /** Parts what comes from what was. */
  void part() {
    apart = true;
  }

  /** The words so far; after that there are none. */
  String take() {
    String words = new String(gathered, 0, count);
    count = 0;
    apart = false;
    return words;
  }

  /** Makes room for so many more letters. */
  private void reserve(int more) {
    if (count + more > gathered.length) {
      gathered = Arrays.copyOf(gathered, Math.max(count + more, 2 * gathered.length));
    }
  }
}
