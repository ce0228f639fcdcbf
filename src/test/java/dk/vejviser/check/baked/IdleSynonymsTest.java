package dk.vejviser.check.baked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Sites;
import dk.vejviser.product.IdleSynonym;
import dk.vejviser.product.IdleSynonym.Reason;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Place;
import dk.vejviser.text.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Words of a synonym that change nothing are a warning that says why. */
class IdleSynonymsTest {
  private static final Place PLACE = new Place("content/data/synonyms.txt", 4, 16, 7);

  @Test
  void wordsThatStandOnNoPageAreNamedWithThoseThatAreNear() {
    assertEquals(
        "content/data/synonyms.txt:4:16 synonym-leads-nowhere "
            + "\"snydt\" skal føre til \"svindle\", men det står ikke på nogen side "
            + "mente du \"svindel\"?",
        told("svindle", Reason.ON_NO_PAGE, Optional.of("svindel")));
  }

  @Test
  void whereNothingIsNearTheWayOutIsToTakeAPagesWords() {
    assertEquals(
        "content/data/synonyms.txt:4:16 synonym-leads-nowhere "
            + "\"snydt\" skal føre til \"svindle\", men det står ikke på nogen side "
            + "sådan: skriv ord, som en side bruger i titel, keywords, overskrift eller tekst. "
            + "Flere ord skal stå lige efter hinanden på siden",
        told("svindle", Reason.ON_NO_PAGE, Optional.empty()));
  }

  @Test
  void wordsThatNoQueryAsksForAreNamed() {
    assertEquals(
        "content/data/synonyms.txt:4:16 synonym-adds-nothing "
            + "\"hvad nu\" gør ingen forskel i søgningen: den springer alle ordene over "
            + "sådan: slet det, eller skriv det, folk ellers siger",
        told("hvad nu", Reason.NEVER_ASKED, Optional.empty()));
  }

  @Test
  void wordsThatAreSaidAndMeantAreNamed() {
    assertEquals(
        "content/data/synonyms.txt:4:16 synonym-adds-nothing "
            + "\"svindlen\" gør ingen forskel i søgningen: for den er det samme ord som til højre "
            + "sådan: slet det, eller skriv det, folk ellers siger",
        told("svindlen", Reason.SAME_WORDS, Optional.empty()));
  }

  private static String told(String words, Reason reason, Optional<String> near) {
    IdleSynonym idle = new IdleSynonym(new Phrase(words, PLACE), reason, "snydt", near);
    Findings findings = new Findings();
    new IdleSynonyms()
        .check(
            new BakedSite(
                Sites.of(),
                List.of(),
                new Searched(List.of(), List.of(), List.of(idle)),
                Path.of("site")),
            findings);
    Finding finding = findings.sorted().get(0);
    Wording danish = Wording.in(Locale.forLanguageTag("da"));
    return String.join(
        " ",
        finding.place().toString(),
        finding.rule().key(),
        danish.sentence(finding),
        danish.wayOut(finding));
  }
}
