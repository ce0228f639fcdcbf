package dk.vejviser.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.product.SearchAnswer.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The report names what the gold queries leave out. */
class QueryReportTest {
  private static final Site SITE =
      Sites.of(Sites.page("om", ""), Sites.page("kilder", ""), Sites.page("privatliv", ""));

  @Test
  void aPageThatNoQueryPutsFirstIsUnfound() {
    QueryReport report =
        QueryReport.of(
            SITE, List.of(answer("om os", "om"), answer("data", "om", "x", "kilder", "privatliv")));
    assertEquals(List.of(id("privatliv")), report.unfound(), "the third is looked at");
    assertEquals(List.of(), report.unanswered());
  }

  @Test
  void aQueryWithoutHitsIsUnanswered() {
    QueryReport report = QueryReport.of(SITE, List.of(answer("zzz"), answer("om", "om")));
    assertEquals(List.of("zzz"), report.unanswered());
  }

  private static SearchAnswer answer(String query, String... pages) {
    List<Hit> hits = Stream.of(pages).map(page -> hit(page)).toList();
    return new SearchAnswer(query, hits.size(), hits, Optional.empty(), Optional.empty());
  }

  private static Hit hit(String page) {
    return new Hit("/" + page + "/", page, "page", Optional.of(id(page)), 1, List.of());
  }

  private static PageId id(String name) {
    return new PageId(Kind.PAGE, name);
  }
}
