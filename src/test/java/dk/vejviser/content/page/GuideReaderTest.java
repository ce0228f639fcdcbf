package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.content.markdown.Danish;
import dk.vejviser.model.Action;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Guide.Barrier;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Section;
import dk.vejviser.model.Source;
import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideReaderTest {
  private static final PageId ID = new PageId(Kind.GUIDE, "backup");

  private static final String GUIDE =
      """
      Begynd *her*.

      ## Gør det nu

      1. **Hent én fil.** (ejer, 20 min)
         Det virker, når: Filen er **åben**.
         > Hent den, mens jeg ser på.

      2. **Ring til {{kontakt:politi}}.** (ledelse, 5 min)
         Det virker, når: De svarer.

      ## Hvorfor

      En disk dør.

      ## Spørg jeres it-leverandør

      - Hvor ligger den?

      ## Sig det til ledelsen

      Vi har prøvet.

      ## Men ...

      ### Vi har ikke tid.

      Begynd med én ting.

      ## Videre

      - [Øv jer](oev.md)
      - [Er uheldet ude? Stop](../help/stop.md)

      ## Kilder

      - [Sikkerdigital](https://sikkerdigital.dk/a), set 2026-11-22
      """;

  private static Drafted read(String body) {
    return Drafted.read(ID, body, "difficulty", "mellem");
  }

  @Test
  void aGuideBecomesItsValues() {
    Guide guide = read(GUIDE).page(Guide.class);
    assertEquals(Guide.Difficulty.MEDIUM, guide.difficulty());
    assertEquals(new Prose("<p>Begynd <em>her</em>.</p>"), guide.lead());
    assertEquals(
        List.of(
            new Action(
                new Prose("Hent én fil."),
                "ejer",
                20,
                new Prose("Filen er <strong>åben</strong>."),
                Optional.of(new Prose("<p>Hent den, mens jeg ser på.</p>"))),
            new Action(
                new Prose(
                    "Ring til politiet på <a class=\"phone-number\" href=\"tel:114\">114</a>."),
                "ledelse",
                5,
                new Prose("De svarer."),
                Optional.empty())),
        guide.actions());
    assertEquals(25, guide.minutes());
    assertEquals(
        Optional.of(new Prose("<ul>\n<li>Hvor ligger den?</li>\n</ul>")), guide.askSupplier());
    assertEquals(Optional.of(new Prose("<p>Vi har prøvet.</p>")), guide.tellBoard());
    assertEquals(
        List.of(
            new Barrier(new Prose("Vi har ikke tid."), new Prose("<p>Begynd med én ting.</p>"))),
        guide.barriers());
    assertEquals(
        List.of(
            new Next(
                new PageId(Kind.GUIDE, "oev"),
                "Øv jer",
                new Place("content/guides/backup.md", 32, 3, 16)),
            new Next(
                new PageId(Kind.HELP, "stop"),
                "Er uheldet ude? Stop",
                new Place("content/guides/backup.md", 33, 3, 39))),
        guide.next());
    assertEquals(
        List.of(
            new Source("Sikkerdigital", "https://sikkerdigital.dk/a", LocalDate.of(2026, 11, 22))),
        guide.sources());
    assertEquals(
        List.of(
            "DO_NOW goer-det-nu ",
            "FREE hvorfor <p>En disk dør.</p>",
            "ASK_SUPPLIER spoerg-jeres-it-leverandoer <ul>\n<li>Hvor ligger den?</li>\n</ul>",
            "TELL_BOARD sig-det-til-ledelsen <p>Vi har prøvet.</p>",
            "BARRIERS men ",
            "NEXT videre ",
            "SOURCES kilder "),
        guide.sections().stream().map(GuideReaderTest::shown).toList());
  }

  private static String shown(Section section) {
    return section.role() + " " + section.id() + " " + section.prose().html();
  }

  @Test
  void requiredSectionsAreNamedAllAtOnce() {
    assertEquals(
        List.of(
            "1:1+0 missing-section [Gør det nu]",
            "1:1+0 missing-section [Sig det til ledelsen]",
            "1:1+0 missing-section [Videre]"),
        read("Ord.").findings());
  }

  @Test
  void aGuideForTheBoardNeedNotTellTheBoard() {
    Audience board = new Audience("ledelse", "Ledelsen", "Du leder", List.of());
    String body = GUIDE.replace("## Sig det til ledelsen\n\nVi har prøvet.\n\n", "");
    assertEquals(List.of(), Drafted.read(ID, List.of(board), body, "difficulty", "let").findings());
    assertEquals(List.of("1:1+0 missing-section [Sig det til ledelsen]"), read(body).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "**Hent én fil.** → Hent én fil. → [**…**]",
        "(ejer, 20 min) → (ejer) → [(…, 20 min)]",
        "(ejer, 20 min) → (ejer, tyve min) → [(…, 20 min)]",
        "(ejer, 20 min) → (, 20 min) → [(…, 20 min)]",
        "Det virker, når: Filen → Når filen → [Det virker, når: …]",
        "Det virker, når: Filen er **åben**. → Det virker, når: → [Det virker, når: …]",
        "**Hent én fil.** (ejer, 20 min) → Hent → [**…** + (…, 20 min)]",
      })
  void anActionSaysWhatItLacks(String before, String after, String missing) {
    Drafted read = read(GUIDE.replace(before, after));
    assertEquals(1, read.findings().size(), read.findings().toString());
    String finding = read.findings().get(0);
    assertEquals("5:1", finding.substring(0, 3));
    assertEquals("malformed-action " + missing, finding.substring(finding.indexOf(' ') + 1));
    assertEquals(List.of(), read.pages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        ", set 2026-11-22 → , set i går → 37:1+56 malformed-source []",
        ", set 2026-11-22 → , set 2026-02-30 → 37:1+61 malformed-source []",
        ", set 2026-11-22 → '' → 37:1+45 malformed-source []",
        "- [Øv jer](oev.md) → - Øv jer → 32:1+8 malformed-list [- […](….md)]",
        "- [Øv jer](oev.md) → - [Øv jer](https://a.dk/) → 32:1+25 malformed-list [- […](….md)]",
        "- [Øv jer](oev.md) → Læs videre. → 32:1+11 malformed-list [- […](….md)]",
        "- [Øv jer](oev.md) → - [Øv jer](../oev.txt) → 32:12+10 broken-link [../oev.txt]",
        "## Hvorfor → ## Gør det nu → 12:1+13 duplicate-section [Gør det nu]",
        "## Hvorfor → ## Hvorfor {#videre} → 30:1+9 duplicate-anchor [videre]",
        "En disk dør. → '' → 12:1+10 empty-section [Hvorfor]",
        "Begynd med én ting. → '' → 26:1+20 empty-section [Vi har ikke tid.]",
        "### Vi har ikke tid. → Vi har ikke tid. → 26:1+16 malformed-list [### …]",
        "## Hvorfor → # Hvorfor → 12:1+9 heading-too-high []",
        "En disk dør. → #### En disk dør. → 14:1+17 heading-skips-level [2, 4]",
        "En disk dør. → {{fakta:plane}} → 14:9+5 unknown-fact [plane] ~planer",
      })
  void whatIsMalformedIsOneFinding(String before, String after, String finding) {
    Drafted read = read(GUIDE.replaceFirst(Pattern.quote(before), after));
    assertEquals(
        List.of(finding), read.findings().stream().filter(l -> !l.contains("barrier")).toList());
    assertEquals(List.of(), read.pages());
  }

  @Test
  void theLanguageHasEveryWordThatListsAreWrittenWith() {
    for (String key :
        List.of(
            "works",
            "minutes",
            "seen",
            "say-instead",
            "searched-as",
            "next-step",
            "points",
            "risk",
            "currencies",
            "numbers")) {
      assertEquals(false, Danish.LANGUAGE.say("form." + key).isBlank());
    }
  }
}
