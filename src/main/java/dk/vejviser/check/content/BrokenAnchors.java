package dk.vejviser.check.content;

import dk.vejviser.model.Body.Heading;
import dk.vejviser.model.Body.Link;
import dk.vejviser.model.Check;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What follows {@code #} in a link must name a heading, a step or a question of its target. */
final class BrokenAnchors implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    Map<PageId, Set<String>> known = new HashMap<>();
    site.stream().forEach(page -> check(page, site, known, findings));
  }

  private static void check(
      Page page, Site site, Map<PageId, Set<String>> known, Findings findings) {
    for (Link link : page.body().links()) {
      Page target = link.page().map(id -> site.pages().get(id)).orElse(null);
      if (link.fragment().isEmpty() || target == null || isOwnStep(page, target)) {
        continue;
      }
      Set<String> anchors = known.computeIfAbsent(target.id(), id -> anchors(target));
      String fragment = link.fragment().get();
      if (!anchors.contains(fragment)) {
        findings.add(
            Finding.of(Rule.BROKEN_ANCHOR, link.place(), fragment).suggesting(fragment, anchors));
      }
    }
  }

  /** Whether a journey speaks of its own steps; the reader knows them and has said so. */
  private static boolean isOwnStep(Page page, Page target) {
    return page instanceof Journey && page.id().equals(target.id());
  }

  private static Set<String> anchors(Page target) {
    Set<String> anchors = new TreeSet<>();
    target.body().headings().stream().map(Heading::id).forEach(anchors::add);
    if (target instanceof Journey journey) {
      journey.steps().stream().map(Step::id).forEach(anchors::add);
    } else if (target instanceof Check check) {
      check.questions().stream().map(Check.Question::id).forEach(anchors::add);
    }
    return anchors;
  }
}
