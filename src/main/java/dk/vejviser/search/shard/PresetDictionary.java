package dk.vejviser.search.shard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The words, and the pairs of words, that the pages' files repeat most: the root holds them once,
 * and every page's file is deflated against them (RFC 1950's preset dictionary). A browser inflates
 * them before each file, as a block that is stored as it is.
 */
final class PresetDictionary {
  private static final int MOST = 5000;

  /**
   * A reader fetches some ten pages, for which some hundred letters are the best; what all others
   * save by more of them counts the more there are.
   */
  private static final int LEAST = 700;

  private static final int LETTERS_A_PAGE = 3;

  /** So many pages tell what all repeat. */
  private static final int SAMPLE = 600;

  private static final int FEWEST_PAGES = 3;

  /** Letters that it takes to name what was met before. */
  private static final int SHORT = 4;

  private final byte[] words;

  private PresetDictionary(String words) {
    this.words = words.getBytes(StandardCharsets.UTF_8);
  }

  /**
   * What pages repeat.
   *
   * @param text what the file of a page holds, by its number
   */
  static PresetDictionary of(int pages, IntFunction<String> text) {
    Map<String, Integer> found = new HashMap<>();
    for (int page = 0; page < pages; page += Math.max(1, pages / SAMPLE)) {
      phrases(text.apply(page)).forEach(phrase -> found.merge(phrase, 1, Integer::sum));
    }
    return new PresetDictionary(best(found, Math.min(MOST, LEAST + LETTERS_A_PAGE * pages)));
  }

  /** Each word with the sign before it, and each with the next. */
  private static Set<String> phrases(String text) {
    Set<String> phrases = new HashSet<>();
    int last = -1;
    for (int begin = 0, end; begin < text.length(); begin = end) {
      end = begin + 1;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      phrases.add(text.substring(begin, end));
      if (last >= 0) {
        phrases.add(text.substring(last, end));
      }
      last = begin;
    }
    return phrases;
  }

  private static String best(Map<String, Integer> found, int most) {
    List<Map.Entry<String, Integer>> phrases = new ArrayList<>(found.entrySet());
    phrases.removeIf(phrase -> phrase.getValue() < FEWEST_PAGES || saved(phrase) <= 0);
    phrases.sort(
        Comparator.comparingDouble(PresetDictionary::savedByLetter)
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    StringBuilder words = new StringBuilder();
    Set<String> known = new HashSet<>();
    for (Map.Entry<String, Integer> phrase : phrases) {
      if (words.length() + phrase.getKey().length() > most) {
        break;
      }
      if (known.addAll(Arrays.asList(phrase.getKey().strip().split("\\s")))) {
        // What is nearest to the file takes the fewest bits to name.
        words.insert(0, phrase.getKey());
      }
    }
    return words.toString();
  }

  /** Letters that a phrase spares on all pages. */
  private static int saved(Map.Entry<String, Integer> phrase) {
    return (phrase.getValue() - 1) * (phrase.getKey().length() - SHORT);
  }

  /** The same for each letter that it takes itself. */
  private static double savedByLetter(Map.Entry<String, Integer> phrase) {
    return saved(phrase) / (double) phrase.getKey().length();
  }

  byte[] bytes() {
    return words.clone();
  }
}
