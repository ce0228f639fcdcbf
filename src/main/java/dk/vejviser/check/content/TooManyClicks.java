package dk.vejviser.check.content;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.proof.Proof;
import dk.vejviser.proof.Proof.Walk;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.HashSet;
import java.util.Set;

/** From the incident journey's first page nobody is more than four clicks away from help. */
final class TooManyClicks implements ContentCheck {
  private static final int MOST = 4;

  @Override
  public void check(Site site, Findings findings) {
    site.incidentJourney().ifPresent(journey -> check(journey, site, findings));
  }

  /** One finding for each step that is too far away, at the first of its answers. */
  private static void check(Journey journey, Site site, Findings findings) {
    Set<String> said = new HashSet<>();
    for (Walk walk : Proof.of(journey).longest()) {
      if (walk.clicks() > MOST && said.add(walk.end().id())) {
        findings.add(Rule.TOO_MANY_CLICKS, walk.place(), walk.clicks(), MOST, path(walk, site));
      }
    }
  }

  private static String path(Walk walk, Site site) {
    return walk.last()
        .flatMap(Step.Answer::page)
        .flatMap(next -> site.page(next.target()))
        .map(page -> walk.path() + " > " + page.title())
        .orElse(walk.path());
  }
}
