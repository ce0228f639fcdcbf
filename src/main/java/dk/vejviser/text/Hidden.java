package dk.vejviser.text;

/**
 * Characters that nobody sees but that act: controls, those that end lines or turn text round,
 * halves of pairs, and those that are none. XML cannot hold them, terminals obey them, and readers
 * are misled.
 */
public final class Hidden {
  private Hidden() {}

  /** Where the first of them stands in a text; -1 where there is none. */
  public static int first(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      // Nearly every letter of nearly every text ends here.
      if ((c < ' ' || c > '~') && acts(c) && !isPair(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a character by itself is one of them. */
  public static boolean acts(char c) {
    if (c < 0xA0) {
      return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= 0x7F;
    }
    return (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || c >= 0xFFFE
        || Character.isSurrogate(c);
  }

  /** How a character is called: {@code U+202E}. */
  public static String name(char c) {
    return "U+%04X".formatted((int) c);
  }

  private static boolean isPair(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
