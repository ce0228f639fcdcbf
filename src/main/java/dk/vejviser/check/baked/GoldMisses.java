package dk.vejviser.check.baked;

import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.PageId;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.proof.QueryReport;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every gold query puts its page among the first three. */
final class GoldMisses implements BakedCheck {
  private static final int SHOWN_TERMS = 3;

  @Override
  public void check(BakedSite site, Findings findings) {
    Map<String, SearchAnswer> answers =
        site.searched().answers().stream()
            .collect(Collectors.toMap(SearchAnswer::query, Function.identity(), (a, b) -> a));
    Set<PageId> searched = searched(site);
    for (GoldQuery gold : site.site().registers().goldQueries()) {
      SearchAnswer answer = answers.get(gold.query());
      if (answer != null && searched.contains(gold.page())) {
        check(gold, answer, findings);
      }
    }
  }

  /** A preview shows drafts, but no search finds them; nor an alert that is over. */
  private static Set<PageId> searched(BakedSite site) {
    return site.pages().stream()
        .filter(BakedPage::listed)
        .flatMap(page -> page.page().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static void check(GoldQuery gold, SearchAnswer answer, Findings findings) {
    int rank = answer.rank(gold.page());
    if (rank == 0 || rank > QueryReport.FIRST) {
      Object place = rank == 0 ? Word.NOWHERE : rank;
      findings.add(Rule.GOLD_MISS, gold.place(), gold.query(), gold.page(), place, instead(answer));
    }
  }

  /** A hit by its file's name, with the words of the index that counted most for it. */
  private static String named(SearchAnswer.Hit hit) {
    String name = hit.page().map(PageId::toString).orElse(hit.address());
    String why =
        hit.reasons().stream()
            .sorted(Comparator.comparingDouble(SearchAnswer.Reason::points).reversed())
            .flatMap(reason -> reason.terms().stream())
            .distinct()
            .limit(SHOWN_TERMS)
            .collect(Collectors.joining(" "));
    return why.isEmpty() ? name : name + " (" + why + ")";
  }

  private static Object instead(SearchAnswer answer) {
    return answer.hits().isEmpty()
        ? Word.NOTHING
        : answer.hits().stream()
            .limit(QueryReport.FIRST)
            .map(GoldMisses::named)
            .collect(Collectors.joining(", "));
  }
}
