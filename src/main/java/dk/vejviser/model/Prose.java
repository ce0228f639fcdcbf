package dk.vejviser.model;

import java.util.Set;

/**
 * Words with their mark-up.
 *
 * @param html safe HTML made by our renderer from Markdown; inline or blocks, as the holder says
 */
public record Prose(String html) {
  public static final Prose NONE = new Prose("");

  /** Tags that part no words. */
  private static final Set<String> INLINE = Set.of("a", "code", "em", "strong");

  public boolean isEmpty() {
    return html.isBlank();
  }

  /** The first of its blocks. */
  public Prose opening() {
    int end = html.indexOf("</p>");
    return end < 0 ? this : new Prose(html.substring(0, end));
  }

  /**
   * The same words without mark-up, on one line. Few are ever asked for, so they are read from the
   * HTML instead of kept beside it.
   */
  public String text() {
    char[] letters = html.toCharArray();
    int count = 0;
    boolean apart = false;
    for (int i = 0; i < letters.length; i++) {
      char c = letters[i];
      if (c == '<') {
        int end = html.indexOf('>', i);
        apart |= partsWords(html.substring(i + 1, end));
        i = end;
      } else if (Character.isWhitespace(c)) {
        apart = true;
      } else {
        if (apart && count > 0) {
          letters[count++] = ' ';
        }
        apart = false;
        letters[count++] = c;
      }
    }
    return resolved(new String(letters, 0, count));
  }

  private static boolean partsWords(String tag) {
    int start = tag.startsWith("/") ? 1 : 0;
    int space = tag.indexOf(' ');
    return !INLINE.contains(tag.substring(start, space < 0 ? tag.length() : space));
  }

  /** Our renderer writes four letters as references, and the ampersand last of them. */
  private static String resolved(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
  }
}
