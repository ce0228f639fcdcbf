package dk.vejviser.bake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where long words may be parted at a line's end: Liang's method, with the patterns that TeX has
 * for the language. A pattern is letters with digits between them; of all that match around a spot
 * the highest digit counts, and an odd one lets the word be parted there.
 */
final class Hyphenation {
  private static final String PATTERNS =
      "/org/daisy/dotify/hyphenator/impl/resource-files/utf8/hyph-%s.tex";
  private static final Pattern LIST = Pattern.compile("\\\\patterns\\{([^}]*)}");
  private static final char SOFT_HYPHEN = '\u00AD';

  /** No part of an address or of a word with hyphens of its own. */
  private static final Pattern LONG_WORD =
      Pattern.compile("(?<![\\p{L}\\p{N}./@_-])\\p{L}{11,}(?![\\p{L}\\p{N}/@_-]|\\.\\p{L})");

  /** Letters that stay together at a word's beginning and end. */
  private static final int TOGETHER = 3;

  private static final String VOWELS = "aeiouyæøåéèäöü";

  private final Map<String, int[]> patterns = new HashMap<>();
  private int longest;

  private Hyphenation(String list) {
    for (String pattern : list.strip().split("\\s+")) {
      add(pattern);
    }
  }

  /** For a language by its code; absent where nobody has patterns for it. */
  static Optional<Hyphenation> of(String language) {
    try (InputStream file = Hyphenation.class.getResourceAsStream(PATTERNS.formatted(language))) {
      if (file == null) {
        return Optional.empty();
      }
      String tex = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Matcher list = LIST.matcher(tex.replaceAll("%[^\n]*", ""));
      return list.find() ? Optional.of(new Hyphenation(list.group(1))) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String pattern) {
    String letters = pattern.replaceAll("[0-9]", "");
    int[] digits = new int[letters.length() + 1];
    int at = 0;
    for (char c : pattern.toCharArray()) {
      if (Character.isDigit(c)) {
        digits[at] = c - '0';
      } else {
        at++;
      }
    }
    patterns.put(letters, digits);
    longest = Math.max(longest, letters.length());
  }

  /** The text with soft hyphens in its long words. */
  String soften(String text) {
    return LONG_WORD.matcher(text).replaceAll(this::soften);
  }

  private String soften(MatchResult found) {
    String word = found.group();
    // The word begins after the point that stands for its beginning.
    int[] digits = digits("." + word.toLowerCase(Locale.ROOT) + ".");
    StringBuilder soft = new StringBuilder();
    int from = 0;
    for (int i = TOGETHER; i <= word.length() - TOGETHER; i++) {
      if (digits[i + 1] % 2 == 1 && isSyllable(word, i, digits)) {
        soft.append(word, from, i).append(SOFT_HYPHEN);
        from = i;
      }
    }
    return Matcher.quoteReplacement(soft.append(word.substring(from)).toString());
  }

  /** Whether something that can be said follows; the s between two nouns goes with the first. */
  private static boolean isSyllable(String word, int start, int[] digits) {
    for (int i = start; i < word.length(); i++) {
      if (i > start && digits[i + 1] % 2 == 1) {
        return false;
      }
      if (VOWELS.indexOf(Character.toLowerCase(word.charAt(i))) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int[] digits(String word) {
    int[] all = new int[word.length() + 1];
    for (int from = 0; from < word.length(); from++) {
      for (int until = from + 1; until <= Math.min(word.length(), from + longest); until++) {
        int[] digits = patterns.get(word.substring(from, until));
        for (int i = 0; digits != null && i < digits.length; i++) {
          all[from + i] = Math.max(all[from + i], digits[i]);
        }
      }
    }
    return all;
  }
}
