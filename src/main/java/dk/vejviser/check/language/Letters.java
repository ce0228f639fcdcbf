package dk.vejviser.check.language;

/** What a character is, by a table for those that Danish uses: asked for every one of a site. */
final class Letters {
  private static final int TABLE = 256;
  private static final byte OTHER = 0;
  private static final byte DIGIT = 1;
  private static final byte LETTER = 2;
  private static final byte[] KIND = new byte[TABLE];
  private static final char[] LOWER = new char[TABLE];

  static {
    for (char c = 0; c < TABLE; c++) {
      KIND[c] = kind(c);
      LOWER[c] = Character.toLowerCase(c);
    }
  }

  private Letters() {}

  static boolean isLetterOrDigit(char c) {
    return c < TABLE ? KIND[c] != OTHER : Character.isLetterOrDigit(c);
  }

  static boolean isLetter(char c) {
    return c < TABLE ? KIND[c] == LETTER : Character.isLetter(c);
  }

  /** Only 0 to 9. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static char lower(char c) {
    return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
  }

  private static byte kind(char c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    return Character.isDigit(c) ? DIGIT : OTHER;
  }
}
