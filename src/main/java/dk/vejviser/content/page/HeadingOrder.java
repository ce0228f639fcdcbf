package dk.vejviser.content.page;

import dk.vejviser.model.Body;
import dk.vejviser.model.Role;
import dk.vejviser.text.Rule;
import java.util.HashMap;
import java.util.Map;

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
    Map<String, Body.Heading> seen = new HashMap<>();
    for (Body.Heading heading : reading.manuscript().body().headings()) {
      Body.Heading first = seen.putIfAbsent(heading.id(), heading);
      if (first != null && !(isFixed(reading, first) && isFixed(reading, heading))) {
        reading.findings().add(Rule.DUPLICATE_ANCHOR, heading.place(), heading.id());
      }
    }
  }

  /** Two fixed sections of one name are reported as such. */
  private static boolean isFixed(Reading reading, Body.Heading heading) {
    return reading.parts().stream()
        .anyMatch(
            part ->
                part.role() != Role.FREE
                    && reading.manuscript().place(part.heading().extent()).equals(heading.place()));
  }
}
