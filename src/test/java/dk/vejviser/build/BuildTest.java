package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build publishes one whole version or nothing. */
class BuildTest {
  @TempDir Path project;
  private Path content;
  private Path site;

  @BeforeEach
  void aProjectOfItsOwn() throws IOException {
    content = project.resolve("content");
    site = project.resolve("target/site");
    Projects.writeGolden(project);
    Projects.leaveOutDocuments(content);
  }

  @Test
  void aFindingInTheContentLeavesTheOldSiteUntouched() throws IOException {
    Map<String, String> old = published();
    replace("guides/tag-en-kopi.md", "topics: [backup]", "topics: [bakcup]");
    assertEquals(
        List.of("content/guides/tag-en-kopi.md:6:10 unknown-topic [bakcup] ? backup"),
        strings(stopped()));
    assertEquals(old, Folders.digests(site));
  }

  @Test
  void aLinkFromThePathToHelpToAFileThatIsNotThereIsAFinding() throws IOException {
    replace(
        "help/filerne-er-laast.md",
        "Vent, og ring igen",
        "Se [tegningen](/assets/nothing.svg), vent, og ring igen");
    assertEquals(
        List.of("content/help/filerne-er-laast.md:49:16 broken-link [/assets/nothing.svg]"),
        strings(stopped()).stream().map(s -> s.replaceFirst(" \\? .*", "")).toList());
  }

  @Test
  void aTemplateErrorNamesTheTemplateItsLineAndThePageAndLeavesTheOldSite() throws IOException {
    Map<String, String> old = published();
    Path template = project.resolve("templates/page/offer.peb");
    long lines = Files.readString(template).lines().count();
    Files.writeString(
        template,
        Files.readString(template)
            .stripTrailing()
            .replaceFirst("\\{% endblock %\\}$", "{{ page.nothing.here }}\n{% endblock %}\n"));
    Finding finding = stopped().get(0);
    assertEquals(Rule.TEMPLATE_ERROR, finding.rule());
    assertEquals("templates/page/offer.peb", finding.place().file());
    assertTrue(Math.abs(finding.place().line() - lines) <= 1, finding.toString());
    assertEquals("content/offers/linjen.md", finding.args().get(1));
    assertEquals(old, Folders.digests(site));
  }

  @Test
  void aMissingTemplateIsNamed() throws IOException {
    Files.delete(project.resolve("templates/page/offer.peb"));
    assertEquals(
        List.of("templates/page/offer.peb:1:1 missing-template [page/offer.peb]"),
        strings(stopped()).stream().map(s -> s.replaceFirst(" \\? .*", "")).toList());
  }

  @Test
  void aCheckPublishesNothing() throws IOException {
    Settings check =
        new Settings(
            project, content, site, Optional.empty(), Projects.DAY, false, Purpose.CHECK, 2);
    assertInstanceOf(Outcome.Done.class, Build.run(check, new Findings(), phase -> {}));
    assertFalse(Files.exists(site));
  }

  @Test
  void synonymsThatChangeNothingAreToldByABuildAndACheck() throws IOException {
    Path synonyms = content.resolve("data/synonyms.txt");
    Files.writeString(synonyms, "kopi af filer => backup, bakcup\nhvad nu => backup\n");
    List<String> told =
        List.of(
            "content/data/synonyms.txt:1:26 synonym-leads-nowhere [kopi af filer, bakcup] ? Backup",
            "content/data/synonyms.txt:2:1 synonym-adds-nothing [hvad nu, word.skipped-by-search]");
    for (Purpose purpose : List.of(Purpose.CHECK, Purpose.PUBLISH, Purpose.PUBLISH)) {
      Findings findings = new Findings();
      Build.run(
          new Settings(project, content, site, Optional.empty(), Projects.DAY, false, purpose, 2),
          findings,
          phase -> {});
      List<Finding> ofSynonyms =
          findings.sorted().stream()
              .filter(finding -> finding.place().file().endsWith("synonyms.txt"))
              .toList();
      assertEquals(told, strings(ofSynonyms), purpose.toString());
    }
  }

  @Test
  void draftsPlannedAndArchivedPagesAreNowhereInTheOutput() throws IOException {
    page("udkast", "status: draft");
    page("planlagt", "publish: 2026-11-24");
    page("arkiveret", "status: archived");
    page("dagens", "publish: 2026-11-23");
    published();
    assertTrue(Files.exists(site.resolve("dagens/index.html")));
    for (Path file : Folders.files(site)) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (String hidden : List.of("udkast", "planlagt", "arkiveret")) {
        assertFalse(text.contains(hidden), hidden + " in " + file);
        assertFalse(file.toString().contains(hidden), file.toString());
      }
    }
  }

  @Test
  void aCheckLooksAtDraftsWhereItIsAskedTo() throws IOException {
    page("udkast", "status: draft");
    Settings drafts =
        new Settings(
            project, content, site, Optional.empty(), Projects.DAY, true, Purpose.CHECK, 2);
    Outcome outcome = Build.run(drafts, new Findings(), phase -> {});
    assertTrue(
        ((Outcome.Done) outcome)
            .pages().stream().anyMatch(page -> page.address().equals("/udkast/")));
    assertFalse(Files.exists(site.resolveSibling("search")), "readers' index holds drafts");
  }

  @Test
  void aSiteInASubfolderLinksBelowIt() throws IOException {
    Optional<URI> base = Optional.of(URI.create("https://vaert.test/sti/"));
    Projects.build(Projects.settings(project, content, site, 2, base));
    for (Path file : Folders.files(site)) {
      if (file.toString().endsWith(".html")) {
        String html = Files.readString(file);
        assertFalse(html.matches("(?s).*(href|src)=\"/(?!sti/).*"), file.toString());
      }
    }
    assertTrue(
        Files.readString(site.resolve("sitemap.xml"))
            .contains("<loc>https://vaert.test/sti/guider/tag-en-kopi/</loc>"));
    assertEquals(
        "/sti/kopi /sti/guider/tag-en-kopi/ 301\n", Files.readString(site.resolve("_redirects")));
  }

  private Map<String, String> published() throws IOException {
    Projects.build(settings());
    return Folders.digests(site);
  }

  private List<Finding> stopped() throws IOException {
    Findings findings = new Findings();
    assertInstanceOf(Outcome.Stopped.class, Build.run(settings(), findings, phase -> {}));
    return findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private Settings settings() {
    return Projects.settings(project, content, site, 2, Optional.empty());
  }

  private void page(String id, String line) throws IOException {
    Files.writeString(
        content.resolve("pages/" + id + ".md"),
        "---\ntitle: Siden %s\nsummary: En side.\nreviewed: 2026-11-01\n%s\n---\n\nEn side.\n"
            .formatted(id, line));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    Files.writeString(path, Files.readString(path).replace(from, to));
  }

  private static List<String> strings(List<Finding> findings) {
    return findings.stream()
        .map(
            f ->
                f.place()
                    + " "
                    + f.rule().key()
                    + " "
                    + f.args()
                    + f.suggestion().map(s -> " ? " + s).orElse(""))
        .toList();
  }
}
