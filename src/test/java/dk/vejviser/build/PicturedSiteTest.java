package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site with a drawing, a photograph that a camera made lying down and a screenshot, both with
 * notes of place and owner, as readers get it.
 */
class PicturedSiteTest {
  private static final String GUIDE = "guider/tag-en-kopi/";

  @TempDir static Path folder;
  private static Path site;

  @BeforeAll
  static void build() throws IOException {
    site = folder.resolve("site");
    Projects.build(Projects.settings(Projects.GOLDEN.resolve("content"), site));
  }

  @Test
  void everyPictureOfEveryPageIsThereAndAsLargeAsThePageSays() throws IOException {
    int pictures = 0;
    for (Path page : pages()) {
      for (Element image : read(page).select("img")) {
        assertFalse(image.attr("alt").isBlank(), page.toString());
        assertEquals(size(image.attr("src")), size(image), page + " " + image);
        pictures++;
      }
    }
    assertTrue(pictures >= 5, pictures + " pictures");
  }

  @Test
  void thePhotographStandsUprightAndComesInThreeWidths() throws IOException {
    Element image = read(GUIDE).selectFirst("img[src$=.jpg]");
    assertEquals(List.of(1700, 800), size(image));
    Element source = image.parent().selectFirst("source[type=image/webp]");
    List<Integer> widths = new ArrayList<>();
    for (String copy : source.attr("srcset").split(", ")) {
      String[] parts = copy.split(" ");
      byte[] bytes = Files.readAllBytes(file(parts[0]));
      assertEquals("RIFF", new String(bytes, 0, 4, StandardCharsets.ISO_8859_1));
      assertEquals("WEBP", new String(bytes, 8, 4, StandardCharsets.ISO_8859_1));
      assertEquals(parts[1], size(parts[0]).get(0) + "w");
      assertTrue(bytes.length < Files.size(file(image.attr("src"))), copy);
      widths.add(size(parts[0]).get(0));
    }
    assertEquals(List.of(480, 800, 1344), widths);
  }

  @Test
  void onlyWhatStandsBelowTheFirstScreenWaits() throws IOException {
    for (String page : List.of(GUIDE, "forloeb/kom-i-gang/foerste-kopi/tag-en-kopi/")) {
      List<String> waiting = read(page).select("img").eachAttr("loading");
      assertEquals(List.of("lazy"), waiting, "the second of two on " + page);
    }
    assertEquals(List.of(), read("cases/maleren/").select("img").eachAttr("loading"));
  }

  @Test
  void noFileTellsWhereAPictureWasTaken() throws IOException {
    for (Path content : Folders.files(Projects.GOLDEN.resolve("content/images"))) {
      boolean drawing = content.toString().endsWith(".svg");
      assertEquals(!drawing, text(content).contains("HEMMELIGT"), content.toString());
    }
    for (Path file : Folders.files(site)) {
      assertFalse(text(file).contains("HEMMELIGT"), file.toString());
      if (file.toString().matches(".*\\.(jpg|png|webp)")) {
        assertFalse(text(file).matches("(?s).*(Exif|EXIF|eXIf|xmpmeta|XMP ).*"), file.toString());
      }
    }
  }

  @Test
  void otherProgramsGetTheOriginalUnderItsWholeAddress() throws IOException {
    String json = text(site.resolve(GUIDE + "index.json"));
    String address = "https://portal.test/images/kontor.jpg";
    assertTrue(json.contains("<img src=\\\"" + address + "\\\" alt=\\\"Kontoret"), json);
    assertFalse(json.contains("srcset"), json);
  }

  private static List<Path> pages() throws IOException {
    return Folders.files(site).stream().filter(file -> file.toString().endsWith(".html")).toList();
  }

  private static Document read(String page) throws IOException {
    return read(site.resolve(page + "index.html"));
  }

  private static Document read(Path page) throws IOException {
    return Jsoup.parse(Files.readString(page));
  }

  private static Path file(String address) {
    return site.resolve(address.substring(1));
  }

  private static List<Integer> size(Element element) {
    return List.of(
        Integer.parseInt(element.attr("width")), Integer.parseInt(element.attr("height")));
  }

  private static List<Integer> size(String address) throws IOException {
    if (address.endsWith(".svg")) {
      return size(Jsoup.parse(Files.readString(file(address))).selectFirst("svg"));
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(file(address))));
    return List.of(image.getWidth(), image.getHeight());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
