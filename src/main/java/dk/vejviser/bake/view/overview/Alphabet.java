package dk.vejviser.bake.view.overview;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.model.Page;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Titles in the order of the site's own alphabet. */
final class Alphabet {
  private static final String DIGITS = "0-9";

  /** As much of a title as decides its letter: two letters, or one that takes two chars. */
  private static final int LONGEST_START = 2;

  private Alphabet() {}

  private record Keyed(CollationKey key, Page page) {}

  static List<Page> sorted(Atlas atlas, List<Page> pages) {
    Collator collator = Collator.getInstance(atlas.site().language().locale());
    return pages.stream()
        .map(page -> new Keyed(collator.getCollationKey(bare(page.title())), page))
        .sorted(Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.page().id()))
        .map(Keyed::page)
        .toList();
  }

  /** Pages by the first letter of their titles; titles that begin with a digit come first. */
  static Map<String, List<Page>> letters(Atlas atlas, List<Page> pages) {
    Locale locale = atlas.site().language().locale();
    Collator collator = Collator.getInstance(locale);
    Map<String, List<Page>> letters =
        new TreeMap<>(
            Comparator.<String, Boolean>comparing(letter -> !letter.equals(DIGITS))
                .thenComparing(collator::compare));
    Map<String, String> known = new HashMap<>();
    for (Page page : sorted(atlas, pages)) {
      String title = bare(page.title());
      String start = title.substring(0, Math.min(title.length(), LONGEST_START));
      letters
          .computeIfAbsent(
              known.computeIfAbsent(start, key -> letter(key, locale)), key -> new ArrayList<>())
          .add(page);
    }
    return letters;
  }

  /** An accent makes no letter of its own, unless the alphabet has it: É is an E, Å is an Å. */
  private static String letter(String title, Locale locale) {
    if (title.isEmpty() || !Character.isLetter(title.codePointAt(0))) {
      return DIGITS;
    }
    String first = title.substring(0, title.offsetByCodePoints(0, 1)).toUpperCase(locale);
    Collator alike = Collator.getInstance(locale);
    alike.setStrength(Collator.PRIMARY);
    for (char plain = 'A'; plain <= 'Z'; plain++) {
      if (alike.equals(first, String.valueOf(plain))) {
        first = String.valueOf(plain);
      }
    }
    boolean doubled = title.regionMatches(true, 0, "aa", 0, 2) && locale.getLanguage().equals("da");
    return doubled ? "Å" : first;
  }

  /** A title without the quotation marks that it may begin with. */
  private static String bare(String title) {
    return title.isEmpty() || Character.isLetterOrDigit(title.charAt(0))
        ? title
        : title.replaceFirst("^[^\\p{L}\\p{N}]+", "");
  }
}
