package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.CaseStory;
import dk.vejviser.model.CaseStory.Moment;
import dk.vejviser.model.CaseStory.Told;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseReaderTest {
  private static final PageId ID = new PageId(Kind.CASE, "tømreren");

  private static final String CASE =
      """
      »Det var printeren.«

      ## Det skete

      - **Tirsdag kl. 6.50.** Filen *kan ikke*
        åbnes.
      - **Ugen efter.** Den er tilbage.

      ## Det kostede

      Seks dage.

      ## Lær af det

      - [Backup](../guides/backup.md)
      """;

  @Test
  void aCaseBecomesItsValues() {
    CaseStory story =
        Drafted.read(ID, CASE, "told", "virkelig", "incident", "mistanke").page(CaseStory.class);
    assertEquals(Told.REAL, story.told());
    assertEquals(Optional.of("mistanke"), story.incident());
    assertEquals(
        List.of(
            new Moment(
                new Prose("Tirsdag kl. 6.50."), new Prose("Filen <em>kan ikke</em>\nåbnes.")),
            new Moment(new Prose("Ugen efter."), new Prose("Den er tilbage."))),
        story.timeline());
    assertEquals(Optional.of(new Prose("<p>Seks dage.</p>")), story.cost());
    assertEquals(Optional.empty(), story.worked());
    assertEquals(new PageId(Kind.GUIDE, "backup"), story.learn().get(0).target());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Det tog 5.000 kr. i alt. → 1:9+8 composite-case-with-amount [5.000 kr]",
        "Det tog 12 500,50 kroner. → 1:9+16 composite-case-with-amount [12 500,50 kroner]",
        "To millioner kroner. → 1:4+16 composite-case-with-amount [millioner kroner]",
        "Han krævede 300 euro. → 1:13+8 composite-case-with-amount [300 euro]",
        "Det kostede 20 €. → 1:13+4 composite-case-with-amount [20 €]",
        "Det kostede mange kroner. → ''",
        "Der gik 20 minutter og to kunder. → ''",
        "De tog 3 kroner. → 1:8+8 composite-case-with-amount [3 kroner]",
      })
  void aCompositeCaseNamesNoAmount(String sentence, String finding) {
    String body = CASE.replace("»Det var printeren.«", sentence);
    assertEquals(
        finding, String.join(", ", Drafted.read(ID, body, "told", "sammensat").findings()));
    assertEquals(List.of(), Drafted.read(ID, body, "told", "virkelig").findings());
  }

  @Test
  void aTimelineHasATimeForEveryPoint() {
    assertEquals(
        List.of("7:1+17 malformed-list [- **…** …]"),
        Drafted.read(ID, CASE.replace("**Ugen efter.** Den er", "Den er"), "told", "virkelig")
            .findings());
    assertEquals(
        List.of("1:1+0 missing-section [Det skete]", "1:1+0 missing-section [Lær af det]"),
        Drafted.read(ID, "Ord.", "told", "virkelig").findings());
  }
}
