package dk.vejviser.search.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Splits Danish compounds into words that the pages themselves use: {@code sikkerhedspolitik} into
 * {@code sikkerhed} and {@code politik}.
 */
final class Splitter {
  private static final int SHORTEST = 4;

  /** A word on fewer pages may be a slip of the pen. */
  static final int FEWEST_PAGES = 3;

  /** Ends of words that are words too, but not when a compound ends so. */
  private static final Set<String> SUFFIXES =
      Set.of(
          """
          heder heden hederne ning ninger ingen inger else elsen elser skab erne ende elig elige \
          lige ster sion tion tioner ering eringer erede iske isk ette bare fuld løse eren enes \
          ernes"""
              .split(" "));

  private final Map<String, Integer> pages;

  /**
   * @param pages on how many pages each word stands
   */
  Splitter(Map<String, Integer> pages) {
    this.pages = pages;
  }

  /** The parts; none where the word is no compound of known words. */
  List<String> split(String word) {
    int length = word.length();
    if (length < 2 * SHORTEST || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    String[] tails = new String[length];
    for (int i = SHORTEST; i <= length - SHORTEST; i++) {
      tails[i] = part(word.substring(i), false);
    }
    Best best = new Best();
    for (int i = SHORTEST; i <= length - SHORTEST; i++) {
      String head = part(word.substring(0, i), true);
      if (head != null) {
        best.offer(head, tails[i]);
        splitTail(word, head, i, tails, best);
      }
    }
    return best.parts;
  }

  private void splitTail(String word, String head, int from, String[] tails, Best best) {
    for (int i = from + SHORTEST; i <= word.length() - SHORTEST; i++) {
      if (tails[i] != null) {
        best.offer(head, part(word.substring(from, i), true), tails[i]);
      }
    }
  }

  /** The known word behind a stretch of letters: itself, or without a linking s or e. */
  private @org.jspecify.annotations.Nullable String part(String letters, boolean mayLink) {
    int plain = known(letters);
    char last = letters.charAt(letters.length() - 1);
    if (mayLink && letters.length() > SHORTEST && (last == 's' || last == 'e')) {
      String unlinked = letters.substring(0, letters.length() - 1);
      if (known(unlinked) > plain) {
        return unlinked;
      }
    }
    return plain > 0 ? letters : null;
  }

  /** On how many pages a word stands, if it may be a part. */
  private int known(String letters) {
    int found = pages.getOrDefault(letters, 0);
    boolean usable =
        found >= FEWEST_PAGES
            && !SUFFIXES.contains(letters)
            && !Danish.isStop(letters)
            && letters.chars().anyMatch(c -> "aeiouyæøå".indexOf(c) >= 0);
    return usable ? found : 0;
  }

  /** Common parts, few of them, none much shorter than the others. */
  private final class Best {
    private List<String> parts = List.of();
    private double score = -1;

    void offer(@org.jspecify.annotations.Nullable String... offered) {
      double frequency = 1;
      int shortest = Tokens.LONGEST;
      for (String part : offered) {
        if (part == null) {
          return;
        }
        frequency *= pages.get(part);
        shortest = Math.min(shortest, part.length());
      }
      double mean = offered.length == 2 ? Math.sqrt(frequency) : StrictMath.cbrt(frequency);
      double offer = mean * shortest * shortest / (offered.length * offered.length);
      if (offer > score) {
        score = offer;
        parts = List.of(offered);
      }
    }
  }
}
