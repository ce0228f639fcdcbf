package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.site.QrReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a portal over another's content, after that one's own were made and kept. */
class PrintedLabelTest {
  private static final Path ASSOCIATION =
      Projects.REPOSITORY.resolve("src/test/resources/trade-association");
  private static final List<String> DOCUMENTS =
      List.of(
          "forloeb/kom-i-gang/kom-i-gang.pdf",
          "forloeb/pligter/pligter.pdf",
          "guider/tag-en-kopi/tag-en-kopi.pdf",
          "noedkort/noedkort.pdf",
          "nu/nu.pdf");

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    Path shared = folder.resolve("shared");
    Path golden = Projects.GOLDEN.resolve("content");
    Folders.copy(Folders.files(golden), golden, shared);
    Projects.build(Projects.settings(shared, folder.resolve("first")));
    Path own = folder.resolve("own");
    Folders.copy(Folders.files(ASSOCIATION.resolve("images")), ASSOCIATION, own);
    Files.createDirectories(own.resolve("data"));
    String info =
        Files.readString(shared.resolve("data/site.yaml"))
            .replace("Prøveportalen", "Digital vagt")
            .replace("Prøveforeningen", "Håndværk Øst")
            .replace("https://portal.test/", "https://vagt.example/sti/");
    Files.writeString(
        own.resolve("data/site.yaml"),
        info
            + "extends: ../shared\nlogo: images/logo.svg\n"
            + "colours: {light: \"#0a6b4f\", dark: \"#7fd6b4\"}\n");
    Files.writeString(
        own.resolve("data/contacts.yaml"),
        """
        - id: linjen
          name: Håndværk Østs vagt
          phone: "70 00 00 01"
          kind: human
          can: [give råd]
          needs: [phone]
          open: {man-soen: "00-24", helligdag: "00-24"}
          source: https://haandvaerk-oest.example/vagt
          checked: 2026-11-20
          expires: 2027-02-20
          certainty: A
        """);
    site = folder.resolve("second");
    Projects.build(Projects.settings(own, site));
  }

  @Test
  void eachNamesItsPortalOwnerAndAddressAndNoneOfTheOthers() throws IOException {
    for (String name : DOCUMENTS) {
      try (PDDocument document = Loader.loadPDF(site.resolve(name).toFile())) {
        String text = new PDFTextStripper().getText(document);
        assertEquals("Håndværk Øst", document.getDocumentInformation().getAuthor());
        assertTrue(text.contains("Digital vagt"), text);
        assertTrue(text.contains("https://vagt.example/sti/"), name);
        assertFalse(
            text.matches("(?s).*(Prøveportalen|Prøveforeningen|portal\\.test|Vejviser).*"), name);
        String metadata =
            new String(
                document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertTrue(metadata.contains("Håndværk Øst"), metadata);
        assertFalse(metadata.contains("Prøveforeningen"), metadata);
      }
    }
  }

  @Test
  void itsCodesLeadToIt() throws IOException {
    for (String name : DOCUMENTS) {
      String page = name.substring(0, name.lastIndexOf('/') + 1);
      try (PDDocument document = Loader.loadPDF(site.resolve(name).toFile())) {
        assertEquals(
            "https://vagt.example/sti/" + (page.equals("noedkort/") ? "nu/" : page),
            QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 200)));
      }
    }
  }

  @Test
  void itsContactAnswersOnTheCardAndItsColourIsOnPaper() throws IOException {
    try (PDDocument document = Loader.loadPDF(site.resolve("noedkort/noedkort.pdf").toFile())) {
      assertTrue(new PDFTextStripper().getText(document).contains("70 00 00 01"));
      String drawn =
          new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      // #0a6b4f and #0059b3 as shares of one.
      assertTrue(drawn.matches("(?s).*\\b0?\\.039\\d* 0?\\.4196?\\d* 0?\\.3098?\\d* rg.*"), drawn);
      assertFalse(drawn.matches("(?s).*\\b0 0?\\.349\\d* 0?\\.7019?\\d* rg.*"), drawn);
    }
  }
}
