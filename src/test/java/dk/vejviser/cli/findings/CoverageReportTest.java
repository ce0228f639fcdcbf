package dk.vejviser.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.cli.terminal.Words;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Topic;
import dk.vejviser.proof.Coverage;
import dk.vejviser.proof.Coverage.Cell;
import dk.vejviser.proof.Coverage.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a build names the fields without a page. */
class CoverageReportTest {
  private static final Audience STAFF = new Audience("staff", "Medarbejder", "", List.of("login"));
  private static final Topic LOGIN = new Topic("login", "Koder og login", "?");
  private static final List<PageId> PAGE = List.of(new PageId(Kind.GUIDE, "g"));

  @Test
  void theHolesOfATopicStandOnOneLine() {
    Coverage coverage =
        new Coverage(
            List.of(
                new Cell(STAFF, LOGIN, Phase.BEFORE, PAGE),
                new Cell(STAFF, LOGIN, Phase.DURING, List.of()),
                new Cell(STAFF, LOGIN, Phase.AFTER, List.of())));
    assertEquals(
        List.of(
            "1 af 3 felter (målgruppe, emne, før/under/efter) har en side",
            "  mangler: Medarbejder, Koder og login: under, efter"),
        CoverageReport.lines(coverage, Words.in("da")));
    assertEquals(
        List.of(
            "1 of 3 fields (audience, topic, before/during/after) have a page",
            "  missing: Medarbejder, Koder og login: during, after"),
        CoverageReport.lines(coverage, Words.in("en")));
  }

  @Test
  void withoutHolesThereIsOneLine() {
    assertEquals(
        List.of("1 af 1 felter (målgruppe, emne, før/under/efter) har en side"),
        CoverageReport.lines(
            new Coverage(List.of(new Cell(STAFF, LOGIN, Phase.BEFORE, PAGE))), Words.in("da")));
  }

  @Test
  void withoutAssignedTopicsThereIsNothingToSay() {
    assertEquals(List.of(), CoverageReport.lines(new Coverage(List.of()), Words.in("da")));
  }
}
