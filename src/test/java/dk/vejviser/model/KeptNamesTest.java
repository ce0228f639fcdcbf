package dk.vejviser.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.text.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The names under which a reader's device keeps ticks and answers, when editors edit. */
class KeptNamesTest {

  @Test
  void aDeedIsNamedByItsGuideAndItsWords() {
    assertTrue(guide("Hent én fil.").ticks().get(0).matches("backup:[0-9a-f]{8}"));
  }

  @Test
  void aDeedMovedOrAddedLeavesTheOthersTheirNames() {
    List<String> before = guide("Hent én fil.", "Print listen.").ticks();
    List<String> after = guide("Print listen.", "Ring til hende.", "Hent én fil.").ticks();
    assertEquals(List.of(before.get(1), before.get(0)), List.of(after.get(0), after.get(2)));
  }

  @Test
  void aDeedRewrittenIsAnotherDeed() {
    assertNotEquals(guide("Hent én fil.").ticks(), guide("Hent to filer.").ticks());
  }

  @Test
  void pointsAndCapitalsDoNotCount() {
    assertEquals(guide("Hent én fil.").ticks(), guide("hent  én fil!").ticks());
  }

  @Test
  void theSameWordsTwiceAreTwoDeeds() {
    List<String> ticks = guide("Ring.", "Ring.").ticks();
    assertNotEquals(ticks.get(0), ticks.get(1));
  }

  @Test
  void aChecksVersionFollowsItsQuestionsAndAnswersAndTheirOrder() {
    String version = check(question("a", "A?", "Ja", "Nej")).version();
    assertTrue(version.matches("[0-9a-f]{8}"));
    assertEquals(version, check(question("a", "A?", "Ja", "Nej")).version());
    List<Check> others =
        List.of(
            check(question("a", "A?", "Nej", "Ja")),
            check(question("a", "A!", "Ja", "Nej")),
            check(question("b", "A?", "Ja", "Nej")),
            check(question("a", "A?", "Ja", "Nej", "Måske")),
            check(question("a", "A?", "JaNej")),
            check(question("a", "A?", "Ja", "Nej"), question("b", "B?", "Ja")));
    others.forEach(other -> assertNotEquals(version, other.version()));
  }

  private static Guide guide(String... deeds) {
    return Sites.guide(
        Sites.head(new PageId(Kind.GUIDE, "backup"), "content/guides/backup.md", 1),
        Arrays.stream(deeds)
            .map(deed -> new Action(new Prose(deed), "ejer", 10, Prose.NONE, Optional.empty()))
            .toArray(Action[]::new));
  }

  private static Check check(Check.Question... questions) {
    return new Check(
        Sites.head(new PageId(Kind.CHECK, "tjek"), "content/checks/tjek.md", 1),
        Body.EMPTY,
        Prose.NONE,
        List.of(questions),
        new Check.Result("resultat", "Resultat", List.of()));
  }

  private static Check.Question question(String id, String title, String... choices) {
    return new Check.Question(
        id,
        title,
        Prose.NONE,
        false,
        Optional.empty(),
        Arrays.stream(choices)
            .map(text -> new Check.Choice(text, 0, false, Optional.empty()))
            .toList(),
        Place.of("content/checks/tjek.md"));
  }
}
