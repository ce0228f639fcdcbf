package dk.vejviser.check.baked;

import dk.vejviser.model.IncidentQuery;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.Map;
import java.util.stream.Collectors;

/** The door to help opens for the queries that it is there for, and only for them. */
final class IncidentDoor implements BakedCheck {
  @Override
  public void check(BakedSite site, Findings findings) {
    Map<String, Boolean> opened =
        site.searched().incidents().stream()
            .collect(
                Collectors.toMap(
                    SearchAnswer::query, answer -> answer.door().isPresent(), (a, b) -> a));
    for (IncidentQuery query : site.site().registers().incidentWords().queries()) {
      // A site without a way to help was not asked.
      if (opened.getOrDefault(query.query(), query.opens()) != query.opens()) {
        Rule rule = query.opens() ? Rule.INCIDENT_DOOR_SHUT : Rule.INCIDENT_DOOR_NEEDLESS;
        findings.add(rule, query.place(), query.query());
      }
    }
  }
}
