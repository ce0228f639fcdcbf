package dk.vejviser.model;

import java.util.List;
import java.util.Optional;

/**
 * What the site's search answers to a query.
 *
 * @param total how many pages match
 * @param hits those that come first, best first
 */
public record SearchAnswer(String query, int total, List<Hit> hits) {

  /** A page that matches: the content that it shows, where it shows one page's. */
  public record Hit(String address, String title, Optional<PageId> page) {}

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
