package dk.vejviser.check.language;

import java.util.Arrays;

/**
 * The words of a text, as offsets in it. A word is letters and digits, with hyphens, apostrophes,
 * dots and the like inside ({@code it-leverandør}, {@code f.eks}, {@code virk.dk}, {@code 10.30});
 * groups of digits with single spaces between them are one word, for a phone number is read as one.
 */
final class Words {
  private static final char HARD_SPACE = '\u00a0';
  private static final int START = 0;
  private static final int END = 1;
  private static final int LETTERS = 2;
  private static final int HASH = 3;
  private static final int FIELDS = 4;

  private final String text;

  /** Four numbers a word: offsets of its start and end, its letters, its hash in lower case. */
  private int[] words;

  private int count;
  private int digits;

  private Words(String text) {
    this.text = text;
    this.words = new int[FIELDS * (text.length() / 5 + 2)];
  }

  static Words of(String text) {
    Words words = new Words(text);
    int at = 0;
    while ((at = words.nextStart(at)) < text.length()) {
      at = words.readWord(at);
    }
    return words;
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  /** How many digits the text has. */
  int digits() {
    return digits;
  }

  /** Offset of a word's first letter. */
  int start(int word) {
    return words[FIELDS * word + START];
  }

  /** Offset behind a word's last letter. */
  int end(int word) {
    return words[FIELDS * word + END];
  }

  /** How many of its characters are letters. */
  int letters(int word) {
    return words[FIELDS * word + LETTERS];
  }

  /** What {@link String#hashCode} says of the word in lower case. */
  int hash(int word) {
    return words[FIELDS * word + HASH];
  }

  String word(int word) {
    return text.substring(start(word), end(word));
  }

  /** Whether the word is this one, upper and lower case alike. */
  boolean is(int word, String other) {
    int length = end(word) - start(word);
    return length == other.length() && text.regionMatches(true, start(word), other, 0, length);
  }

  private int nextStart(int from) {
    int at = from;
    while (at < text.length() && !Letters.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private int readWord(int start) {
    int hash = 0;
    int letters = 0;
    boolean number = true;
    int at = start;
    for (int end = text.length(); at < end; at++) {
      char c = text.charAt(at);
      if (Letters.isLetter(c)) {
        letters++;
        number = false;
      } else if (!Letters.isLetterOrDigit(c)) {
        if (!joins(c, at, number)) {
          break;
        }
        number &= c == ' ' || c == HARD_SPACE;
      } else {
        digits++;
      }
      hash = 31 * hash + Letters.lower(c);
    }
    add(start, at, letters, hash);
    return at;
  }

  /** Whether a character inside or behind a word belongs to it because of what stands around. */
  private boolean joins(char c, int at, boolean number) {
    boolean space = c == ' ' || c == HARD_SPACE;
    if (at + 1 >= text.length() || (space && !number)) {
      return false;
    }
    char after = text.charAt(at + 1);
    boolean digits = Letters.isDigit(after) && Letters.isDigit(text.charAt(at - 1));
    return switch (c) {
      case '-', '\'', '’', '@', '_', '\u00ad' -> Letters.isLetterOrDigit(after);
      case '.' -> digits || Character.isLowerCase(after);
      case ':', ',', '/' -> digits;
      default -> space && digits;
    };
  }

  private void add(int start, int end, int letters, int hash) {
    int at = FIELDS * count++;
    if (at == words.length) {
      words = Arrays.copyOf(words, at * 2);
    }
    words[at + START] = start;
    words[at + END] = end;
    words[at + LETTERS] = letters;
    words[at + HASH] = hash;
  }
}
