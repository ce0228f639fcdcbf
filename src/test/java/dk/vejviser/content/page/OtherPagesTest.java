package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Offer;
import dk.vejviser.model.PageId;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Severity;
import dk.vejviser.model.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherPagesTest {

  @Test
  void anAlertBecomesItsValues() {
    Alert alert =
        Drafted.read(
                new PageId(Kind.ALERT, "nummer"),
                "Ord.\n\n## Det gælder\n\nAlle.\n\n## Gør det her\n\n1. Tjek.\n",
                "severity",
                "haster",
                "from",
                "2026-11-23",
                "until",
                "2027-02-21")
            .page(Alert.class);
    assertEquals(Severity.URGENT, alert.severity());
    assertEquals(LocalDate.of(2026, 11, 23), alert.from());
    assertEquals(LocalDate.of(2027, 2, 21), alert.until());
    assertEquals(Optional.of(new Prose("<p>Alle.</p>")), alert.concerns());
    assertEquals(Optional.of(new Prose("<ol>\n<li>Tjek.</li>\n</ol>")), alert.doThis());
  }

  @Test
  void anOfferBecomesItsValues() {
    Offer offer =
        Drafted.read(
                new PageId(Kind.OFFER, "test"),
                "Ord.\n\n## Kilder\n\n- [A](https://a.dk/), set 2026-11-23\n",
                "provider",
                "Mærket",
                "url",
                "https://a.dk/")
            .page(Offer.class);
    assertEquals("Mærket", offer.provider());
    assertEquals("https://a.dk/", offer.url());
    assertEquals(Optional.empty(), offer.price());
    assertEquals("A", offer.sources().get(0).name());
  }

  @Test
  void sheetsAndPagesAreWordsInSections() {
    String body = "Ord.\n\n## Gør nu\n\nAlt.\n";
    List<Section> sections =
        List.of(new Section("goer-nu", "Gør nu", Role.FREE, new Prose("<p>Alt.</p>")));
    Sheet sheet = Drafted.read(new PageId(Kind.SHEET, "log"), body).page(Sheet.class);
    assertEquals(new Prose("<p>Ord.</p>"), sheet.lead());
    assertEquals(sections, sheet.sections());
    PlainPage page = Drafted.read(new PageId(Kind.PAGE, "om"), body).page(PlainPage.class);
    assertEquals(sections, page.sections());
  }

  @Test
  void aFileThatIsTooComplexIsOneFindingAndNoPage() {
    Drafted read = Drafted.read(new PageId(Kind.PAGE, "om"), "[".repeat(50_000));
    assertEquals(1, read.findings().size());
    assertEquals(List.of(), read.pages());
  }
}
