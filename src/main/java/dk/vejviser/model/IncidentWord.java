package dk.vejviser.model;

import dk.vejviser.text.Phrase;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of a query that say whether something is happening to whoever types them.
 *
 * @param written as an editor wrote them; the last may be only begun, with a star behind it
 */
public record IncidentWord(Phrase written, Sound sound) {
  /** As many letters as such words have at most, so that none costs a search more than its own. */
  public static final int LONGEST = 40;

  /** A beginning of fewer letters would open at every other query. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final String BEGUN = "*";
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What words make of a query. The first that holds counts. */
  public enum Sound {
    /** It is about what may come: the door stays shut whatever else is said. */
    AHEAD,
    /** It is happening: the door opens. */
    NOW,
    /** It is looked up: the door stays shut though the first hits lead onto the incident path. */
    CALM
  }

  /**
   * A text as words are looked for in it: small letters in one way of writing them, a blank before
   * and after each word. In the browser {@code spoken} of door.js.
   */
  public static String spoken(String text) {
    String small =
        Normalizer.normalize(text, Normalizer.Form.NFC)
            .toLowerCase(Locale.ROOT)
            .replace("aa", "å")
            .replace("ae", "æ")
            .replace("ä", "æ")
            .replace("oe", "ø")
            .replace("ö", "ø");
    return ' ' + BETWEEN.matcher(small).replaceAll(" ").strip() + ' ';
  }

  /** Whether anybody can have meant it so. */
  public boolean isSound() {
    int letters = spoken().strip().length();
    return letters <= LONGEST && letters >= (isBegun() ? SHORTEST_BEGINNING : 1);
  }

  /** What stands in a spoken query that has these words. */
  public String needle() {
    String spoken = spoken();
    return isBegun() ? spoken.stripTrailing() : spoken;
  }

  private String spoken() {
    return spoken(written.words());
  }

  private boolean isBegun() {
    return written.words().endsWith(BEGUN);
  }
}
