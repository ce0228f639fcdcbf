package dk.vejviser.check.language;

import dk.vejviser.text.Resource;
import java.util.BitSet;

/**
 * The letters that the fonts of printed documents have. They are written down, so that a page is
 * checked without the fonts; a test compares them with these.
 */
public final class PrintedLetters {
  private static final int HEX = 16;
  private static final BitSet ALL = read();

  private PrintedLetters() {}

  /** Whether a code point stands on paper as it does on the screen. */
  public static boolean has(int letter) {
    return ALL.get(letter);
  }

  /** {@code 20-7e a0-36f}: first and last of each run. */
  private static BitSet read() {
    BitSet letters = new BitSet();
    for (String run : Resource.text(PrintedLetters.class, "printed-letters.txt").split("\\s+")) {
      String[] ends = run.split("-");
      letters.set(Integer.parseInt(ends[0], HEX), Integer.parseInt(ends[1], HEX) + 1);
    }
    return letters;
  }
}
