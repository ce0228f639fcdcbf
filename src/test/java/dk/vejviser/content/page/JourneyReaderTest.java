package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Journey;
import dk.vejviser.model.Journey.Form;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Step;
import dk.vejviser.model.Step.Answer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourneyReaderTest {
  private static final PageId ID = new PageId(Kind.JOURNEY, "ramt");

  private static final String BRANCH =
      """
      Træk vejret.

      ## Gør altid dette først {.always}

      - Brug en *telefon*.

      ## Hvad ser I? {#hvad}

      Vælg.

      - [Penge](#penge)
      - [Andet](../help/andet.md) {.unsure}

      ## Hvornår? {#penge}

      > Træk stikket.

      - [I dag](../help/stop.md)
      - [Ved ikke](../help/stop.md) {.unsure}
      """;

  private static final String TALLY =
      """
      ## Kan det ramme? {#ramme}

      - Ja: [Vurder](../help/vurder.md)
      - Nej
      - Det ved vi ikke: [Vurder](../help/vurder.md) {.unsure}

      ## Liste {#liste .receipt}

      Skriv ned.
      """;

  private static final String STEPS =
      """
      ## Lås {#laas}

      Brug [To trin](../guides/to-trin.md) og [siden](https://a.dk/).

      - [Backup](../guides/backup.md)

      ## Mål {#maal .receipt}

      Godt gået. [Begynd igen](#laas).
      """;

  private static Drafted read(String kind, String body) {
    return Drafted.read(ID, body, "kind", kind);
  }

  private static String shown(Answer answer) {
    return answer.text()
        + " > "
        + answer.step().map(step -> "#" + step).orElse("")
        + answer.page().map(page -> page.target().toString()).orElse("")
        + (answer.unsure() ? " ?" : "")
        + " @"
        + answer.place().line();
  }

  private static List<String> answers(Step step) {
    return step.answers().stream().map(JourneyReaderTest::shown).toList();
  }

  @Test
  void aBranchAsks() {
    Journey journey = read("branch", BRANCH).page(Journey.class);
    assertEquals(Form.BRANCH, journey.form());
    assertEquals("Træk vejret.", journey.lead().text());
    assertEquals(List.of(new Prose("Brug en <em>telefon</em>.")), journey.always());
    assertEquals(List.of("hvad", "penge"), journey.steps().stream().map(Step::id).toList());
    Step first = journey.start();
    assertEquals("Hvad ser I?", first.title());
    assertEquals(new Prose("<p>Vælg.</p>"), first.text());
    assertEquals(Optional.empty(), first.urgent());
    assertEquals(List.of("Penge > #penge @11", "Andet > help/andet ? @12"), answers(first));
    assertEquals(List.of(), first.links());
    Step second = journey.steps().get(1);
    assertEquals(Optional.of(new Prose("<p>Træk stikket.</p>")), second.urgent());
    assertEquals(new Prose(""), second.text());
    assertEquals(List.of("I dag > help/stop @18", "Ved ikke > help/stop ? @19"), answers(second));
  }

  @Test
  void aTallyCounts() {
    Journey journey = read("tally", TALLY).page(Journey.class);
    assertEquals(
        List.of("Ja > help/vurder @3", "Nej >  @4", "Det ved vi ikke > help/vurder ? @5"),
        answers(journey.start()));
    assertEquals(List.of(false, true), journey.steps().stream().map(Step::receipt).toList());
  }

  @Test
  void stepsSayWhatToDo() {
    Journey journey = read("steps", STEPS).page(Journey.class);
    assertEquals(List.of(), journey.start().answers());
    assertEquals(
        List.of(new PageId(Kind.GUIDE, "to-trin"), new PageId(Kind.GUIDE, "backup")),
        journey.start().links().stream().map(next -> next.target()).toList());
    assertEquals(
        "<p>Godt gået. <a href=\"/forloeb/ramt/laas/\">Begynd igen</a>.</p>",
        journey.steps().get(1).text().html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "(#penge) → (#pengene) → 11:12+7 unknown-step [pengene] ~penge",
        "(#penge) → (ramt.md#pene) → 11:19+4 unknown-step [pene] ~penge",
        "- [Penge](#penge) → - Penge → 11:1+7 malformed-answer [Penge]",
        "- [Penge](#penge) → - Hvis [penge](#penge) → 11:1+22 malformed-answer [Hvis penge]",
        "- [Penge](#penge) → - [Penge](https://a.dk) → 11:1+23 malformed-answer [Penge]",
        "- [Penge](#penge) → - [Penge](../hjaelp/x.md) → 11:11+14 broken-link [../hjaelp/x.md]",
      })
  void aBranchsAnswersAreLinks(String before, String after, String finding) {
    assertEquals(List.of(finding), read("branch", BRANCH.replace(before, after)).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "- Ja: [Vurder](../help/vurder.md) → - [Vurder](../help/vurder.md) → 3:1+29 malformed-answer [Vurder]",
        "- Nej → - Nej: → 4:1+6 malformed-answer [Nej:]",
        " .receipt → '' → 7:1+18 missing-receipt []",
      })
  void aTallysAnswersSayYesToAPage(String before, String after, String finding) {
    assertEquals(List.of(finding), read("tally", TALLY.replace(before, after)).findings());
  }

  @Test
  void aJourneyHasSteps() {
    assertEquals(List.of("1:1+0 missing-section […]"), read("steps", "Kun ord.").findings());
  }
}
