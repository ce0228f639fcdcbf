package dk.vejviser.check.baked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.IncidentQuery;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A query that must open the door to help stops the build where it doesn't. */
class IncidentDoorTest {
  private static final Place ROW = new Place("content/data/incident-queries.txt", 5, 1, 18);

  @Test
  void aDoorThatStaysShutIsAnErrorAndOneThatOpensNeedlesslyAWarning() {
    assertEquals(
        List.of("incident-queries.txt:5:1 incident-door-shut [vi er under angreb]"),
        found("vi er under angreb", true, Optional.empty()));
    assertEquals(
        List.of("incident-queries.txt:5:1 incident-door-needless [nis2]"),
        found("nis2", false, Optional.of("/nu/")));
  }

  @Test
  void aDoorThatDoesAsItShouldIsNoFinding() {
    assertEquals(List.of(), found("vi er under angreb", true, Optional.of("/nu/")));
    assertEquals(List.of(), found("nis2", false, Optional.empty()));
  }

  @Test
  void aSiteWithoutAWayToHelpIsNotAsked() {
    Site site = Sites.tried(Sites.of(), new IncidentQuery("vi er under angreb", true, ROW));
    assertEquals(List.of(), found(site, Searched.NOTHING));
  }

  private static List<String> found(String query, boolean opens, Optional<String> door) {
    Site site = Sites.tried(Sites.of(), new IncidentQuery(query, opens, ROW));
    SearchAnswer answer = new SearchAnswer(query, 0, List.of(), Optional.empty(), door);
    return found(site, new Searched(List.of(), List.of(answer), List.of()));
  }

  private static List<String> found(Site site, Searched searched) {
    Findings findings = new Findings();
    new IncidentDoor().check(new BakedSite(site, List.of(), searched, Path.of("site")), findings);
    return findings.sorted().stream()
        .map(
            finding ->
                "incident-queries.txt:%d:%d %s %s"
                    .formatted(
                        finding.place().line(),
                        finding.place().column(),
                        finding.rule().key(),
                        finding.args()))
        .toList();
  }
}
