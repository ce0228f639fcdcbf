package dk.vejviser.check.content;

import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.time.LocalDate;

/** Nobody has looked a fact over on a day that is still to come. */
final class FutureReviews implements ContentCheck {

  @Override
  public void check(Site site, Findings findings) {
    site.registers()
        .facts()
        .forEach(
            fact ->
                fact.checked()
                    .ifPresent(day -> check("checked", day, fact.place(), site, findings)));
  }

  private static void check(String key, LocalDate day, Place place, Site site, Findings findings) {
    if (day.isAfter(site.date())) {
      findings.add(Rule.FUTURE_REVIEW, place, key, day);
    }
  }
}
