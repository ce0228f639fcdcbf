package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Lost;
import dk.vejviser.model.Help;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HelpReaderTest {
  private static final PageId ID = new PageId(Kind.HELP, "stop");

  private static final String HELP =
      """
      ## Gør nu

      1. Træk stikket.
      2. Ring til {{kontakt:hotline}}.

      ## Gør ikke

      - Sluk ikke.

      ## Ring til

      - {{kontakt:bank}}
      - {{kontakt:hotline}}

      ## Gem spor

      - Et *billede*

      ## Sig til medarbejderne

      > Rør ikke noget.

      ## Frister

      - {{frist:gdpr}}

      ## Hvis ingen svarer

      Vent.

      ## Bagefter

      - [Kom i gang](../guides/i-gang.md)
      """;

  private static Drafted read(String body) {
    return Drafted.read(ID, body, "severity", "akut", "incident", "mistanke", "lost", "mail");
  }

  @Test
  void aHelpPageBecomesItsValues() {
    Help help = read(HELP).page(Help.class);
    assertEquals(Severity.ACUTE, help.severity());
    assertEquals(Optional.of("mistanke"), help.incident());
    assertEquals(Set.of(Lost.MAIL), help.lost());
    assertEquals(Prose.NONE, help.lead());
    assertEquals(
        List.of("Træk stikket.", "Ring til Hotlinen på 33 37 00 37."),
        help.firstSteps().stream().map(Prose::text).toList());
    assertEquals(List.of(new Prose("Sluk ikke.")), help.never());
    assertEquals(List.of("bank", "hotline"), help.call().stream().map(Contact::id).toList());
    assertEquals(List.of(new Prose("Et <em>billede</em>")), help.evidence());
    assertEquals(Optional.of(new Prose("<p>Rør ikke noget.</p>")), help.tellStaff());
    assertEquals(Optional.empty(), help.tellCustomers());
    assertEquals(List.of("gdpr"), help.deadlines().stream().map(Deadline::id).toList());
    assertEquals(Optional.of(new Prose("<p>Vent.</p>")), help.noAnswer());
    assertEquals(
        List.of(new PageId(Kind.GUIDE, "i-gang")),
        help.afterwards().stream().map(Next::target).toList());
  }

  @Test
  void aGravePageNeedsMoreThanACalmOne() {
    assertEquals(
        List.of(
            "1:1+0 missing-section [Bagefter]",
            "1:1+0 missing-section [Gem spor]",
            "1:1+0 missing-section [Gør ikke]",
            "1:1+0 missing-section [Gør nu]",
            "1:1+0 missing-section [Ring til]",
            "1:1+0 missing-section [Sig til medarbejderne]"),
        read("Ord.").findings());
    assertEquals(
        List.of(
            "1:1+0 missing-section [Bagefter]",
            "1:1+0 missing-section [Gør nu]",
            "1:1+0 missing-section [Ring til]"),
        Drafted.read(ID, "Ord.", "severity", "roligt").findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "2. Ring til {{kontakt:hotline}}. → 2. Et to tre fire fem seks syv otte ni {{kontakt:hotline}}. → ''",
        "2. Ring til {{kontakt:hotline}}. → 2. Et to tre fire fem seks syv otte ni ti {{kontakt:hotline}}. → 4:1+62 step-too-long [13, 12]",
        "2. Ring til {{kontakt:hotline}}. → 2. a\\n3. b\\n4. c\\n5. d → 6:1+4 too-many-steps [5, 3]",
        "- {{kontakt:bank}} → - Ring til {{kontakt:bank}} → 12:1+27 malformed-list [- {{kontakt:…}}]",
        "- {{kontakt:bank}} → - {{frist:gdpr}} → 12:1+16 malformed-list [- {{kontakt:…}}]",
        "- {{kontakt:bank}} → - {{kontakt:bang}} → 12:13+4 unknown-contact [bang] ~bank",
        "- {{kontakt:bank}} → - [Banken](https://bank.dk/) → 12:1+28 malformed-list [- {{kontakt:…}}]",
        "- {{frist:gdpr}} → Hurtigt. → 25:1+8 malformed-list [- {{frist:…}}]",
      })
  void listsHoldWhatTheyShould(String before, String after, String finding) {
    assertEquals(
        finding,
        String.join(", ", read(HELP.replace(before, after.replace("\\n", "\n"))).findings()));
  }
}
