package dk.vejviser.cli.terminal;

import dk.vejviser.text.Hidden;

/**
 * What a stranger wrote, as it may stand in a line of the terminal: nothing moves its cursor, ends
 * its line or turns what follows round.
 */
public final class Printable {
  private Printable() {}

  /** The same letters in the same columns; a replacement character for each that only acts. */
  public static String of(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      boolean acts = Hidden.acts(letters[i]) && !Character.isSurrogate(letters[i]);
      if (acts || letters[i] == '\n' || letters[i] == '\r') {
        letters[i] = '\uFFFD';
      }
    }
    return new String(letters);
  }
}
