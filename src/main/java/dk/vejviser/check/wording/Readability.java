package dk.vejviser.check.wording;

import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Wording;
import java.util.Comparator;
import java.util.List;

/**
 * How heavy a page's own words are.
 *
 * @param limit the highest LIX that its kind may have
 */
public record Readability(PageId page, int words, int lix, int limit) {
  private static final Comparator<Readability> WORST_FIRST =
      Comparator.comparingInt((Readability one) -> one.limit - one.lix)
          .thenComparing(Readability::page);

  /** All pages with enough words to measure, those with the least room below their limit first. */
  public static List<Readability> of(Site site) {
    return site.stream()
        .map(
            page -> {
              Wording wording = page.body().wording();
              int limit = ReadabilityLimits.of(page.head()).lix();
              return new Readability(page.id(), wording.words(), wording.lix(), limit);
            })
        .filter(one -> one.words >= HeavyText.FEWEST_WORDS)
        .sorted(WORST_FIRST)
        .toList();
  }
}
