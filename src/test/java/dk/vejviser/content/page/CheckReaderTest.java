package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Check;
import dk.vejviser.model.Check.Band;
import dk.vejviser.model.Check.Choice;
import dk.vejviser.model.Check.Question;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.text.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckReaderTest {
  private static final PageId ID = new PageId(Kind.CHECK, "tjek");
  private static final String FILE = "content/checks/tjek.md";

  private static final String CHECK =
      """
      Svar ærligt.

      ## Hvad koster det? {#stilstand .risk}

      - Lidt (0 risiko)
      - Ved ikke (2 risiko) {.unsure}

      ## Har I en plan? {#plan}

      På papir.

      Næste skridt: [Plan](../guides/plan.md)

      - Ja, og øvet (4 point)
      - Ja (uden navn) (2 point) [Øv](../guides/oev.md)
      - Ved ikke (0 point) {.unsure}

      ## Resultat {#resultat .result}

      ### 0-4 point: Begynd

      Med én ting.

      ### 2-2 risiko: Sigt højt

      Nøjes ikke.
      """;

  @Test
  void aCheckBecomesItsValues() {
    Check check = Drafted.read(ID, CHECK).page(Check.class);
    assertEquals("Svar ærligt.", check.lead().text());
    assertEquals(
        new Question(
            "stilstand",
            "Hvad koster det?",
            Prose.NONE,
            true,
            Optional.empty(),
            List.of(
                new Choice("Lidt", 0, false, Optional.empty()),
                new Choice("Ved ikke", 2, true, Optional.empty())),
            new Place(FILE, 3, 1, 38)),
        check.questions().get(0));
    Next plan = new Next(new PageId(Kind.GUIDE, "plan"), "Plan", new Place(FILE, 12, 15, 25));
    Next drill = new Next(new PageId(Kind.GUIDE, "oev"), "Øv", new Place(FILE, 15, 28, 22));
    assertEquals(
        new Question(
            "plan",
            "Har I en plan?",
            new Prose("<p>På papir.</p>"),
            false,
            Optional.of(plan),
            List.of(
                new Choice("Ja, og øvet", 4, false, Optional.empty()),
                new Choice("Ja (uden navn)", 2, false, Optional.of(drill)),
                new Choice("Ved ikke", 0, true, Optional.empty())),
            new Place(FILE, 8, 1, 25)),
        check.questions().get(1));
    assertEquals(4, check.questions().get(1).top());
    assertEquals(
        List.of(
            new Band(
                0,
                4,
                false,
                "Begynd",
                new Prose("<p>Med én ting.</p>"),
                new Place(FILE, 20, 1, 21)),
            new Band(
                2,
                2,
                true,
                "Sigt højt",
                new Prose("<p>Nøjes ikke.</p>"),
                new Place(FILE, 24, 1, 25))),
        check.result().bands());
    assertEquals("resultat", check.result().id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "(4 point) → (4 risiko) → 14:1+24 malformed-answer [Ja, og øvet (4 risiko)]",
        "(4 point) → (fire point) → 14:1+26 malformed-answer [Ja, og øvet (fire point)]",
        " (4 point) → '' → 14:1+14 malformed-answer [Ja, og øvet]",
        "Næste skridt: [Plan](../guides/plan.md) → Næste skridt: en plan → 12:1+21 malformed-answer [Næste skridt: en plan]",
        "Næste skridt: [Plan](../guides/plan.md) → '' → 8:1+25 malformed-answer [Næste skridt: […](….md)]",
        "### 0-4 point: Begynd → ### Begynd → 20:1+10 malformed-list [### 0-9 point: …]",
        " .result → '' → 1:1+0 missing-section [… {.result}]",
      })
  void whatIsMalformedIsOneFinding(String before, String after, String finding) {
    assertEquals(List.of(finding), Drafted.read(ID, CHECK.replace(before, after)).findings());
  }
}
