package dk.vejviser.check.baked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Absence;
import dk.vejviser.model.Body;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.model.Status;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.BakedPage.Image;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be wrong with a baked site, by hand: the site stands at https://proeve.dk/sti/. */
class BakedChecksTest {
  private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

  @TempDir private Path beside;
  private Path output;

  private final Map<PageId, Absence> absent = new TreeMap<>();
  private List<Body.Pointer> pointers = List.of();

  @BeforeEach
  void aFolderOfTheOutputsOwn() throws IOException {
    output = Files.createDirectory(beside.resolve("site"));
  }

  @Test
  void aSoundPageHasNoFinding() throws IOException {
    file("assets/ab12/main.css", "");
    file("feed.xml", "<link href=\"https://proeve.dk/sti/om/\"/>");
    assertEquals(
        List.of(),
        found(
            page()
                .links("#top", "/sti/om/", "/sti/om/#afsnit", "../om/?a=1#top", "/sti/feed.xml")
                .links("https://proeve.dk/sti/om/", "https://andre.dk/x", "tel:+4570203040")
                .load("link", "/sti/assets/ab12/main.css")
                .load("img", "https://proeve.dk/sti/assets/ab12/main.css")
                .images(new Image("x.png", Optional.of("")))
                .headings(1, 2, 3, 2)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/sti/findes-ikke/",
        "/om/",
        "../findes-ikke/",
        "/sti/../om/",
        "/sti/assets/%00",
        "/sti/assets",
        "/sti/%2e%2e/udenfor.txt",
        "https://proeve.dk/sti/findes-ikke/",
        "en mappe"
      })
  void anAddressThatNothingWasWrittenFor(String target) throws IOException {
    file("assets/ab12/main.css", "");
    Files.writeString(beside.resolve("udenfor.txt"), "");
    assertEquals(
        List.of("content/pages/om.md:1:1 broken-link [" + target + "]"),
        found(page().links(target)));
  }

  @Test
  void anAddressThatSomebodyWroteIsToldOfOnceAndWhereItStands() throws IOException {
    pointers =
        List.of(
            new Body.Pointer("/sti/images/x.svg", "", new Place("content/pages/om.md", 7, 12, 15)),
            new Body.Pointer("/sti/om/#nix", "", new Place("content/pages/om.md", 9, 3, 8)));
    Baked shownOnceMore =
        page().at("/sti/forloeb/a/om/", Optional.empty()).links("/sti/images/x.svg");
    assertEquals(
        List.of(
            "content/pages/om.md:7:12 broken-link [/sti/images/x.svg]",
            "content/pages/om.md:9:3 broken-anchor [nix]"),
        found(
            List.of(
                shownOnceMore.bake(), page().links("/sti/images/x.svg", "/sti/om/#nix").bake())));
  }

  @Test
  void aFolderWithAPageInItIsAnAddress() throws IOException {
    file("gammel/index.html", "");
    assertEquals(List.of(), found(page().links("/sti/gammel/", "/sti/gammel")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#mangler", "/sti/om/#mangler", "?side=2#mangler"})
  void anAnchorThatThePageLacks(String target) throws IOException {
    assertEquals(
        List.of("content/pages/om.md:1:1 broken-anchor [mangler]"), found(page().links(target)));
  }

  @Test
  void anchorsAreComparedAsTheyAreRead() throws IOException {
    assertEquals(List.of(), found(page().ids("blåbær").links("#bl%C3%A5b%C3%A6r", "#blåbær")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"img", "script", "link", "iframe", "source"})
  void whatAPageLoadsFromSomebodyElse(String tag) throws IOException {
    assertEquals(
        List.of(
            "content/pages/om.md:1:1 third-party-resource [//cdn.dk/x]",
            "content/pages/om.md:1:1 third-party-resource [https://cdn.dk/x]"),
        found(page().load(tag, "https://cdn.dk/x").load(tag, "//cdn.dk/x")));
  }

  @Test
  void whatCouldRun() throws IOException {
    assertEquals(
        List.of("content/pages/om.md:1:1 script-in-page [/sti/om/ | onclick]"),
        found(page().scripts("onclick")));
  }

  @Test
  void aPolicyThatIsMissingOrNotOurs() throws IOException {
    List<String> missing = List.of("content/pages/om.md:1:1 missing-csp [/sti/om/]");
    assertEquals(missing, found(page().policy(Optional.empty())));
    assertEquals(missing, found(page().policy(Optional.of("default-src *"))));
  }

  @Test
  void anImageWithoutAlternativeText() throws IOException {
    assertEquals(
        List.of("content/pages/om.md:1:1 image-without-alt [x.png]"),
        found(page().images(new Image("x.png", Optional.empty()))));
  }

  @Test
  void headingsThatSkipALevelOrHaveNotOneMain() throws IOException {
    assertEquals(
        List.of("content/pages/om.md:1:1 heading-skips-level [2 | 4]"),
        found(page().headings(1, 2, 4)));
    assertEquals(
        List.of("content/pages/om.md:1:1 main-heading-count [/sti/om/ | 0]"),
        found(page().headings(2)));
    assertEquals(
        List.of("content/pages/om.md:1:1 main-heading-count [/sti/om/ | 2]"),
        found(page().headings(1, 2, 1)));
  }

  @Test
  void aPageThatWasNotBaked() {
    assertEquals(List.of("content/pages/om.md:2:8 page-not-baked"), found(List.of()));
  }

  @Test
  void aPageThatNoFileStandsBehindIsNamedByItsAddress() throws IOException {
    BakedPage generated = page().at("/sti/a-aa/", Optional.empty()).headings(2).bake();
    assertEquals(
        List.of("/sti/a-aa/:1:1 main-heading-count [/sti/a-aa/ | 0]"),
        found(List.of(page().bake(), generated)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DRAFT", "PLANNED", "ARCHIVED"})
  void whatIsNotPublicMayStandNowhere(Absence absence) throws IOException {
    absent.put(new PageId(Kind.GUIDE, "kladde"), absence);
    file("guides/kladde/index.html", "");
    file("feed.xml", "<link href=\"https://proeve.dk/sti/guides/kladde/\"/>");
    file("feed.json", "{\"url\":\"https://proeve.dk/sti/guides/kladde/#x\"}");
    file("_redirects", "/sti/gammel /sti/guides/kladde/ 301\n");
    file("sitemap.xml", "<loc>https://proeve.dk/sti/guides/kladden/</loc>");
    assertEquals(
        List.of(
            "_redirects:1:1 unpublished-in-output [_redirects | guides/kladde]",
            "content/pages/om.md:1:1 unpublished-in-output [/sti/om/ | guides/kladde]",
            "feed.json:1:1 unpublished-in-output [feed.json | guides/kladde]",
            "feed.xml:1:1 unpublished-in-output [feed.xml | guides/kladde]",
            "guides/kladde/:1:1 unpublished-in-output [/sti/guides/kladde/ | guides/kladde]"),
        found(page().links("/sti/guides/kladde/#x")));
  }

  @Test
  void anAddressThatAPublicPageHasTakenOverIsPublic() throws IOException {
    absent.put(new PageId(Kind.GUIDE, "gammel"), Absence.ARCHIVED);
    file("guides/gammel/index.html", "");
    assertEquals(List.of(), found(page().links("/sti/guides/gammel/")));
  }

  private void file(String name, String text) throws IOException {
    Path path = output.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> found(Baked page) {
    return found(List.of(page.bake()));
  }

  private List<String> found(List<BakedPage> pages) {
    Findings findings = new Findings();
    BakedChecks.check(site(), pages, Searched.NOTHING, output, findings);
    return findings.sorted().stream()
        .map(
            finding ->
                finding.place()
                    + " "
                    + finding.rule().key()
                    + (finding.args().isEmpty()
                        ? ""
                        : " [" + String.join(" | ", finding.args()) + "]"))
        .toList();
  }

  private static Baked page() {
    return new Baked();
  }

  private Site site() {
    return Sites.lacking(Sites.at(URI.create("https://proeve.dk/sti/"), about()), absent);
  }

  private Page about() {
    String file = "content/pages/om.md";
    Head head =
        new Head(
            new PageId(Kind.PAGE, "om"),
            "Om",
            "",
            DATE,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Head.Alias("/guides/gammel", Place.of(file))),
            "",
            DATE,
            Status.PUBLISHED,
            Optional.empty(),
            file,
            new Place(file, 2, 8, 2));
    Body body = new Body(List.of(), pointers, List.of(), List.of(), Body.EMPTY.wording());
    return new PlainPage(head, body, Prose.NONE, List.of());
  }
}
