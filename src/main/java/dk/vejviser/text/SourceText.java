package dk.vejviser.text;

import java.util.Arrays;

/**
 * A file's text, able to say where an offset stands. Offsets count UTF-16 units from 0; a line ends
 * with {@code \n}, {@code \r\n} or {@code \r}.
 */
public final class SourceText {
  private final String file;
  private final String text;
  private final int[] lineStarts;

  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** The place of a span; one that runs over a line's end is cut off there. */
  public Place place(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    int line = lineAt(from);
    int to = Math.max(from, Math.min(end, lineEnd(line)));
    return new Place(file, line + 1, from - lineStarts[line] + 1, to - from);
  }

  /** The place of a whole line, without the white space around its words. */
  public Place line(int number) {
    int line = Math.max(0, Math.min(number - 1, lineStarts.length - 1));
    String words = text.substring(lineStarts[line], lineEnd(line));
    int start = lineStarts[line] + words.length() - words.stripLeading().length();
    return place(start, start + words.strip().length());
  }

  /** Where a place of this text begins, as an offset. */
  public int offset(Place place) {
    return lineStarts[place.line() - 1] + place.column() - 1;
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int line) {
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    while (end > lineStarts[line]
        && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return end;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
