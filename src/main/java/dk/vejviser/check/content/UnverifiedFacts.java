package dk.vejviser.check.content;

import dk.vejviser.fact.Certainty;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** What nobody has verified is printed nowhere. */
final class UnverifiedFacts implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.stream()
        .flatMap(page -> FactUses.firstOn(page).stream())
        .filter(use -> use.fact().certainty() == Certainty.X)
        .forEach(use -> findings.add(Rule.UNVERIFIED_FACT, use.place(), use.fact().id()));
    FactUses.unused(site).stream()
        .filter(fact -> fact.certainty() == Certainty.X)
        .forEach(fact -> findings.add(Rule.UNVERIFIED_FACT, fact.place(), fact.id()));
  }
}
