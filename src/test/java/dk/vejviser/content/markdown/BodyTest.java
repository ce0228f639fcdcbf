package dk.vejviser.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Body;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Passage;
import dk.vejviser.text.Findings;
import dk.vejviser.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTest {

  private static List<String> shown(Manuscript manuscript) {
    return manuscript.passages().stream()
        .map(
            passage ->
                String.join(
                    " | ",
                    passage.form().name(),
                    passage.section(),
                    passage.place().line() + ":" + passage.place().column(),
                    passage.text()))
        .toList();
  }

  @Test
  void everyRunOfWordsIsAPassageWithItsPlace() {
    String text =
        """
        Før *alt*
        andet.

        ## Gør det {#goer}

        1. **Et.** (x)
           Mere.

           > Sig det
        2. To

        ### Under

        | A | B |
        | --- | --- |
        | c | |
        """;
    assertEquals(
        List.of(
            "PARAGRAPH |  | 1:1 | Før alt andet.",
            "HEADING | goer | 4:1 | Gør det",
            "ITEM | goer | 6:4 | Et. (x) Mere.",
            "QUOTE | goer | 9:6 | Sig det",
            "ITEM | goer | 10:4 | To",
            "HEADING | goer | 12:1 | Under",
            "CELL | goer | 14:3 | A",
            "CELL | goer | 14:7 | B",
            "CELL | goer | 16:3 | c"),
        shown(Read.of(text).manuscript()));
  }

  @Test
  void placesCountTheFrontMatterAndWindowsLineEnds() {
    String file = "---\r\ntitle: x\r\n---\r\nEt\r\n\r\n> to {{frist:x}}\r\n";
    Findings findings = new Findings();
    Manuscript manuscript =
        Markdown.read(
                new SourceText("content/guides/a.md", file),
                file.indexOf("Et"),
                Danish.around(new PageId(Kind.GUIDE, "a")),
                findings)
            .orElseThrow();
    assertEquals(
        List.of("PARAGRAPH |  | 4:1 | Et", "QUOTE |  | 6:3 | to {{frist:x}}"), shown(manuscript));
    assertEquals(List.of("6:14+1 unknown-deadline [x]"), Danish.lines(findings));
  }

  @Test
  void plainWordsAreTheEditorsOwn() {
    Passage passage =
        Read.of("Ring til {{kontakt:hotline}} og *sig* det {{frist:gdpr}}!")
            .manuscript()
            .passages()
            .get(0);
    assertEquals("Ring til Hotlinen på 33 37 00 37 og sig det uden at vente!", passage.text());
    assertEquals("Ring til  og sig det !", passage.plain());
  }

  @Test
  void everyLetterKnowsItsColumn() {
    Passage passage =
        Read.of("> Ring \\* til {{kontakt:politi}} &amp; **sig\n> det** nu")
            .manuscript()
            .passages()
            .get(0);
    String text = passage.text();
    assertEquals("Ring * til politiet på 114 & sig det nu", text);
    assertEquals(column(text, passage, "til"), "1:11+3");
    assertEquals(column(text, passage, "114"), "1:15+18");
    assertEquals(column(text, passage, "sig"), "1:42+3");
    assertEquals(column(text, passage, "det"), "2:3+3");
    assertEquals(column(text, passage, "nu"), "2:9+2");
  }

  private static String column(String text, Passage passage, String word) {
    int start = text.indexOf(word);
    var place = passage.at(start, start + word.length());
    return place.line() + ":" + place.column() + "+" + place.length();
  }

  @Test
  void headingsAndLinksAreNoted() {
    Body body = Read.of("## Få *styr* på det\n\n[a **b**](../help/x.md#y)").manuscript().body();
    assertEquals("faa-styr-paa-det", body.headings().get(0).id());
    assertEquals("Få styr på det", body.headings().get(0).text());
    assertEquals("a b", body.links().get(0).text());
    assertEquals("faa-styr-paa-det", body.links().get(0).section());
    assertEquals("content/guides/backup.md:3:11", body.links().get(0).place().toString());
  }

  @Test
  void tablesAlignWithoutStyle() {
    assertEquals(
        """
        <table class="table">
        <thead>
        <tr><th scope="col">A</th><th scope="col" class="right">B</th></tr>
        </thead>
        <tbody>
        <tr><td>c</td><td class="right"></td></tr>
        </tbody>
        </table>\
        """,
        Read.of("| A | B |\n| --- | ---: |\n| c |").html());
  }

  @Test
  void textAfterATableIsWhole() {
    assertEquals(
        1,
        Read.of("| A |\n| - |\n\nto-trins-login: a | b").manuscript().blocks().stream()
            .filter(Block.Paragraph.class::isInstance)
            .mapToInt(block -> ((Block.Paragraph) block).pieces().size())
            .sum());
  }
}
