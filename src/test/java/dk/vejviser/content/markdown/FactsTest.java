package dk.vejviser.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Body;
import dk.vejviser.model.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "{{kontakt:hotline}} → Hotlinen på <a class=\"phone-number\" href=\"tel:+4533370037\">33 37 00 37</a>",
        "{{kontakt:politi}} → politiet på <a class=\"phone-number\" href=\"tel:114\">114</a>",
        "{{kontakt:hotline|navn}} → Hotlinen",
        "{{kontakt:hotline|nummer}} → <a class=\"phone-number\" href=\"tel:+4533370037\">33 37 00 37</a>",
        "{{kontakt:tilsyn}} → <a href=\"https://tilsyn.dk/?a=1&amp;b=2\" rel=\"external\">Tilsynet</a>",
        "{{kontakt:post}} → <a href=\"mailto:a@b.dk\">posten</a>",
        "{{kontakt:bank}} → jeres bank",
        "{{frist:gdpr}} → uden at vente",
        "{{frist:gdpr|kort}} → inden 72 timer",
        "{{frist:rapport|kort}} → inden en måned",
        "{{frist:uger|kort}} → inden 2 uger",
        "{{fakta:planer}} → 43 procent har en plan",
      })
  void aFactIsFilledIn(String written, String html) {
    assertEquals("<p>Se " + html + ".</p>", Read.of("Se " + written + ".").html());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Se {{kontakt:hotlin}}; 1:14+6 unknown-contact [hotlin] ~hotline",
        "Se {{frist:gdpt|kort}}; 1:12+4 unknown-deadline [gdpt] ~gdpr",
        "Se {{fakta:plan}}; 1:12+4 unknown-fact [plan]",
        "Se {{kontkt:hotline}}; 1:4+18 malformed-fact [{{kontkt:hotline}}] ~kontakt",
        "Se {{kontakt:hotline|nunmer}}; 1:4+26 malformed-fact [{{kontakt:hotline|nunmer}}] ~nummer",
        "Se {{kontakt:bank|nummer}}; 1:4+23 malformed-fact [{{kontakt:bank|nummer}}]",
        "Se {{frist:straks|kort}}; 1:4+21 malformed-fact [{{frist:straks|kort}}]",
        "Se {{fakta:planer|kort}}; 1:4+21 malformed-fact [{{fakta:planer|kort}}]",
        "Se {{}}; 1:4+4 malformed-fact [{{}}]",
        "Se {{kontakt:hotline; 1:4+17 malformed-fact [{{kontakt:hotline]",
        "| a |\\n| - |\\n| {{kontakt:x}} |; 3:13+1 unknown-contact [x]",
        "> - **{{frist:x}}**; 1:15+1 unknown-deadline [x]",
      })
  void whatIsWrongIsReportedToTheColumn(String text, String finding) {
    assertEquals(List.of(finding), Read.of(text.replace("\\n", "\n")).findings());
  }

  @Test
  void aFactInALinkIsOnlyWords() {
    assertEquals(
        "<p><a href=\"/guider/a/\">Ring til Hotlinen på 33 37 00 37</a></p>",
        Read.of("[Ring til {{kontakt:hotline}}](a.md)").html());
  }

  @Test
  void aBarInAFactDividesNoCell() {
    assertEquals(
        List.of("Hvem", "Nummer", "Hotlinen", "114"),
        Read.of(
                "| Hvem | Nummer |\n| --- | --- |\n| {{kontakt:hotline|navn}} | {{kontakt:politi|nummer}} |")
            .manuscript()
            .passages()
            .stream()
            .map(Passage::text)
            .toList());
  }

  @Test
  void codeAndEscapedBracesAreText() {
    Read read = Read.of("Skriv `{{kontakt:id}}` eller \\{\\{x}}.");
    assertEquals("<p>Skriv <code>{{kontakt:id}}</code> eller {{x}}.</p>", read.html());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void usesOfFactsAreNotedWithTheirSentence() {
    Body body = Read.of("Ring til {{kontakt:hotline}} {{frist:gdpr|kort}}.").manuscript().body();
    assertEquals(
        List.of("hotline 1:10", "gdpr 1:30"),
        body.facts().stream()
            .map(use -> use.fact().id() + " " + use.place().line() + ":" + use.place().column())
            .toList());
    assertEquals("Ring til Hotlinen på 33 37 00 37 inden 72 timer.", body.facts().get(1).passage());
  }
}
