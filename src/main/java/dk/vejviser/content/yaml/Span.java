package dk.vejviser.content.yaml;

import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import org.yaml.snakeyaml.error.Mark;

/** The part of a file that is YAML, able to say where SnakeYAML's marks stand in the file. */
final class Span {
  private final SourceText source;
  private final int start;
  private final String text;

  /** Where each code point begins, and where the last one ends; empty where each is one unit. */
  private final int[] starts;

  Span(SourceText source, int start, int end) {
    this.source = source;
    this.start = start;
    this.text = source.text().substring(start, end);
    int count = text.codePointCount(0, text.length());
    this.starts = count == text.length() ? new int[0] : starts(text, count);
  }

  String text() {
    return text;
  }

  /** Index of the last character that isn't white space; 0 where there is none. */
  int lastWord() {
    int length = text.stripTrailing().length();
    return length == 0 ? 0 : text.codePointCount(0, length) - 1;
  }

  /** What stands before a mark on its line. */
  String before(Mark mark) {
    int at = offset(mark.getIndex());
    return text.substring(text.lastIndexOf('\n', at - 1) + 1, at);
  }

  /** The place between two marks. */
  Place place(Mark from, Mark to) {
    return place(from.getIndex(), to.getIndex());
  }

  /** The place between two indices, which SnakeYAML counts in code points. */
  Place place(int from, int to) {
    return source.place(start + offset(from), start + offset(to));
  }

  private int offset(int codePoints) {
    int last = starts.length == 0 ? text.length() : starts.length - 1;
    int index = Math.max(0, Math.min(codePoints, last));
    return starts.length == 0 ? index : starts[index];
  }

  private static int[] starts(String text, int count) {
    int[] starts = new int[count + 1];
    for (int i = 0; i < count; i++) {
      starts[i + 1] = text.offsetByCodePoints(starts[i], 1);
    }
    return starts;
  }
}
