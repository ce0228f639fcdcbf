package dk.vejviser.check.language;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a sentence ends behind a word. */
final class SentenceEnd {
  /** Abbreviations that never end a sentence, without their last dot. */
  private static final Map<Integer, String> INSIDE =
      byHash(
          "f.eks", "bl.a", "bl", "ca", "kl", "nr", "hr", "fr", "dr", "jf", "inkl", "ekskl", "evt",
          "vedr", "hhv", "dvs", "sml", "ang", "mht", "m.h.t", "pga", "p.g.a", "st", "pr", "tlf",
          "art", "f");

  /** "43 pct. 20" goes on, "43 pct. Det" does not. */
  private static final Map<Integer, String> BEFORE_NUMBERS = byHash("pct", "stk", "s", "kap");

  private static final int LONGEST = 5;

  private SentenceEnd() {}

  /**
   * Whether the word is the last of its sentence: a stop follows, and what comes next could begin a
   * sentence. A colon counts as a stop only before a capital letter.
   */
  static boolean after(int word, Words words) {
    if (word + 1 == words.count()) {
      return true;
    }
    int next = words.start(word + 1);
    char stop = stopBetween(words.text(), words.end(word), next);
    if (stop == 0) {
      return false;
    }
    char start = words.text().charAt(next);
    if (Character.isLowerCase(start)) {
      return false;
    }
    return switch (stop) {
      case ':' -> Character.isUpperCase(start);
      case '.' -> !isAbbreviation(word, words) && !isDate(word, words);
      default -> true;
    };
  }

  /** The stop among the characters between two words; 0 where there is none. */
  private static char stopBetween(String text, int from, int to) {
    char stop = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        return c;
      }
      if (c == ':') {
        stop = c;
      }
    }
    return stop;
  }

  private static boolean isAbbreviation(int word, Words words) {
    if (words.letters(word) > LONGEST || words.letters(word) == 0) {
      return false;
    }
    int hash = words.hash(word);
    boolean numberFollows = Letters.isDigit(words.text().charAt(words.start(word + 1)));
    return stands(INSIDE, hash, word, words)
        || (numberFollows && stands(BEFORE_NUMBERS, hash, word, words));
  }

  private static boolean stands(Map<Integer, String> list, int hash, int word, Words words) {
    String abbreviation = list.get(hash);
    return abbreviation != null && words.is(word, abbreviation);
  }

  private static Map<Integer, String> byHash(String... abbreviations) {
    return Stream.of(abbreviations)
        .collect(Collectors.toMap(String::hashCode, Function.identity()));
  }

  /** Whether it is a day or a month before a number: {@code 23. 11. 2026}. */
  private static boolean isDate(int word, Words words) {
    String text = words.text();
    int length = words.end(word) - words.start(word);
    return length <= 2
        && Character.isDigit(text.charAt(words.start(word)))
        && Character.isDigit(text.charAt(words.start(word + 1)));
  }
}
