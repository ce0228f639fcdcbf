package dk.vejviser.build;

import dk.vejviser.check.Readability;
import dk.vejviser.model.Coverage;
import dk.vejviser.model.LinkMap;
import dk.vejviser.model.PageId;
import dk.vejviser.model.QueryReport;
import dk.vejviser.model.SearchAnswer;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteProof;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an editor may want to know of a site that was built.
 *
 * @param weights pages by how heavy they are to read, the worst first
 * @param asked the gold queries in the order of their file
 */
public record SiteReport(
    Site site,
    SiteProof proof,
    Coverage coverage,
    List<Weight> weights,
    List<Asked> asked,
    QueryReport queries,
    LinkMap links) {

  /** A page's LIX, and the highest that it may have. */
  public record Weight(PageId page, int words, int lix, int limit) {}

  /** A gold query, and the place of its page in the answer; 0 where it is not among the hits. */
  public record Asked(String query, PageId page, int rank) {}

  public static SiteReport of(Outcome.Done built) {
    Site site = built.site();
    return new SiteReport(
        site,
        SiteProof.of(site),
        Coverage.of(site),
        Readability.of(site).stream()
            .map(one -> new Weight(one.page(), one.words(), one.lix(), one.limit()))
            .toList(),
        asked(site, built.answers()),
        QueryReport.of(site, built.answers()),
        LinkMap.of(site));
  }

  private static List<Asked> asked(Site site, List<SearchAnswer> answers) {
    Map<String, SearchAnswer> byQuery = new HashMap<>();
    answers.forEach(answer -> byQuery.put(answer.query(), answer));
    return site.registers().goldQueries().stream()
        .filter(gold -> byQuery.containsKey(gold.query()))
        .map(
            gold ->
                new Asked(gold.query(), gold.page(), byQuery.get(gold.query()).rank(gold.page())))
        .toList();
  }
}
