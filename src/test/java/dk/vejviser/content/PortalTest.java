package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the portal that we ship promises of itself, page by page. */
class PortalTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static Site site;

  @BeforeAll
  static void read() {
    Findings findings = new Findings();
    site =
        ContentReader.read(
                Path.of("content"),
                new ContentReader.Options(DAY, false, Optional.empty(), "content"),
                findings)
            .orElseThrow();
    assertEquals(0, findings.count(Severity.ERROR), findings.sorted().toString());
  }

  @Test
  void thereIsEnoughOfEachKind() {
    Map<Kind, Long> counts =
        site.stream()
            .collect(
                Collectors.groupingBy(
                    page -> page.id().kind(), TreeMap::new, Collectors.counting()));
    assertTrue(counts.get(Kind.GUIDE) >= 30, counts.toString());
    assertEquals(8, counts.get(Kind.CASE));
    assertEquals(8, counts.get(Kind.JOURNEY));
    assertEquals(29, counts.get(Kind.HELP));
    assertEquals(3, counts.get(Kind.ALERT));
    assertEquals(4, counts.get(Kind.SHEET));
    assertTrue(counts.get(Kind.OFFER) >= 10, counts.toString());
    assertTrue(counts.get(Kind.TERM) >= 25, counts.toString());
    assertTrue(site.registers().goldQueries().size() >= 60);
  }

  @Test
  void everyGuideIsSomethingToDoInOneSitting() {
    assertEquals(
        List.of(),
        guides(guide -> words(guide) < 400 || words(guide) > 900),
        "guides that are not 400 to 900 words");
    assertEquals(List.of(), guides(guide -> guide.actions().isEmpty()));
  }

  @Test
  void everyGuideGivesTheWordsToSay() {
    assertEquals(
        List.of(),
        guides(guide -> guide.tellBoard().isEmpty() && !guide.head().isOnlyFor("ledelse")),
        "guides without words for the board");
    assertEquals(
        List.of(),
        guides(
            guide ->
                guide.askSupplier().isEmpty()
                    && guide.actions().stream().noneMatch(action -> action.say().isPresent())),
        "guides without words for it");
  }

  @Test
  void everyGuideAnswersAnObjectionAndLeadsOn() {
    assertEquals(List.of(), guides(guide -> guide.barriers().isEmpty()));
    for (Kind kind : List.of(Kind.GUIDE, Kind.CASE, Kind.HELP)) {
      assertEquals(List.of(), guides(guide -> !leadsTo(guide, kind)), "guides without a " + kind);
    }
  }

  @Test
  void everyCaseIsMarkedAsPutTogetherAndTold() {
    for (CaseStory story : site.all(CaseStory.class)) {
      String id = story.id().id();
      assertEquals(CaseStory.Told.COMPOSITE, story.told(), id);
      assertEquals(1, story.head().sizes().size(), id);
      assertTrue(!story.head().sectors().isEmpty(), id);
      assertTrue(story.timeline().size() >= 3, id);
      assertTrue(story.cost().isPresent() && story.worked().isPresent(), id);
      assertTrue(story.regret().isPresent(), id);
    }
  }

  @Test
  void theGuidesThatACaseTeachesLeadBackToIt() {
    for (CaseStory story : site.all(CaseStory.class)) {
      for (Next taught : story.learn()) {
        if (taught.target().kind() == Kind.GUIDE) {
          Page guide = site.page(taught.target()).orElseThrow();
          assertTrue(targets(guide).anyMatch(story.id()::equals), guide.id() + " -> " + story.id());
        }
      }
    }
  }

  private static boolean leadsTo(Guide guide, Kind kind) {
    return targets(guide).anyMatch(target -> target.kind() == kind);
  }

  private static Stream<PageId> targets(Page page) {
    return page.leadsTo().stream().map(Next::target);
  }

  private static List<String> guides(Predicate<Guide> fault) {
    return site.all(Guide.class).stream().filter(fault).map(guide -> guide.id().id()).toList();
  }

  private static int words(Guide guide) {
    return guide.body().passages().stream()
        .mapToInt(passage -> passage.text().split("\\s+").length)
        .sum();
  }
}
