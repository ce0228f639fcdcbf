package dk.vejviser.content.yaml;

import dk.vejviser.text.SourceText;
import java.util.Optional;

/**
 * Where a file's front matter stands: the YAML between a first line {@code ---} and the next such
 * line.
 *
 * @param start offset of the first character of the YAML
 * @param end offset of the closing line
 * @param bodyStart offset of the first character after the closing line
 */
public record FrontMatter(int start, int end, int bodyStart) {
  private static final String FENCE = "---";

  /** The front matter of a file; absent where it doesn't begin with one, or never closes it. */
  public static Optional<FrontMatter> of(SourceText source) {
    String text = source.text();
    int start = nextLine(text, 0);
    if (!begins(source)) {
      return Optional.empty();
    }
    for (int line = start; line < text.length(); ) {
      int next = nextLine(text, line);
      if (isFence(text, line, next)) {
        return Optional.of(new FrontMatter(start, line, next));
      }
      line = next;
    }
    return Optional.empty();
  }

  /** Whether a file begins with one, closed or not. */
  public static boolean begins(SourceText source) {
    return isFence(source.text(), 0, nextLine(source.text(), 0));
  }

  private static boolean isFence(String text, int start, int end) {
    return text.startsWith(FENCE, start)
        && text.substring(start, end).stripTrailing().equals(FENCE);
  }

  private static int nextLine(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        return i + 1;
      }
    }
    return text.length();
  }
}
