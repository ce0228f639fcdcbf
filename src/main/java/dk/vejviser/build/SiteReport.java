package dk.vejviser.build;

import dk.vejviser.check.Readability;
import dk.vejviser.content.ContentReader;
import dk.vejviser.model.Coverage;
import dk.vejviser.model.LinkMap;
import dk.vejviser.model.PageId;
import dk.vejviser.model.QueryReport;
import dk.vejviser.model.SearchAnswer;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteProof;
import dk.vejviser.text.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an editor may want to know of a site.
 *
 * @param weights pages by how heavy they are to read, the worst first
 * @param asked the gold queries in the order of their file
 * @param queries what these leave out; absent where errors kept the search from being made
 */
public record SiteReport(
    Site site,
    SiteProof proof,
    Coverage coverage,
    List<Weight> weights,
    List<Asked> asked,
    Optional<QueryReport> queries,
    LinkMap links) {

  /** A page's LIX, and the highest that it may have. */
  public record Weight(PageId page, int words, int lix, int limit) {}

  /** A gold query, and the place of its page in the answer; 0 where it is not among the hits. */
  public record Asked(String query, PageId page, int rank) {}

  public static SiteReport of(Outcome.Done built) {
    return of(
        built.site(), asked(built.site(), built.answers()), Optional.of(built.figures().queries()));
  }

  /**
   * The report of a site that isn't built because of errors, as far as its content can be read.
   * Pages with errors in their own form are not part of it.
   */
  public static Optional<SiteReport> unbuilt(Settings settings) {
    return ContentReader.read(settings.content(), Build.options(settings), new Findings())
        .map(site -> of(site, List.of(), Optional.empty()));
  }

  private static SiteReport of(Site site, List<Asked> asked, Optional<QueryReport> queries) {
    return new SiteReport(
        site,
        SiteProof.of(site),
        Coverage.of(site),
        Readability.of(site).stream()
            .map(one -> new Weight(one.page(), one.words(), one.lix(), one.limit()))
            .toList(),
        asked,
        queries,
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
