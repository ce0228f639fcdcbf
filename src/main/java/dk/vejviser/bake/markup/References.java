package dk.vejviser.bake.markup;

import org.jsoup.parser.Parser;

/** Character references of HTML. */
final class References {
  /** As our templates write them; of others a browser knows two thousand. */
  private static final String[] WRITTEN = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};

  private static final char[] MEANT = {'&', '<', '>', '"', '\''};

  private References() {}

  /**
   * A stretch of a page with references resolved as a browser does.
   *
   * @param attribute whether it is the value of an attribute
   */
  static String resolved(char[] page, int start, int end, boolean attribute) {
    int first = start;
    while (first < end && page[first] != '&') {
      first++;
    }
    if (first == end) {
      return new String(page, start, end - start);
    }
    char[] resolved = new char[end - start];
    int count = 0;
    for (int i = start; i < end; i++) {
      char letter = page[i];
      if (letter == '&') {
        int which = which(page, i, end);
        if (which < 0) {
          return Parser.unescapeEntities(new String(page, start, end - start), attribute);
        }
        letter = MEANT[which];
        i += WRITTEN[which].length() - 1;
      }
      resolved[count++] = letter;
    }
    return new String(resolved, 0, count);
  }

  private static int which(char[] page, int at, int end) {
    for (int i = 0; i < WRITTEN.length; i++) {
      if (stands(WRITTEN[i], page, at, end)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean stands(String wanted, char[] page, int at, int end) {
    if (at + wanted.length() > end) {
      return false;
    }
    for (int i = 1; i < wanted.length(); i++) {
      if (page[at + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
