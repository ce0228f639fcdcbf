package dk.vejviser.check.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Digits that are read as one: groups with the same single space, dot or hyphen between them.
 *
 * @param start offset of the first digit
 * @param end offset behind the last
 * @param groups the groups of digits in their order
 * @param separator what stands between them; a space where there is one group
 */
record Digits(int start, int end, List<String> groups, char separator) {
  private static final char HARD_SPACE = '\u00a0';

  /** All in a text, in its order. */
  static List<Digits> in(String text) {
    List<Digits> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (isDigit(text, at)) {
        Digits digits = read(text, at);
        found.add(digits);
        at = digits.end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** The digits alone. */
  String all() {
    return String.join("", groups);
  }

  /** The sizes of the groups: {@code 2-2-2-2}. */
  String shape() {
    return String.join("-", groups.stream().map(group -> "" + group.length()).toList());
  }

  int number(int group) {
    return Integer.parseInt(groups.get(group));
  }

  private static Digits read(String text, int start) {
    List<String> groups = new ArrayList<>();
    char separator = ' ';
    int end = endOfGroup(text, start);
    groups.add(text.substring(start, end));
    while (isDigit(text, end + 1) && isSeparator(text.charAt(end))) {
      char next = text.charAt(end) == HARD_SPACE ? ' ' : text.charAt(end);
      if (groups.size() > 1 && next != separator) {
        break;
      }
      separator = next;
      int from = end + 1;
      end = endOfGroup(text, from);
      groups.add(text.substring(from, end));
    }
    return new Digits(start, end, List.copyOf(groups), separator);
  }

  private static int endOfGroup(String text, int start) {
    int end = start;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** Whether a digit stands there; none does behind the text's end. */
  static boolean isDigit(String text, int at) {
    return at < text.length() && Letters.isDigit(text.charAt(at));
  }

  static boolean isSeparator(char c) {
    return c == ' ' || c == HARD_SPACE || c == '.' || c == '-';
  }
}
