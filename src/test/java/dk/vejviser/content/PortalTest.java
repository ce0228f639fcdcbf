package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Alert;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.Check;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the portal that we ship promises of itself, page by page. */
class PortalTest {
  private static final Site site = Portal.site();

  @Test
  void thereIsEnoughOfEachKind() {
    Map<Kind, Long> counts =
        site.stream()
            .collect(
                Collectors.groupingBy(
                    page -> page.id().kind(), TreeMap::new, Collectors.counting()));
    assertTrue(counts.get(Kind.GUIDE) >= 30, counts.toString());
    assertEquals(19, counts.get(Kind.CASE));
    assertEquals(8, counts.get(Kind.JOURNEY));
    assertEquals(33, counts.get(Kind.HELP));
    assertEquals(3, counts.get(Kind.ALERT));
    assertEquals(6, counts.get(Kind.SHEET));
    assertEquals(1, counts.get(Kind.CHECK));
    assertTrue(counts.get(Kind.OFFER) >= 10, counts.toString());
    assertTrue(counts.get(Kind.TERM) >= 25, counts.toString());
    assertTrue(site.registers().goldQueries().size() >= 60);
  }

  @Test
  void thePagesAboutThePortalAndThePaperAreThere() {
    assertEquals(
        Set.of("om", "saadan-arbejder-vi", "tilgaengelighed", "privatliv", "genbrug"),
        ids(Kind.PAGE));
    assertEquals(
        Set.of(
            "personalemoede",
            "bestyrelsesoplaeg",
            "spoerg-jeres-it-leverandoer",
            "it-regler",
            "haendelseslog",
            "plakat"),
        ids(Kind.SHEET));
  }

  @Test
  void anAlertThatIsOverIsAnExampleAndSaysSo() {
    List<Alert> over =
        site.all(Alert.class).stream().filter(alert -> alert.isOver(Portal.DAY)).toList();
    assertEquals(
        List.of("Eksempel: Aftal betalinger før sommerferien"),
        over.stream().map(Alert::title).toList());
    assertTrue(over.get(0).head().summary().startsWith("Et eksempel på et varsel, der er slut."));
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
  void everyDeedSaysWhoHowLongAndHowOneSeesThatItWorks() {
    assertEquals(
        List.of(),
        guides(
            guide ->
                guide.actions().stream()
                    .anyMatch(
                        deed ->
                            deed.who().isBlank()
                                || deed.minutes() < 1
                                || deed.works().text().isBlank())));
  }

  @Test
  void theCheckAsksTenQuestionsAndLeadsToAPlanOfGuides() {
    Check check = site.all(Check.class).get(0);
    assertEquals(10, check.questions().size());
    for (Check.Question question : check.questions()) {
      assertEquals(
          question.risk(),
          question.next().filter(next -> next.target().kind() == Kind.GUIDE).isEmpty(),
          question.title());
    }
  }

  @Test
  void everyGuideGivesTheWordsToSay() {
    assertEquals(
        List.of(),
        guides(guide -> guide.tellBoard().isEmpty() && !guide.head().isOnlyForBoard()),
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

  private static Set<String> ids(Kind kind) {
    return site.stream()
        .map(Page::id)
        .filter(id -> id.kind() == kind)
        .map(PageId::id)
        .collect(Collectors.toSet());
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
    return Portal.words(guide).stream()
        .mapToInt(passage -> passage.text().split("\\s+").length)
        .sum();
  }
}
