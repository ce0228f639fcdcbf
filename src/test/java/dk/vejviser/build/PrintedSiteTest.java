package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.paper.Verapdf;
import dk.vejviser.product.BakedPage;
import dk.vejviser.site.OneRun;
import dk.vejviser.site.PublishedSite;
import dk.vejviser.site.QrReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every guide, every journey and the emergency card as PDF, beside the pages that offer them. */
@ExtendWith(OneRun.class)
class PrintedSiteTest {
  private static final List<String> SAMPLE =
      List.of(
          "guider/backup-der-virker/backup-der-virker.pdf",
          "forloeb/de-foerste-10-timer/de-foerste-10-timer.pdf",
          "forloeb/pligter/pligter.pdf",
          "nu/nu.pdf",
          "noedkort/noedkort.pdf");

  @TempDir static Path folder;
  private static Path golden;

  private final Path shipped;
  private final List<BakedPage> pages;

  PrintedSiteTest(PublishedSite site) {
    this.shipped = site.folder();
    this.pages = site.baked();
  }

  @BeforeAll
  static void build() throws IOException {
    golden = folder.resolve("golden");
    Projects.build(Projects.settings(Projects.GOLDEN.resolve("content"), golden));
  }

  @Test
  void everyDocumentOfTheGoldenSiteIsValidPdfUa() throws Exception {
    assertEquals(
        List.of(
            "forloeb/kom-i-gang/kom-i-gang.pdf",
            "forloeb/pligter/pligter.pdf",
            "guider/tag-en-kopi/tag-en-kopi.pdf",
            "noedkort/noedkort.pdf",
            "nu/nu.pdf"),
        documents(golden));
    assertEquals(Map.of(), faults(golden, documents(golden)));
  }

  @Test
  void everyDocumentOfTheShippedPortalIsValidPdfUa() throws Exception {
    List<String> documents = documents(shipped);
    assertTrue(documents.containsAll(SAMPLE), documents::toString);
    assertEquals(Map.of(), faults(shipped, documents));
  }

  @Test
  void everyGuideEveryJourneyAndTheCardIsPrintedAndItsPageOffersIt() throws IOException {
    TreeSet<String> offered = new TreeSet<>();
    for (BakedPage page : pages) {
      for (Element link : document(page.file()).select("a[href$=.pdf]")) {
        offered.add(link.attr("href").substring(1));
        assertTrue(link.text().matches("Hent som PDF \\(\\d+ sider?, \\d+ KB\\)"), link.text());
      }
    }
    assertEquals(List.copyOf(offered), documents(shipped));
    long guidesAndJourneys =
        pages.stream()
            .flatMap(page -> page.page().stream())
            .map(id -> id.kind().key())
            .filter(kind -> kind.equals("guide") || kind.equals("journey"))
            .count();
    assertEquals(guidesAndJourneys + 1, offered.size());
  }

  @Test
  void aPageSaysHowLongItsDocumentIs() throws IOException {
    for (String name : SAMPLE) {
      Document page = document(name.replaceFirst("[^/]+$", "index.html"));
      String words = page.select("a[href=/%s]".formatted(name)).first().text();
      long kilobytes = (Files.size(shipped.resolve(name)) + 999) / 1000;
      int sheets = sheets(shipped.resolve(name));
      assertEquals(
          "Hent som PDF (%s, %d KB)"
              .formatted(sheets == 1 ? "1 side" : sheets + " sider", kilobytes),
          words);
    }
  }

  @Test
  void everySheetSaysWhereItIsFromWhenItWasReadAndItsNumber() throws IOException {
    Path guide = shipped.resolve(SAMPLE.get(0));
    try (PDDocument document = Loader.loadPDF(guide.toFile())) {
      int count = document.getNumberOfPages();
      for (int sheet = 1; sheet <= count; sheet++) {
        String text = text(document, sheet);
        assertTrue(text.contains("https://vejviser.example/guider/backup-der-virker/"), text);
        assertTrue(text.matches("(?s).*Gennemgået \\d+\\. \\p{L}+ 2026.*"), text);
        assertTrue(text.contains("Side " + sheet + " af " + count), text);
      }
      assertTrue(text(document, 1).contains("Få en backup, der virker"), text(document, 1));
    }
  }

  @Test
  void longWordsArePartedAtTheEndOfALineAndNowhereElse() throws IOException {
    int parted = 0;
    for (String name : SAMPLE) {
      try (PDDocument document = Loader.loadPDF(shipped.resolve(name).toFile())) {
        String text = text(document, 0);
        assertEquals(-1, text.indexOf('\u00AD'), name);
        parted += text.split("\\p{L}{3}-\\R\\p{L}{3}").length - 1;
      }
    }
    assertTrue(parted > 0, "none");
  }

  @Test
  void aPhoneReadsTheAddressOffTheFirstSheet() throws IOException {
    for (String name : SAMPLE) {
      String page = name.substring(0, name.lastIndexOf('/') + 1);
      String address = page.equals("noedkort/") ? "nu/" : page;
      try (PDDocument document = Loader.loadPDF(shipped.resolve(name).toFile())) {
        assertEquals(
            "https://vejviser.example/" + address,
            QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 200)),
            name);
      }
    }
  }

  @Test
  void aPagesJsonSaysWhereItsDocumentIsAndHowLong() throws IOException {
    Path guide = shipped.resolve("guider/backup-der-virker");
    Path file = guide.resolve("backup-der-virker.pdf");
    JsonObject pdf =
        JsonParser.parseString(Files.readString(guide.resolve("index.json")))
            .getAsJsonObject()
            .getAsJsonObject("pdf");
    assertEquals(
        "https://vejviser.example/guider/backup-der-virker/backup-der-virker.pdf",
        pdf.get("url").getAsString());
    assertEquals(sheets(file), pdf.get("pages").getAsInt());
    assertEquals(Files.size(file), pdf.get("bytes").getAsLong());
    assertFalse(Files.readString(shipped.resolve("om/index.json")).contains("\"pdf\""));
  }

  @Test
  void aBookletHoldsItsGuidesAndItsContentsSayWhere() throws IOException {
    Path booklet = shipped.resolve(SAMPLE.get(1));
    try (PDDocument document = Loader.loadPDF(booklet.toFile())) {
      String first = text(document, 1);
      assertTrue(first.matches("(?s).*Indhold.*Få en backup, der virker\\W+\\d+\\s.*"), first);
      String all = text(document, 0);
      assertTrue(all.contains("Det virker, når:"), "the deeds of a guide");
      assertFalse(all.contains("/assets/"), "what only a browser sees");
    }
  }

  @Test
  void aSiteMayLeaveThemOut() throws IOException {
    Path content = folder.resolve("without/content");
    Projects.writeContent(content);
    Projects.leaveOutDocuments(content);
    Path site = folder.resolve("without/site");
    Projects.build(Projects.settings(content, site));
    assertEquals(List.of(), documents(site));
    assertFalse(
        Files.readString(site.resolve("guider/tag-en-kopi/index.html")).contains("Hent som PDF"));
  }

  private static Map<String, List<String>> faults(Path site, List<String> names) throws Exception {
    Map<String, List<String>> faults = new TreeMap<>();
    for (String name : names) {
      List<String> found = Verapdf.faults(Files.readAllBytes(site.resolve(name)));
      if (!found.isEmpty()) {
        faults.put(name, found);
      }
    }
    return faults;
  }

  private static List<String> documents(Path site) throws IOException {
    return Folders.files(site).stream()
        .map(file -> Folders.name(site, file))
        .filter(name -> name.endsWith(".pdf"))
        .sorted()
        .toList();
  }

  private Document document(String file) throws IOException {
    return Jsoup.parse(Files.readString(shipped.resolve(file)));
  }

  private static int sheets(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  /** The words of one sheet, in reading order; of all sheets for 0. */
  private static String text(PDDocument document, int sheet) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    if (sheet > 0) {
      stripper.setStartPage(sheet);
      stripper.setEndPage(sheet);
    }
    return stripper.getText(document);
  }
}
