package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.content.ContentReader.Options;
import dk.vejviser.model.Absence;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Site;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ContentReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String SITE =
      """
      name: Prøve
      tagline: En prøve
      owner: {name: Os}
      base: https://os.example/sti
      language: da
      incident: ramt
      age: {page: 10, sheet: 20}
      heading: Kom sikkert frem
      """;
  private static final String PAGE = "---\ntitle: %s\nsummary: Kort\n%s---\nNogle ord.\n";
  private static final String JOURNEY =
      """
      ---
      title: Ramt
      summary: Kort
      kind: branch
      reviewed: 2026-11-01
      ---
      Begynd her.

      ## Hvad er der sket? {#start}

      - [Noget](../help/ring.md)
      - [Ved ikke](../help/ring.md) {.unsure}
      """;

  @TempDir Path content;
  private final Findings findings = new Findings();

  @BeforeEach
  void aSmallSite() throws IOException {
    file("data/site.yaml", SITE);
    file("journeys/ramt.md", JOURNEY);
  }

  private void file(String name, String text) throws IOException {
    Path path = content.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Site read() {
    return read(new Options(TODAY, false, Optional.empty(), "content"));
  }

  private Site read(Options options) {
    return ContentReader.read(content, options, findings).orElseThrow();
  }

  /** Findings as {@code line:column rule args -> suggestion}, without those of a body. */
  private List<String> faults() {
    return findings.sorted().stream().map(ContentReaderTest::line).toList();
  }

  private static String line(Finding finding) {
    String meant = finding.suggestion().map(word -> " -> " + word).orElse("");
    return finding.place() + " " + finding.rule().key() + " " + finding.args() + meant;
  }

  private static PageId page(String id) {
    return new PageId(Kind.PAGE, id);
  }

  @Test
  void aLinkToTheFirstQuestionByItsNameLeadsToWhereTheIncidentPathBegins() throws IOException {
    file(
        "pages/om.md",
        PAGE.formatted("Om", "")
            + "\nSe [den første](../journeys/ramt.md#start), eller [ramt](../journeys/ramt.md).\n");
    String html = ((PlainPage) read().page(page("om")).orElseThrow()).lead().html();
    assertEquals(
        List.of("/sti/nu/", "/sti/nu/"),
        Pattern.compile("href=\"([^\"]+)\"").matcher(html).results().map(m -> m.group(1)).toList());
  }

  @Test
  void aPageHasItsOwnWordsAndTheSitesDefaults() throws IOException {
    file("pages/om.md", PAGE.formatted("Om os", "reviewed: 2026-11-20\naliases: [/os]\n"));
    Page om = read().page(page("om")).orElseThrow();
    assertEquals(List.of(), faults());
    assertEquals("Om os", om.title());
    assertEquals("Os", om.head().owner());
    assertEquals(LocalDate.of(2026, 11, 30), om.head().expires());
    assertEquals("content/pages/om.md:5:11", om.head().aliases().get(0).place().toString());
    assertEquals("content/pages/om.md:2:8", om.head().place().toString());
  }

  @Test
  void addressesLieBelowTheBaseThatIsGiven() throws IOException {
    file("pages/om.md", PAGE.formatted("Om os", ""));
    Page om = read().page(page("om")).orElseThrow();
    assertEquals("/sti/om/", read().address(om));
    URI other = URI.create("https://andre.example");
    Site moved = read(new Options(TODAY, false, Optional.of(other), "content"));
    assertEquals("/om/", moved.address(om));
    assertEquals(URI.create("https://andre.example/"), moved.info().base());
  }

  @Test
  void whatReadersMayNotSeeIsAbsentAndWhy() throws IOException {
    file("pages/a.md", PAGE.formatted("A", "status: draft\n"));
    file("pages/b.md", PAGE.formatted("B", "status: archived\n"));
    file("pages/c.md", PAGE.formatted("C", "publish: 2026-11-24\n"));
    file("pages/d.md", PAGE.formatted("D", "publish: 2026-11-23\n"));
    file("pages/e.md", PAGE.formatted("E", "publish: i morgen\n"));
    Site site = read();
    assertEquals(
        Map.of(
            page("a"), Absence.DRAFT,
            page("b"), Absence.ARCHIVED,
            page("c"), Absence.PLANNED,
            page("e"), Absence.BROKEN),
        site.absent());
    assertEquals(
        List.of(new PageId(Kind.JOURNEY, "ramt"), page("d")), List.copyOf(site.pages().keySet()));
    assertEquals(List.of("content/pages/e.md:4:10 bad-date [i morgen]"), faults());
  }

  @Test
  void draftsArePublicWhereTheyAreAskedFor() throws IOException {
    file("pages/a.md", PAGE.formatted("A", "status: draft\n"));
    Site site = read(new Options(TODAY, true, Optional.empty(), "content"));
    assertEquals("A", site.page(page("a")).orElseThrow().title());
  }

  @Test
  void allFaultsOfAllFilesAreFoundInOneRun() throws IOException {
    file("pages/a.md", "ingen nøgler\n");
    file("pages/b.md", "");
    file("pages/c.md", "---\ntitle: [\n---\n");
    file("pages/d.md", PAGE.formatted("D", "topics: [backup]\nownr: Os\n"));
    file("pages/Øl og Vin.md", PAGE.formatted("E", ""));
    read();
    assertEquals(
        List.of(
            "content/pages/a.md:1:1 missing-front-matter []",
            "content/pages/b.md:1:1 empty-file []",
            "content/pages/c.md:2:8 malformed-yaml [word.yaml-bracket]",
            "content/pages/d.md:4:10 unknown-topic [backup]",
            "content/pages/d.md:5:1 unknown-key [ownr, title, summary, audience, size, sector,"
                + " topics, owner, status, publish, keywords, aliases, reviewed, expires] -> owner",
            "content/pages/Øl og Vin.md:1:1 bad-file-name [Øl og Vin.md] -> oel-og-vin.md"),
        faults());
  }

  @Test
  void anOfferIsLookedAtTwiceAYear() throws IOException {
    String offer = "provider: De\nurl: https://de.example/\nreviewed: 2026-11-23\nexpires: %s\n";
    file("offers/a.md", PAGE.formatted("A", offer.formatted("2027-05-22")));
    file("offers/b.md", PAGE.formatted("B", offer.formatted("2027-05-23")));
    file("offers/c.md", PAGE.formatted("C", offer.formatted("2026-11-22")));
    read();
    assertEquals(
        List.of(
            "content/offers/b.md:7:10 bad-value [expires, 2027-05-23, 2027-05-22]",
            "content/offers/c.md:7:10 bad-value [expires, 2026-11-22, 2026-11-23]"),
        faults());
  }

  @Test
  void pagesThatTheSiteNamesMustBeThere() throws IOException {
    file(
        "data/site.yaml",
        SITE.replace("incident: ramt", "incident: rammt") + "front: [ukendt]\ncore: [backup]\n");
    read();
    assertEquals(
        List.of(
            "content/data/site.yaml:6:11 unknown-journey [rammt] -> ramt",
            "content/data/site.yaml:9:9 unknown-journey [ukendt]",
            "content/data/site.yaml:10:8 broken-link [guides/backup]"),
        faults());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNameThatWindowsKeepsForADeviceIsNoFilesName() throws IOException {
    file("pages/nul.md", PAGE.formatted("Nul", ""));
    read();
    assertEquals(
        List.of("content/pages/nul.md:1:1 bad-file-name [nul.md] -> nul-side.md"), faults());
  }

  @Test
  void aPlaceholderForOwnerOrAddressIsAWarning() throws IOException {
    file(
        "data/site.yaml",
        SITE.replace("{name: Os}", "{name: Navn, placeholder: true}")
            .replace("os.example/sti", "vejviser.example"));
    read();
    assertEquals(
        List.of(
            "content/data/site.yaml:3:15 placeholder-owner [Navn]",
            "content/data/site.yaml:4:7 placeholder-owner [https://vejviser.example]"),
        faults());
  }

  @Test
  void thereIsNoSiteWithoutSiteYaml() throws IOException {
    Files.delete(content.resolve("data/site.yaml"));
    assertEquals(
        Optional.empty(),
        ContentReader.read(
            content, new Options(TODAY, false, Optional.empty(), "content"), findings));
    assertEquals(List.of("content/data/site.yaml:1:1 missing-file []"), faults());
  }

  @Test
  void twoTermsOfOneNameAreAFindingAtTheSecond() throws IOException {
    String terms = "---\nreviewed: 2026-11-23\n---\n## Backup {#backup}\n\nEn kopi.\n";
    file("terms/a.md", terms);
    file("terms/b.md", terms);
    Site site = read();
    assertEquals(
        "En kopi.", site.page(new PageId(Kind.TERM, "backup")).orElseThrow().head().summary());
    assertEquals(
        List.of("content/terms/b.md:4:1 duplicate-id [backup, content/terms/a.md:4:1]"), faults());
  }

  @Test
  void termsOfABrokenFileAreKnownByTheirHeadings() throws IOException {
    file("terms/a.md", "---\n---\n## Backup {#kopi}\n\nEn kopi.\n\n## Rød tråd\n\nEn tråd.\n");
    Site site = read();
    assertEquals(
        Map.of(
            new PageId(Kind.TERM, "kopi"), Absence.BROKEN,
            new PageId(Kind.TERM, "roed-traad"), Absence.BROKEN),
        site.absent());
    assertEquals(List.of("content/terms/a.md:1:1 missing-field [reviewed]"), faults());
  }

  @Test
  void theBodyOfABrokenPageIsReadForItsFaultsToo() throws IOException {
    file("pages/a.md", PAGE.formatted("A", "ownr: Os\n") + "\n<b>fed</b>\n");
    read();
    assertEquals(
        List.of("unknown-key", "raw-html"),
        findings.sorted().stream().map(f -> f.rule().key()).distinct().toList());
  }

  @Test
  void theBodyOfADraftMayBeUnfinished() throws IOException {
    file("pages/a.md", PAGE.formatted("A", "status: draft\n") + "\n<b>fed</b>\n");
    read();
    assertEquals(List.of(), faults());
  }

  @Test
  void siteYamlWithFaultsDoesNotHideThoseOfPages() throws IOException {
    file("data/site.yaml", "name: Prøve\nincident: ramt\n");
    file("pages/a.md", PAGE.formatted("A", "ownr: Os\n"));
    read();
    assertEquals(
        List.of(
            "content/data/site.yaml:1:1 missing-field [base]",
            "content/data/site.yaml:1:1 missing-field [heading]",
            "content/data/site.yaml:1:1 missing-field [language]",
            "content/data/site.yaml:1:1 missing-field [owner]",
            "content/data/site.yaml:1:1 missing-field [tagline]",
            "content/pages/a.md:4:1 unknown-key"),
        faults().stream().map(line -> line.replaceAll(" \\[ownr.*", "")).toList());
  }
}
