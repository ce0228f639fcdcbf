package dk.vejviser.content.markdown.parsing;

import java.util.OptionalInt;

/**
 * Says before parsing whether a text would keep the parser busy or overflow its stack. One look at
 * every letter; no page that anybody would read comes near the limits.
 *
 * <p>Flexmark's work on a block (lines without a blank one between) grows with its length times the
 * marks in it, at some 3 to 12 nanoseconds each, so the sum over all blocks is what is limited.
 */
final class Bounds {
  /** Half a second's work at worst. */
  private static final long MOST_WORK = 60_000_000;

  /** Quotes and lists in one another; two columns of indentation count as one. */
  private static final int DEEPEST = 60;

  private static final int LONGEST_RUN = 1000;

  /** Some twenty thousand words; list items and code lines cost more the more there are. */
  private static final int MOST_LETTERS = 150_000;

  private static final int MOST_COLUMNS = 100;

  private final Letters text;
  private long work;
  private int block;
  private long marks;

  private Bounds(Letters text) {
    this.text = text;
  }

  /** Where it becomes too much; empty for a text that may be parsed. */
  static OptionalInt exceeded(Letters text) {
    return new Bounds(text).exceeded();
  }

  private OptionalInt exceeded() {
    if (text.length() > MOST_LETTERS) {
      return OptionalInt.of(MOST_LETTERS);
    }
    for (int line = 0; line < text.length(); ) {
      int end = lineEnd(line);
      if (depth(line, end) > DEEPEST || !measure(line, end)) {
        return OptionalInt.of(line);
      }
      if (work + marks * (end - block) > MOST_WORK) {
        return OptionalInt.of(block);
      }
      line = end + 1;
    }
    return OptionalInt.empty();
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** How many containers the line opens or continues at most. */
  private int depth(int line, int end) {
    int depth = 0;
    int columns = 0;
    int i = line;
    while (i < end) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        columns += c == ' ' ? 1 : 4;
        i++;
      } else {
        int marker = marker(i, end);
        if (marker == 0) {
          break;
        }
        depth++;
        i += marker;
      }
    }
    return depth + (i == end ? 0 : columns / 2);
  }

  /** Length of the quote's or item's marker here; 0 if there is none. */
  private int marker(int i, int end) {
    char c = text.charAt(i);
    if (c == '>') {
      return 1;
    }
    int stop = i;
    while (stop < end && text.charAt(stop) >= '0' && text.charAt(stop) <= '9') {
      stop++;
    }
    boolean number = stop > i && stop < end && ".)".indexOf(text.charAt(stop)) >= 0;
    boolean bullet = c == '-' || c == '*' || c == '+';
    if (!number && !bullet) {
      return 0;
    }
    boolean spaced =
        stop + 1 >= end || text.charAt(stop + 1) == ' ' || text.charAt(stop + 1) == '\t';
    return spaced ? stop + 1 - i : 0;
  }

  /** Adds a line's marks to its block's; false where one character repeats or divides too often. */
  private boolean measure(int line, int end) {
    int run = 0;
    int columns = 0;
    boolean blank = true;
    char before = 0;
    for (int i = line; i < end; i++) {
      char c = text.charAt(i);
      boolean space = c == ' ' || c == '\t';
      blank &= space;
      if (!space && isMark(c)) {
        marks++;
        columns += c == '|' ? 1 : 0;
      }
      run = c == before && (space || isMark(c)) ? run + 1 : 1;
      before = c;
      if (run > LONGEST_RUN || columns > MOST_COLUMNS) {
        return false;
      }
    }
    if (blank) {
      work += marks * (line - block);
      marks = 0;
      block = Math.min(end + 1, text.length());
    }
    return true;
  }

  private static boolean isMark(char c) {
    return c < 128
        && !(c >= 'a' && c <= 'z')
        && !(c >= 'A' && c <= 'Z')
        && !(c >= '0' && c <= '9')
        && ".,:;?".indexOf(c) < 0;
  }
}
