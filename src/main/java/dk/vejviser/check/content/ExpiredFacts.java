package dk.vejviser.check.content;

import dk.vejviser.fact.Fact;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.time.LocalDate;

/** Facts want a new check in time: an error where somebody in trouble reads them. */
final class ExpiredFacts implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.stream()
        .forEach(
            page -> {
              Rule rule =
                  site.isOnIncidentPath(page) ? Rule.EXPIRED_FACT_ON_PATH : Rule.EXPIRED_FACT;
              FactUses.firstOn(page)
                  .forEach(use -> check(rule, use.fact(), use.place(), site.date(), findings));
            });
    FactUses.unused(site)
        .forEach(fact -> check(Rule.EXPIRED_FACT, fact, fact.place(), site.date(), findings));
  }

  private static void check(Rule rule, Fact fact, Place place, LocalDate date, Findings findings) {
    fact.expires()
        .filter(date::isAfter)
        .ifPresent(
            day ->
                findings.add(
                    rule, place, fact.id(), day, fact.source().orElse(fact.place().toString())));
  }
}
