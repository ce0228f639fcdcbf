package dk.vejviser.bake;

import java.util.Locale;

/** Names of elements and attributes. Pages are written with few, so most are one string for all. */
final class Names {
  private static final String[] KNOWN = new String[1024];

  private Names() {}

  /** A name in lower case. */
  static String of(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    // Two threads may both make a name; either string will do.
    int slot = (hash ^ hash >>> 10) & (KNOWN.length - 1);
    String known = KNOWN[slot];
    if (known == null || !is(known, text, start, end)) {
      known = new String(text, start, end - start).toLowerCase(Locale.ROOT);
      KNOWN[slot] = known;
    }
    return known;
  }

  static boolean isPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':'
        || c == '_';
  }

  private static boolean is(String name, char[] text, int start, int end) {
    if (name.length() != end - start) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) != text[start + i]) {
        return false;
      }
    }
    return true;
  }
}
