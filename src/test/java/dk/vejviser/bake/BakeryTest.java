package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BakeryTest {
  @TempDir Path project;
  private Bakes bakes;

  @BeforeEach
  void templates() throws IOException {
    bakes =
        new Bakes(project)
            .write("templates/page/page.peb", "<p>{{ page.shown.head.title }}</p>")
            .write("templates/page/term.peb", "{{ prose(page.shown.sentence) }}");
  }

  @Test
  void aPageOfContentIsWrittenWhereItsAddressSays() throws IOException {
    Bakes.Result result = bakes.bake(Sites.of(Sites.page("om", "Ord")));
    assertEquals(List.of(), result.findings());
    assertEquals("<p>Om om</p>", result.files().get("om/index.html"));
    assertEquals(List.of("/om/"), result.pages().stream().map(BakedPage::address).toList());
  }

  /** A stranger's link would take a key of the machine along. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatLeadsOutOfTemplatesAndAssetsIsNeverPublished() throws Exception {
    Path secret = Files.writeString(project.resolve("secret"), "hemmelig");
    bakes.write("assets/images/a.txt", "a");
    Files.createSymbolicLink(project.resolve("assets/b.txt"), Path.of("images/a.txt"));
    assertEquals(List.of(), bakes.bake(Sites.of(Sites.page("om", "Ord"))).findings());
    Files.createSymbolicLink(project.resolve("assets/c.txt"), secret);
    Files.createSymbolicLink(project.resolve("assets/images/d"), Path.of(".."));
    Files.createSymbolicLink(project.resolve("assets/e.txt"), Path.of("nowhere"));
    Files.createSymbolicLink(project.resolve("templates/page/guide.peb"), secret);
    String pipe = project.resolve("assets/pipe").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
    Bakes.Result result = bakes.bake(Sites.of(Sites.page("os", "Ord")));
    assertEquals(
        List.of(
            "assets/c.txt:1:1 path-outside-content [" + secret + "]",
            "assets/e.txt:1:1 path-outside-content [nowhere]",
            "assets/images/d:1:1 unreadable-file [word.not-a-file]",
            "assets/pipe:1:1 unreadable-file [word.not-a-file]",
            "templates/page/guide.peb:1:1 path-outside-content [" + secret + "]"),
        result.findings().stream()
            .map(one -> one.place() + " " + one.rule().key() + " " + one.args())
            .toList());
    assertFalse(result.files().toString().contains("hemmelig"));
  }

  @Test
  void everyTermOfOneFileIsAPage() throws IOException {
    Site site = Sites.of(Sites.term("ord", "mfa", 1), Sites.term("ord", "phishing", 4));
    Bakes.Result result = bakes.bake(site);
    assertEquals(List.of(), result.findings());
    assertEquals(Set.of("terms/mfa/index.html", "terms/phishing/index.html"), pagesIn(result));
  }

  @Test
  void aSiteBelowAFolderOfItsHostIsWrittenWithoutThatFolder() throws IOException {
    bakes.write("templates/page/page.peb", "{{ address(page.shown) }} {{ assets }}");
    Site site = Sites.at(URI.create("https://x.example/sti/"), Sites.page("om", "Ord"));
    String page = bakes.bake(site).files().get("om/index.html");
    assertEquals("/sti/om/ /sti/assets/e3b0c44298", page);
  }

  @Test
  void anAddressThatNamesAFileIsThatFile() throws IOException {
    bakes.write("templates/page/not-found.peb", "{{ page }}");
    Bakes.Result result =
        bakes.bake(Sites.of(), Bakes.plan("/404.html", "not-found", () -> "Nothing"));
    assertEquals("Nothing", result.files().get("404.html"));
  }

  @Test
  void aPathOutOfTheOutputFolderIsRefused() throws IOException {
    bakes.write("templates/page/x.peb", "x");
    for (String address : List.of("/../x/", "/a/../../x.html", "x/", "/../site/")) {
      assertThrows(
          IOException.class, () -> bakes.bake(Sites.of(), Bakes.plan(address, "x", () -> "")));
    }
    assertFalse(Files.exists(project.resolve("x")));
    assertFalse(Files.exists(project.resolve("x.html")));
  }

  @Test
  void twoPagesWithOneAddressAreAFaultOfTheProgram() {
    PagePlan plan = Bakes.plan("/x/", "x", () -> "");
    assertThrows(IllegalStateException.class, () -> bakes.bake(Sites.of(), plan, plan));
  }

  @Test
  void aViewThatFailsIsAFaultOfTheProgramAndNotOfATemplate() throws IOException {
    bakes.write("templates/page/x.peb", "x");
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () ->
                bakes.bake(Sites.of(), Bakes.plan("/x/", "x", () -> List.of().iterator().next())));
    assertEquals(NoSuchElementException.class, failure.getCause().getClass());
  }

  @Test
  void aProjectWithoutTemplatesIsAFinding() throws IOException {
    Bakes.Result result = new Bakes(project.resolve("empty")).bake(Sites.of());
    assertEquals(List.of(Finding.of(Rule.MISSING_FILE, Place.of("templates"))), result.findings());
  }

  @Test
  void aPublicPageWhoseFileTheCrawlDidNotMeetIsNotBaked() throws IOException {
    Site site = Sites.of(Sites.page("om", "Ord"), Sites.page("kontakt", "Ord"));
    bakes.write("content/pages/om.md", "");
    Bakes.Result result = bakes.bakeWhatIsThere(site, Bakes.plans(site), 2, "site");
    assertEquals(
        List.of(new PageId(Kind.PAGE, "om")),
        result.pages().stream().flatMap(page -> page.page().stream()).toList());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void filesWithoutAPublicPageAreNoPages() throws IOException {
    bakes
        .write("content/pages/kladde.md", "---\ntitle: x\ntype=page\nstatus=published\n~~~~~~\nx")
        .write("content/data/topics.yaml", "type: pages\nstatus: published\n")
        .write("content/pages/noter.html", "type=pages\nstatus=published\n~~~~~~\nx")
        .write("content/old/pages/om.md", "");
    Bakes.Result result = bakes.bake(Sites.of(Sites.page("om", "Ord")));
    assertEquals(List.of(), result.findings());
    assertEquals(Set.of("om/index.html"), pagesIn(result));
  }

  @Test
  void theNumberOfThreadsDoesNotShow() throws IOException {
    Site site = manyPages();
    Bakes.Result serial = bakes.bake(site, Bakes.plans(site), 1, "serial");
    Bakes.Result parallel = bakes.bake(site, Bakes.plans(site), 8, "parallel");
    assertEquals(300, serial.pages().size());
    assertEquals(serial, parallel);
  }

  @Test
  void aSecondBakeInTheSameProgramIsTheSame() throws IOException {
    Site site = manyPages();
    Bakes.Result first = bakes.bake(site, Bakes.plans(site), 2, "first");
    bakes.bake(Sites.of(Sites.page("en-anden", "Ord")));
    assertEquals(first, bakes.bake(site, Bakes.plans(site), 2, "second"));
  }

  @Test
  void whatIsBakedIsReadFromThePageThatWasWritten() throws IOException {
    bakes.write(
        "templates/page/page.peb", "<title>{{ page.shown.title }}</title><main><h1>Ø</h1></main>");
    BakedPage page = bakes.bake(Sites.of(Sites.page("om", "Ord"))).pages().get(0);
    assertEquals("Om om", page.title());
    assertEquals("page", page.kind());
    assertEquals("om/index.html", page.file());
    assertEquals("pages/om", page.page().orElseThrow().toString());
    assertEquals(Sites.DAY.minusDays(10), page.changed().orElseThrow());
    assertEquals(List.of(1), page.headings());
  }

  @Test
  void noDatabaseIsOnTheClassPath() {
    assertThrows(
        ClassNotFoundException.class,
        () -> Class.forName("com.orientechnologies.orient.core.db.OrientDB"));
  }

  private static Site manyPages() {
    return Sites.of(
        IntStream.range(0, 300).mapToObj(i -> Sites.page("side-" + i, "Ord")).toArray(Page[]::new));
  }

  private static Set<String> pagesIn(Bakes.Result result) {
    return result.files().keySet();
  }
}
