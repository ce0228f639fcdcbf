package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dk.vejviser.build.Folders;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trade association's portal of five files over the repository's own content. */
@ExtendWith(OneRun.class)
class WhiteLabelTest {
  private static final Path OWN = Path.of("src/test/resources/trade-association");

  /** What scripts call themselves towards calendars and the browser's memory. */
  private static final String PROGRAM = "PRODID:-//Vejviser|'vejviser:'";

  private static PublishedSite site;

  private final PublishedSite shared;
  private final RealBrowser browser;

  WhiteLabelTest(PublishedSite shared, RealBrowser browser) {
    this.shared = shared;
    this.browser = browser;
  }

  @BeforeAll
  static void build() throws IOException {
    site = PublishedSite.build(OWN);
  }

  @AfterAll
  static void close() throws IOException {
    site.close();
  }

  @Test
  void itHasEveryPageOfTheSharedContent() {
    assertEquals(addresses(shared), addresses(site));
  }

  @Test
  void everyPageHasItsNameAndLogoAndNoneOfTheOthers() {
    for (SitePage page : site.pages()) {
      String brand = page.document().select(".brand").outerHtml();
      assertTrue(page.document().title().endsWith("Digital vagt"), page.address());
      assertTrue(brand.contains("<span aria-hidden=\"true\">Digital vagt</span>"), brand);
      assertTrue(
          brand.contains(
              "<img class=\"logo\" src=\"/images/logo.svg\" alt=\"\" width=\"72\" height=\"40\">"),
          brand);
      assertFalse(page.html().contains("icons.svg#word"), page.address());
    }
  }

  @Test
  void itsIconStandsForTheSharedOne() throws IOException {
    assertEquals(
        -1, Files.mismatch(site.folder().resolve("images/ikon.svg"), asset("favicon.svg")));
    assertFalse(Files.exists(asset("icon-maskable.svg")));
  }

  @Test
  void whoSharesALinkShowsItsPicture() throws IOException {
    for (SitePage page : site.pages()) {
      Element head = page.document().head();
      assertEquals(
          "https://vagt.haandvaerk-oest.example/images/delt.png",
          head.select("meta[property=og:image]").attr("content"));
      assertEquals("Digital vagt", head.select("meta[property=og:image:alt]").attr("content"));
    }
    BufferedImage picture = ImageIO.read(site.folder().resolve("images/delt.png").toFile());
    assertEquals(List.of(1200, 630), List.of(picture.getWidth(), picture.getHeight()));
    assertFalse(Files.exists(asset("og")));
  }

  /** Where the texts come from is said on one page, as their licence asks. */
  @Test
  void nothingElseNamesTheSharedPortal() throws IOException {
    List<String> naming = new ArrayList<>();
    for (Path file : Folders.files(site.folder())) {
      String name = Folders.name(site.folder(), file);
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      boolean program = name.startsWith("assets/") || name.matches("service-worker.js|\\.vejviser");
      if (!program && text.replaceAll(PROGRAM, "").toLowerCase(Locale.ROOT).contains("vejviser")) {
        naming.add(name);
      }
    }
    assertEquals(List.of("genbrug/index.html", "genbrug/index.json"), naming);
  }

  @Test
  void itsColoursStandInTheStylesheetByDayAndByNight() throws IOException {
    String css = Files.readString(asset("css/main.css"));
    assertTrue(
        css.contains(
            """
            @layer settings {
            :root { --blue: #0a6b4f; --blue-deep: #074936; --on-blue: #ffffff; --sky: #e7f0ed }
            @media screen and (prefers-color-scheme: dark) { :root { --blue: #7fd6b4; --blue-deep: #b7e8d5; --on-blue: #12171d; --sky: #203031 } }
            }
            """),
        css.substring(css.length() - 900));
  }

  @Test
  void itsOwnPageStandsForTheSharedOne() {
    SitePage about = site.page("/om/");
    assertEquals("Om Digital vagt", about.document().select("h1").text());
    assertTrue(about.document().text().contains("70 00 00 02"), about.html());
  }

  @Test
  void itsContactAnswersOnSharedPages() {
    List<String> old = new ArrayList<>();
    List<String> own = new ArrayList<>();
    for (SitePage page : site.pages("help")) {
      if (page.html().contains("33 37 00 37")) {
        old.add(page.address());
      }
      if (page.document().select("a[href=tel:+4570000001]").size() > 0) {
        own.add(page.address());
      }
    }
    assertEquals(List.of(), old);
    assertTrue(own.size() >= 5, own.toString());
  }

  @Test
  void feedsAndPhonesKnowItsName() throws IOException {
    String manifest = Files.readString(site.folder().resolve("site.webmanifest"));
    assertEquals(
        "Digital vagt",
        JsonParser.parseString(manifest).getAsJsonObject().get("name").getAsString());
    String feed = Files.readString(site.folder().resolve("feed.xml"));
    assertTrue(feed.contains("https://vagt.haandvaerk-oest.example/"), feed);
    assertFalse(feed.contains("<name>Vejviser"), feed);
  }

  @Test
  void axeFindsNothingInItsColoursInLightAndDark() {
    List<String> found = new ArrayList<>();
    try (Visit visit = browser.visit(Setting.PHONE)) {
      for (String address : List.of("/", "/om/", site.pages("help").get(0).address())) {
        visit.page().navigate(site.at(address));
        for (Setting setting :
            List.of(Setting.PHONE, Setting.PHONE.dark(), Setting.DESKTOP.dark())) {
          visit.change(setting);
          Axe.violationsOfColours(visit.page())
              .forEach(line -> found.add(address + " " + setting + ": " + line));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static Path asset(String name) throws IOException {
    try (Stream<Path> folders = Files.list(site.folder().resolve("assets"))) {
      return folders.findFirst().orElseThrow().resolve(name);
    }
  }

  private static List<String> addresses(PublishedSite site) {
    return site.pages().stream().map(SitePage::address).sorted().toList();
  }
}
