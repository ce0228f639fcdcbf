package dk.vejviser.content.page;

import dk.vejviser.model.Body;
import dk.vejviser.model.Role;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Headings begin at {@code ##}, skip no level and have anchors of their own. */
final class HeadingOrder {
  private static final int TITLE = 1;

  private HeadingOrder() {}

  static void check(Reading reading) {
    int above = TITLE;
    for (Body.Heading heading : reading.manuscript().body().headings()) {
      if (heading.level() <= TITLE) {
        reading.findings().add(Rule.HEADING_TOO_HIGH, heading.place());
      } else if (heading.level() > above + 1) {
        reading.findings().add(Rule.HEADING_SKIPS_LEVEL, heading.place(), above, heading.level());
      }
      above = heading.level();
    }
    checkAnchors(reading);
  }

  private static void checkAnchors(Reading reading) {
    Set<Place> fixed = fixed(reading);
    Map<String, Body.Heading> seen = new HashMap<>();
    for (Body.Heading heading : reading.manuscript().body().headings()) {
      Body.Heading first = seen.putIfAbsent(heading.id(), heading);
      if (first != null && !(fixed.contains(first.place()) && fixed.contains(heading.place()))) {
        reading.findings().add(Rule.DUPLICATE_ANCHOR, heading.place(), heading.id());
      }
    }
  }

  /** Where fixed sections begin: two of one name are reported as such. */
  private static Set<Place> fixed(Reading reading) {
    return reading.parts().stream()
        .filter(part -> part.role() != Role.FREE)
        .map(part -> reading.manuscript().place(part.heading().extent()))
        .collect(Collectors.toSet());
  }
}
