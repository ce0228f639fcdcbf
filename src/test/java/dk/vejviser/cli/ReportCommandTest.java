package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.cli.report.Plot;
import dk.vejviser.cli.report.ReportPage;
import dk.vejviser.cli.report.Table;
import dk.vejviser.cli.terminal.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the portal covers, how old and heavy it is, and who links where. */
class ReportCommandTest {
  private static final String GOLDEN = "src/test/resources/golden/content";

  @TempDir Path folder;
  private final Spoken program = new Spoken();

  @Test
  void aFolderThatIsGivenForTheFileIsNamed() {
    assertEquals(1, program.run("report", "--content", GOLDEN, "--out", "/"));
    assertTrue(program.err().endsWith("fejl: / er en mappe, ikke en fil\n"), program.err());
  }

  @Test
  void theTerminalShowsEachPartAsATable() {
    assertEquals(0, report("report.html"));
    assertSays(
        """
        Forløb
        4 veje til hjælp, højst 2 klik, 2 endepunkter; 3 forløb: hvert trin kan nås, og hver vej når i mål; \
        168 af 168 timer er dækket: i 72 har hver akut side en åben kanal, ellers siger den, hvad I gør imens; \
        0 af 2 endepunkter har en kendt åben kanal hele døgnet; 1 er akutte; \
        5 fakta: 5 er 0-30 dage gamle (4 A, 1 B, 0 C, 0 X); det første udløber 2027-02-01
          forløb      veje  klik  mål
          kom-i-gang     1     1    1
          pligter        9     2    1
          vi-er-ramt     4     2    2

        Hvem svarer hvornår
        De 168 timer fra mandag, hvor en af sidens kontakter har kendt åbent. En lyserød linje er en akut side \
        med huller: Den siger selv, hvad man gør imens.
          side                   timer om ugen  helligdag
          help/en-maskine                   72          6
          help/filerne-er-laast             72          6

        Hvem får hjælp til hvad
        2 af 3 felter (målgruppe, emne, før/under/efter) har en side.
          målgruppe  emne    før  under  efter
          Ejer       Backup    1    hul      1

        Fakta efter alder
          id          sikkerhed  tjekket     udløber     dage gammel
          en-maaned   A          2026-11-01  2027-02-01           22
        """);
    assertSays(
        """
        Sider efter alder
          side                     gennemgået  udløber     dage gammel
          alerts/falske-regninger  2026-11-01  2027-01-30           22
          offers/linjen            2026-11-01  2027-02-01           22
        """);
    assertSays(
        "  side                     ord  lix  højst\n  help/en-maskine           29   27     30\n");
    assertSays(
        """
          søgning      side                plads
          tag en kopi  guides/tag-en-kopi      1

        Sider efter vægt
        """);
    assertSays(
        """

        Sider, som ingen linker til
        3 sider. Oversigter, menuer og sider om samme emne tæller ikke med.
          side             titel
          offers/linjen    Ring til Linjen
          sheets/log       Skriv det ned
          checks/tjek-jer  Tjek jer selv
        """);
    assertSays(
        "  help/en-maskine          journeys/pligter, journeys/vi-er-ramt                          "
            + "   2\n");
    assertSays(
        "  og 5 mere i rapporten\n\nRapporten er skrevet i "
            + folder.resolve("report.html")
            + "\n");
  }

  @Test
  void thePageShowsTheSameWithPlotsAndLoadsNothing() throws IOException {
    assertEquals(0, report("report.html"));
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertEquals(
        List.of(
            "Fund i tjekket",
            "Forløb",
            "Hvem svarer hvornår",
            "Hvem får hjælp til hvad",
            "Fakta efter alder",
            "Sider efter alder",
            "Lix",
            "Prøvesøgninger",
            "Sider efter vægt",
            "Sider, som ingen linker til",
            "Hvem linker hvorhen"),
        page.select("h2").eachText());
    assertEquals(6, page.select("svg[role=img][aria-label]").size());
    assertEquals(
        "en-maskine: 72 timer; filerne-er-laast: 72 timer",
        page.select("svg").get(0).attr("aria-label"));
    assertEquals(
        "0-30 dage: 5; 31-60 dage: 0; 61-90 dage: 0; 91 dage eller mere: 0",
        page.select("svg").get(1).attr("aria-label"));
    assertEquals(List.of("hul"), page.select("td.hole").eachText());
    assertEquals(
        "cases/maleren, journeys/kom-i-gang",
        page.select("section:last-of-type tbody tr:first-child td").get(0).text().substring(0, 34));
    assertEquals("", page.select("script, link, img, iframe, [src], a[href]").toString());
    assertFalse(page.toString().contains("http:"), page.toString());
    assertTrue(
        page.select("meta[http-equiv=Content-Security-Policy]")
            .attr("content")
            .startsWith("default-src 'none'"));
  }

  @Test
  void everyPageIsWeighedAndTheHeaviestComesFirst() throws IOException {
    assertEquals(0, report("report.html"));
    Element weights =
        Jsoup.parse(Files.readString(folder.resolve("report.html")))
            .select("section:has(h2:containsOwn(Sider efter vægt))")
            .first();
    List<Double> kilobytes =
        weights.select("td.number").eachText().stream()
            .map(text -> Double.valueOf(text.replace(',', '.')))
            .toList();
    assertTrue(weights.select("tbody th").eachText().contains("/nu/filerne-er-laast/"));
    assertEquals(kilobytes.stream().sorted(Comparator.reverseOrder()).toList(), kilobytes);
    // More than a page alone, and no more than the limit that a browser is held to.
    assertTrue(kilobytes.get(0) > 10 && kilobytes.get(0) <= 20, kilobytes.toString());
  }

  @Test
  void whatTheCheckFoundComesFirst() throws IOException {
    assertEquals(1, report("report.html", "--date", "2027-03-25"));
    Element found =
        Jsoup.parse(Files.readString(folder.resolve("report.html"))).selectFirst("section");
    assertTrue(
        found.select("tr:contains(expired-fact-on-path)").text().contains(" fejl "), found.text());
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertEquals(0, report("one.html"));
    assertEquals(0, report("two.html"));
    assertEquals(
        Files.readString(folder.resolve("one.html")), Files.readString(folder.resolve("two.html")));
  }

  @Test
  void anEditorsWordsAreNeverMarkup() {
    Table table =
        new Table(
            "<b>",
            "",
            List.of("a & b"),
            0,
            List.of(List.of("<script>x</script>")),
            Optional.of(new Plot.Bars(List.of(new Plot.Bar("\"><g>", 1, true)))));
    String html = ReportPage.of(List.of(table), "<i>", Words.in("en"));
    Document page = Jsoup.parse(html);
    assertEquals("", page.select("script, b, i, g").toString());
    assertEquals("<script>x</script>", page.select("tbody th").text());
    Element svg = page.selectFirst("svg");
    assertEquals("\"><g>: 1", svg == null ? "" : svg.attr("aria-label"));
  }

  @Test
  void anExpiredFactIsWhereAReportIsWantedMost() {
    assertEquals(1, report("report.html", "--date", "2027-03-25"));
    assertTrue(program.err().contains("[expired-fact-on-path]"), program.err());
    assertSays("  linjen      A          2026-11-01  2027-02-01          144\n");
    assertFalse(program.out().contains("Prøvesøgninger"), program.out());
    assertTrue(program.err().contains("så rapporten er uden prøvesøgninger"), program.err());
  }

  @Test
  void contentThatCannotBeReadHasNoReport() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("data"));
    assertEquals(
        1,
        program.run(
            "report",
            "--content",
            content.toString(),
            "--out",
            folder.resolve("r.html").toString()));
    assertTrue(program.err().contains("[missing-file]"), program.err());
    assertTrue(program.err().endsWith("Indholdet har fejl, så der er ingen rapport\n"));
    assertFalse(Files.exists(folder.resolve("r.html")));
  }

  private void assertSays(String expected) {
    assertTrue(program.out().contains(expected), program.out());
  }

  private int report(String name, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("report", "--content", GOLDEN, "--out", folder.resolve(name).toString()));
    all.addAll(List.of(more));
    return program.run(all.toArray(String[]::new));
  }
}
