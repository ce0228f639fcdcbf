package dk.vejviser.check.language;

import java.util.Arrays;

/**
 * The words of a text, as offsets in it. A word is letters and digits, with hyphens, apostrophes,
 * dots and the like inside ({@code it-leverandør}, {@code f.eks}, {@code virk.dk}, {@code 10.30});
 * groups of digits with single spaces between them are one word, for a phone number is read as one.
 */
public final class Words {
  private static final char HARD_SPACE = '\u00a0';

  private final String text;
  private int[] bounds = new int[32];
  private int[] hashes = new int[16];
  private int count;

  private Words(String text) {
    this.text = text;
  }

  public static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    while ((at = words.nextStart(at)) < text.length()) {
      at = words.readWord(at);
    }
    return words;
  }

  public String text() {
    return text;
  }

  public int count() {
    return count;
  }

  /** Offset of a word's first letter. */
  public int start(int word) {
    return bounds[2 * word];
  }

  /** Offset behind a word's last letter. */
  public int end(int word) {
    return bounds[2 * word + 1];
  }

  /** What {@link String#hashCode} says of the word in lower case. */
  int hash(int word) {
    return hashes[word];
  }

  public String word(int word) {
    return text.substring(start(word), end(word));
  }

  /** Whether the word is this one, upper and lower case alike. */
  boolean is(int word, String other) {
    int length = end(word) - start(word);
    return length == other.length() && text.regionMatches(true, start(word), other, 0, length);
  }

  /** How many of its characters are letters. */
  int letters(int word) {
    int letters = 0;
    for (int i = start(word); i < end(word); i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters++;
      }
    }
    return letters;
  }

  private int nextStart(int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int readWord(int start) {
    int hash = 0;
    int at = start;
    boolean number = true;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c) && !joins(at, start, number)) {
        break;
      }
      number &= isDigit(c) || c == ' ' || c == HARD_SPACE;
      hash = 31 * hash + Character.toLowerCase(c);
      at++;
    }
    add(start, at, hash);
    return at;
  }

  /** Whether the character at this spot belongs to a word because of what stands around it. */
  private boolean joins(int at, int start, boolean number) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char after = text.charAt(at + 1);
    boolean digitsAround = isDigit(after) && isDigit(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case '-', '\'', '’', '@', '_', '\u00ad' -> Character.isLetterOrDigit(after);
      case '.' -> digitsAround || Character.isLowerCase(after);
      case ':', ',', '/' -> digitsAround;
      case ' ', HARD_SPACE -> digitsAround && number && at > start;
      default -> false;
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int start, int end, int hash) {
    if (count == hashes.length) {
      hashes = Arrays.copyOf(hashes, count * 2);
      bounds = Arrays.copyOf(bounds, count * 4);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    hashes[count++] = hash;
  }
}
