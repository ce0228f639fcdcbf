package dk.vejviser.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Audience;
import dk.vejviser.model.Body;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Head;
import dk.vejviser.model.Help;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Sites;
import dk.vejviser.model.Status;
import dk.vejviser.model.Topic;
import dk.vejviser.text.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which fields of audience, topic and phase have a page. */
class CoverageTest {
  private static final Topic PAYMENTS = new Topic("payments", "Betalinger", "?");
  private static final Topic LOGIN = new Topic("login", "Login", "?");
  private static final Audience OWNER =
      new Audience("owner", "Ejer", "", List.of("payments", "login"));
  private static final Audience CLERK = new Audience("clerk", "Bogholder", "", List.of("payments"));
  private static final Audience STAFF = new Audience("staff", "Medarbejder", "", List.of());

  @Test
  void onlyTheTopicsOfAnAudienceAreLookedAt() {
    assertEquals(
        List.of("owner payments", "owner login", "clerk payments"),
        of().cells().stream()
            .map(cell -> cell.audience().id() + " " + cell.topic().id())
            .distinct()
            .toList());
    assertEquals(9, of().holes().size());
  }

  @Test
  void aGuideHelpsBefore() {
    Coverage coverage = of(guide("g", List.of(OWNER), List.of(LOGIN)));
    assertEquals(Set.of("owner login BEFORE g"), filled(coverage));
    assertEquals(8, coverage.holes().size());
  }

  @Test
  void aHelpPageHelpsDuring() {
    assertEquals(
        Set.of("clerk payments DURING h", "owner payments DURING h"),
        filled(of(help("h", List.of(OWNER, CLERK), List.of(PAYMENTS)))));
  }

  @Test
  void aGuideThatAHelpPageLeadsOnToHelpsAfterToo() {
    assertEquals(
        Set.of("clerk payments BEFORE g", "clerk payments AFTER g"),
        filled(
            of(
                guide("g", List.of(CLERK), List.of(PAYMENTS)),
                help("h", List.of(STAFF), List.of(LOGIN), new PageId(Kind.GUIDE, "g")))));
  }

  @Test
  void aJourneyCountsOnlyOnceAHelpPageLeadsOnToIt() {
    Journey journey =
        new Journey(
            head(new PageId(Kind.JOURNEY, "j"), List.of(OWNER), List.of(LOGIN)),
            Body.EMPTY,
            Journey.Form.STEPS,
            Prose.NONE,
            List.of(),
            List.of());
    assertEquals(Set.of(), filled(of(journey)));
    assertEquals(
        Set.of("owner login AFTER j"),
        filled(of(journey, help("h", List.of(), List.of(), new PageId(Kind.JOURNEY, "j")))));
  }

  @Test
  void aPageForEverybodyFillsNoField() {
    assertEquals(Set.of(), filled(of(guide("g", List.of(), List.of(LOGIN, PAYMENTS)))));
  }

  @Test
  void aPageOnNoTopicFillsNoField() {
    assertEquals(Set.of(), filled(of(guide("g", List.of(OWNER, CLERK), List.of()))));
  }

  @Test
  void theTermsOfAnAudienceFillNoField() {
    assertEquals(Set.of(), filled(of(Sites.term("ordbog", "login", 3))));
  }

  private static Set<String> filled(Coverage coverage) {
    return coverage.cells().stream()
        .filter(cell -> !cell.isHole())
        .map(
            cell ->
                "%s %s %s %s"
                    .formatted(
                        cell.audience().id(),
                        cell.topic().id(),
                        cell.phase(),
                        cell.pages().stream().map(PageId::id).collect(Collectors.joining(","))))
        .collect(Collectors.toSet());
  }

  private static Coverage of(Page... pages) {
    return Coverage.of(
        List.of(OWNER, CLERK, STAFF),
        Map.of(LOGIN.id(), LOGIN, PAYMENTS.id(), PAYMENTS),
        List.of(pages));
  }

  private static Guide guide(String id, List<Audience> audiences, List<Topic> topics) {
    return Sites.guide(head(new PageId(Kind.GUIDE, id), audiences, topics));
  }

  private static Help help(
      String id, List<Audience> audiences, List<Topic> topics, PageId... afterwards) {
    return new Help(
        head(new PageId(Kind.HELP, id), audiences, topics),
        Body.EMPTY,
        Severity.ACUTE,
        Optional.empty(),
        Set.of(),
        Prose.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Stream.of(afterwards).map(to -> new Next(to, to.id(), Place.of("h.md"))).toList(),
        List.of(),
        List.of());
  }

  private static Head head(PageId id, List<Audience> audiences, List<Topic> topics) {
    return new Head(
        id,
        id.id(),
        "",
        Sites.DAY,
        audiences,
        List.of(),
        List.of(),
        topics,
        List.of(),
        List.of(),
        "",
        Sites.DAY.plusDays(1),
        Status.PUBLISHED,
        Optional.empty(),
        id.id() + ".md",
        Place.of(id.id() + ".md"));
  }
}
