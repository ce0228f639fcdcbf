package dk.vejviser.proof;

import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.product.SearchAnswer;
import java.util.List;

/**
 * What the gold queries leave out.
 *
 * @param unfound public pages that no gold query puts among its first three, sorted by id
 * @param unanswered gold queries that match nothing, in the order of their file
 */
public record QueryReport(List<PageId> unfound, List<String> unanswered) {
  /** As many as readers look at before they type something else. */
  public static final int FIRST = 3;

  /** The report of a site whose gold queries were answered. */
  public static QueryReport of(Site site, List<SearchAnswer> answers) {
    List<PageId> unfound =
        site.pages().keySet().stream()
            .filter(page -> answers.stream().noneMatch(answer -> isFirst(answer, page)))
            .toList();
    List<String> unanswered =
        answers.stream().filter(answer -> answer.total() == 0).map(SearchAnswer::query).toList();
    return new QueryReport(unfound, unanswered);
  }

  private static boolean isFirst(SearchAnswer answer, PageId page) {
    int rank = answer.rank(page);
    return rank > 0 && rank <= FIRST;
  }
}
