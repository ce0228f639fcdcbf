package dk.vejviser.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.product.Manuscript;
import dk.vejviser.product.Print;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Manuscripts become the same valid documents every time, and only when something changed. */
class PressTest {
  private static final String ADDRESS = "/sti/guider/proeve/proeve.pdf";
  private static final Manuscript MANUSCRIPT = manuscript("Prøv æblet på øen");

  @TempDir Path folder;
  private Path cache;
  private Path printed;

  @BeforeEach
  void folders() {
    cache = folder.resolve("cache");
    printed = folder.resolve("site/guider/proeve/proeve.pdf");
  }

  @Test
  void aDocumentIsValidPdfUa() throws Exception {
    print(MANUSCRIPT);
    assertEquals(List.of(), Verapdf.faults(Files.readAllBytes(printed)));
  }

  @Test
  void veraPdfFindsAPictureWithoutWords() throws Exception {
    print(
        new Manuscript(
            "/sti/",
            ADDRESS,
            MANUSCRIPT.dated(),
            MANUSCRIPT.xhtml().replace(" alt=\"Et felt\"", "")));
    assertNotEquals(List.of(), Verapdf.faults(Files.readAllBytes(printed)));
  }

  @Test
  void aDocumentSaysItsTitleLanguageAndWords() throws IOException {
    Print print = print(MANUSCRIPT);
    assertEquals(new Print("/sti/guider/proeve/", ADDRESS, 2, (int) Files.size(printed)), print);
    try (PDDocument document = Loader.loadPDF(printed.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      String text = stripper.getText(document);
      assertTrue(text.contains("Prøv æblet på øen"), text);
      assertTrue(text.matches("(?s).*Anden side\\W+2.*"), text);
      assertTrue(text.contains("https://x.example/ Side 2 af 2"), text);
      assertEquals("Prøv æblet på øen", document.getDocumentInformation().getTitle());
      assertEquals("da", document.getDocumentCatalog().getLanguage());
      assertEquals(
          "Anden side",
          document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
      document
          .getPage(0)
          .getResources()
          .getFontNames()
          .forEach(name -> assertTrue(isEmbedded(document, name), name.getName()));
    }
  }

  @Test
  void twoPressesGiveTheSameBytes() throws IOException {
    print(MANUSCRIPT);
    byte[] first = Files.readAllBytes(printed);
    cache = folder.resolve("another");
    print(MANUSCRIPT);
    assertArrayEquals(first, Files.readAllBytes(printed));
  }

  @Test
  void whatDidNotChangeIsNotMadeAgain() throws IOException {
    print(MANUSCRIPT);
    Path entry = entries().get(0);
    Files.setLastModifiedTime(entry, FileTime.fromMillis(0));
    byte[] first = Files.readAllBytes(printed);
    print(MANUSCRIPT);
    assertEquals(List.of(entry), entries());
    assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(entry));
    assertArrayEquals(first, Files.readAllBytes(printed));
  }

  @Test
  void otherWordsAreAnotherDocument() throws IOException {
    print(MANUSCRIPT);
    byte[] first = Files.readAllBytes(printed);
    print(manuscript("Noget andet"));
    assertEquals(2, entries().size());
    assertFalse(Arrays.equals(first, Files.readAllBytes(printed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty", "half", "changed", "without its end"})
  void aDamagedEntryIsMadeAnew(String damage) throws IOException {
    print(MANUSCRIPT);
    byte[] first = Files.readAllBytes(printed);
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    byte[] damaged =
        switch (damage) {
          case "empty" -> new byte[0];
          case "half" -> Arrays.copyOf(whole, whole.length / 2);
          case "changed" -> changed(whole);
          default -> Arrays.copyOf(whole, whole.length - 1);
        };
    Files.write(entry, damaged);
    print(MANUSCRIPT);
    assertArrayEquals(first, Files.readAllBytes(printed));
    assertArrayEquals(whole, Files.readAllBytes(entry));
  }

  @Test
  void aCacheThatCannotBeWrittenCostsOnlyTime() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(cache, "a file, no folder");
    assertEquals(2, print(MANUSCRIPT).pages());
  }

  @Test
  void nothingIsReadFromOutside() throws IOException {
    String rule = "h1 { page-break-after: always }";
    assertEquals(3, print(styled(rule)).pages());
    Path file = Files.writeString(folder.resolve("other.css"), rule);
    assertEquals(2, print(styled("@import url('" + file.toUri() + "');")).pages());
  }

  @Test
  void aWordThatIsLongerThanALineGoesOnBelow() throws IOException {
    Manuscript ours = styled(Files.readString(Path.of("templates/paper/paper.css")));
    String xhtml = ours.xhtml().replace("<h2 ", "<p>" + "o".repeat(300) + "</p><h2 ");
    print(new Manuscript(ours.page(), ADDRESS, ours.dated(), xhtml));
    try (PDDocument document = Loader.loadPDF(printed.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.matches("(?s).*o{20}\\s+o{20}.*"), text);
    }
  }

  private static Manuscript styled(String css) {
    String xhtml = MANUSCRIPT.xhtml().replace("<style>", "<style>" + css);
    return new Manuscript(MANUSCRIPT.page(), ADDRESS, MANUSCRIPT.dated(), xhtml);
  }

  private Print print(Manuscript manuscript) throws IOException {
    return new Press(cache, "/sti/", folder.resolve("site")).print(List.of(manuscript), 1).get(0);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.sorted().toList();
    }
  }

  private static byte[] changed(byte[] whole) {
    byte[] changed = whole.clone();
    changed[whole.length / 3]++;
    return changed;
  }

  private static boolean isEmbedded(PDDocument document, COSName name) {
    try {
      return document.getPage(0).getResources().getFont(name).isEmbedded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manuscript manuscript(String title) {
    return new Manuscript(
        "/sti/guider/proeve/",
        ADDRESS,
        LocalDate.of(2026, 11, 1),
        """
        <html lang="da"><head><title>%1$s</title><meta name="subject" content="En prøve"/>
        <bookmarks><bookmark name="Anden side" href="#to"/></bookmarks>
        <style>@page { size: A4; margin: 20mm; @bottom-left { content: element(foot) } }
        body { font-family: 'Liberation Sans' } .foot { position: running(foot) }
        .page:after { content: counter(page) } .pages:after { content: counter(pages) }
        .contents a:after { content: leader('.') target-counter(attr(href), page) }
        h2 { page-break-before: always }</style></head>
        <body><div class="foot">https://x.example/ Side <span class="page"></span> af <span class="pages"></span></div>
        <h1>%1$s</h1><ol class="contents"><li><a href="#to" title="Anden side">Anden side</a></li></ol>
        <p><img alt="Et felt" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="/></p>
        <h2 id="to">Anden side</h2><ul><li>Et <a href="https://x.example/" title="her">her</a></li><li><b>To</b></li></ul>
        <table><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead><tbody><tr><th scope="row">1</th><td>2</td></tr></tbody></table>
        </body></html>
        """
            .formatted(title));
  }
}
