package dk.vejviser.product;

import dk.vejviser.model.PageId;
import java.util.List;
import java.util.Optional;

/**
 * What the site's search answers to a query.
 *
 * @param total how many pages match
 * @param hits those that come first, best first
 * @param suggestion the query as it may have been meant, where a word was not understood
 * @param door the way to help, where the query sounds like an incident; it comes before the hits
 */
public record SearchAnswer(
    String query, int total, List<Hit> hits, Optional<String> suggestion, Optional<String> door) {

  /**
   * A page that matches.
   *
   * @param kind the name in {@code data-kind}
   * @param page the content that it shows, where it shows one page's
   * @param score comparable within one answer only
   * @param reasons what the score is made of
   */
  public record Hit(
      String address,
      String title,
      String kind,
      Optional<PageId> page,
      double score,
      List<Reason> reasons) {}

  /**
   * A part of a score.
   *
   * @param asked the word of the query
   * @param how what it was taken for: {@code itself}, {@code correction} …
   * @param terms the index's terms that stood for it
   * @param points what that added
   */
  public record Reason(String asked, String how, List<String> terms, double points) {}

  public SearchAnswer {
    hits = List.copyOf(hits);
  }

  /** The place of a page among the hits, from 1; 0 where it is not one of them. */
  public int rank(PageId page) {
    for (int i = 0; i < hits.size(); i++) {
      if (hits.get(i).page().filter(page::equals).isPresent()) {
        return i + 1;
      }
    }
    return 0;
  }
}
