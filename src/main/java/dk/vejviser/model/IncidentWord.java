package dk.vejviser.model;

import dk.vejviser.text.Phrase;
import dk.vejviser.text.Spelling;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of a query that say whether something is happening to whoever types them.
 *
 * @param written as an editor wrote them; a star says that the last word may go on, or the first
 *     begin otherwise
 */
public record IncidentWord(Phrase written, Sound sound) {
  /** As many letters as such words have at most, so that none costs a search more than its own. */
  public static final int LONGEST = 40;

  /** A part of a word with fewer letters would stand in every other query. */
  private static final int SHORTEST_PART = 3;

  private static final String OPEN = "*";
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What words make of a query. The first that holds counts. */
  public enum Sound {
    /** It is about what may come: the door stays shut whatever else is said. */
    AHEAD,
    /** It is happening: the door opens. */
    NOW,
    /** It is looked up: the door stays shut, whatever else is told or found. */
    CALM,
    /** Somebody tells something: the door opens, unless it is looked up. */
    TOLD
  }

  /**
   * A text as words are looked for in it: small letters in one way of writing them, a blank before
   * and after each word. In the browser {@code spoken} of door.js.
   */
  public static String spoken(String text) {
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String plain = Spelling.danish(Spelling.spelt(Spelling.ringed(small)));
    return ' ' + BETWEEN.matcher(plain).replaceAll(" ").strip() + ' ';
  }

  /** Whether anybody can have meant it so. */
  public boolean isSound() {
    int letters = spoken().strip().length();
    return letters <= LONGEST && letters >= (written.words().contains(OPEN) ? SHORTEST_PART : 1);
  }

  /** What stands in a spoken query that has these words. */
  public String needle() {
    String words = written.words();
    String before = words.startsWith(OPEN) ? "" : " ";
    String after = words.endsWith(OPEN) ? "" : " ";
    return before + spoken().strip() + after;
  }

  private String spoken() {
    return spoken(written.words());
  }
}
