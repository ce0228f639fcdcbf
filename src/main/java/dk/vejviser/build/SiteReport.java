package dk.vejviser.build;

import dk.vejviser.check.Checks;
import dk.vejviser.check.wording.Readability;
import dk.vejviser.content.ContentReader;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Site;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.proof.Coverage;
import dk.vejviser.proof.HourProof;
import dk.vejviser.proof.LinkMap;
import dk.vejviser.proof.QueryReport;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.util.ArrayList;
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
 * @param ends the help pages that the incident path ends at, and when somebody answers
 * @param wires the pages by what a browser fetches, the heaviest first; none of a site that isn't
 *     built
 * @param findings what the check found
 */
public record SiteReport(
    Site site,
    SiteProof proof,
    Coverage coverage,
    List<Weight> weights,
    List<Asked> asked,
    Optional<QueryReport> queries,
    LinkMap links,
    List<End> ends,
    List<Wire> wires,
    List<Finding> findings) {

  /** A page's LIX, and the highest that it may have. */
  public record Weight(PageId page, int words, int lix, int limit) {}

  /** A gold query, and the place of its page in the answer; 0 where it is not among the hits. */
  public record Asked(String query, PageId page, int rank) {}

  /** A help page, and the hours in which somebody is known to answer its contacts. */
  public record End(PageId page, boolean acute, HourProof hours) {}

  /** A page, and what a browser fetches to show it, packed and without pictures. */
  public record Wire(String address, int bytes) {}

  /**
   * Builds a site for its report and leaves nothing behind. Absent where errors stopped it.
   *
   * @throws IOException where a file cannot be read or written
   */
  public static Optional<SiteReport> built(Settings settings, Findings findings, Progress progress)
      throws IOException {
    List<Wire> wires = new ArrayList<>();
    Outcome outcome =
        Build.run(
            settings,
            findings,
            progress,
            (folder, pages) -> wires.addAll(WireSizes.of(pages, folder)));
    return outcome instanceof Outcome.Done done
        ? Optional.of(
            of(
                done.site(),
                asked(done.site(), done.answers()),
                Optional.of(done.figures().queries()),
                wires,
                findings.sorted()))
        : Optional.empty();
  }

  /**
   * The report of a site that isn't built because of errors, as far as its content can be read.
   * Pages with errors in their own form are not part of it.
   *
   * @param findings what the build found
   */
  public static Optional<SiteReport> unbuilt(Settings settings, Findings findings) {
    return ContentReader.read(
            settings.content(), settings.reading(), Checks::wording, new Findings())
        .map(site -> of(site, List.of(), Optional.empty(), List.of(), findings.sorted()));
  }

  private static SiteReport of(
      Site site,
      List<Asked> asked,
      Optional<QueryReport> queries,
      List<Wire> wires,
      List<Finding> findings) {
    return new SiteReport(
        site,
        SiteProof.of(site),
        Coverage.of(site),
        Readability.of(site).stream()
            .map(one -> new Weight(one.page(), one.words(), one.lix(), one.limit()))
            .toList(),
        asked,
        queries,
        LinkMap.of(site),
        SiteProof.ends(site).stream()
            .map(help -> new End(help.id(), help.severity() == Severity.ACUTE, HourProof.of(help)))
            .toList(),
        List.copyOf(wires),
        findings);
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
