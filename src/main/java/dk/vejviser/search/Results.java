package dk.vejviser.search;

import dk.vejviser.search.page.Facet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a query.
 *
 * @param total how many pages match
 * @param facets by facet and value, how many pages there would be with that value chosen instead
 * @param suggestion the query as it may have been meant, where a word was not understood
 */
public record Results(
    int total,
    List<Hit> hits,
    Map<Facet, Map<String, Integer>> facets,
    Optional<String> suggestion) {

  /**
   * A page that was found.
   *
   * @param anchor id of the section that says most about it; empty for the page's beginning
   * @param audience whom it is for; empty means everybody
   * @param score comparable within one answer only
   * @param reasons what the score is made of
   */
  public record Hit(
      String url,
      String anchor,
      String title,
      String kind,
      List<String> audience,
      String summary,
      List<Piece> snippet,
      double score,
      List<Reason> reasons) {}

  /** A run of words, and whether the query asked for it. */
  public record Piece(String text, boolean match) {}

  /**
   * A part of a score.
   *
   * @param asked the word of the query
   * @param how what it was taken for
   * @param terms the index's terms that stood for it
   * @param points what that added, before the share of words that matched is counted
   */
  public record Reason(String asked, How how, List<String> terms, double points) {}

  /** What a word of a query may be taken for. */
  public enum How {
    ITSELF,
    PARTS,
    COMPLETION,
    CORRECTION,
    /** A compound that no page has, by its parts. */
    COINED,
    JOINED,
    NEIGHBOURS
  }
}
