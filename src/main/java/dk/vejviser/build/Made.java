package dk.vejviser.build;

import dk.vejviser.model.Kind;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.proof.Coverage;
import dk.vejviser.proof.QueryReport;
import dk.vejviser.proof.SiteProof;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a build made and has proven, in figures.
 *
 * @param pages how many pages it wrote
 * @param byKind how many of them show a page of content, by its kind
 * @param steps how many are a step of a journey
 * @param others how many the build added by itself
 */
public record Made(
    int pages,
    Map<Kind, Integer> byKind,
    int steps,
    int others,
    SiteProof proof,
    Coverage coverage,
    QueryReport queries) {

  static Made of(Site site, List<BakedPage> pages, List<SearchAnswer> answers) {
    Map<Kind, Integer> byKind = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      byKind.put(kind, 0);
    }
    int steps = 0;
    int others = 0;
    for (BakedPage page : pages) {
      if (page.page().isPresent()) {
        byKind.merge(page.page().get().kind(), 1, Integer::sum);
      } else if (page.kind().equals("step") || page.kind().equals("receipt")) {
        steps++;
      } else {
        others++;
      }
    }
    return new Made(
        pages.size(),
        byKind,
        steps,
        others,
        SiteProof.of(site),
        Coverage.of(site),
        QueryReport.of(site, answers));
  }
}
