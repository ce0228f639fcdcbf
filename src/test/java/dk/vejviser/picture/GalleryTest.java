package dk.vejviser.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.product.Picture;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the output folder, read back. */
class GalleryTest extends Hanging {

  @Test
  void aWidePhotographHasThreeCopiesEachSmallerThanTheNext() throws IOException {
    write("kort/a.jpg", Shots.fromCamera(1700, 850, 1));
    Picture picture = publish("out").at("images/kort/a.jpg").orElseThrow();
    assertEquals(List.of(1700, 850), List.of(picture.width(), picture.height()));
    assertEquals(
        List.of(480, 800, 1344), picture.copies().stream().map(Picture.Copy::width).toList());
    long last = 0;
    for (Picture.Copy copy : picture.copies()) {
      BufferedImage shown = image("out", copy.path());
      assertEquals(
          List.of(copy.width(), copy.width() / 2), List.of(shown.getWidth(), shown.getHeight()));
      long bytes = Files.size(folder.resolve("out").resolve(copy.path()));
      assertTrue(bytes > last, copy.toString());
      last = bytes;
    }
    assertTrue(last < Files.size(folder.resolve("out/images/kort/a.jpg")));
  }

  @Test
  void nothingPublishedKnowsPlaceOrCamera() throws IOException {
    write("a.jpg", Shots.fromCamera(900, 500, 1));
    write("b.jpg", Shots.fromCamera(900, 500, 6));
    write("c.png", Shots.fromProgram(900, 500));
    publish("out");
    for (Map.Entry<String, byte[]> file : files("out").entrySet()) {
      String text = new String(file.getValue(), StandardCharsets.ISO_8859_1);
      assertFalse(text.matches("(?s).*(HEMMELIGT|Exif|EXIF|XMP |xmpmeta).*"), file.getKey());
    }
    assertTrue(files("out").size() > 6, files("out").keySet().toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theRedHouseStandsWhereTheCameraSawIt(int orientation) throws IOException {
    write("a.jpg", Shots.fromCamera(400, 200, orientation));
    Picture picture = publish("out").at("images/a.jpg").orElseThrow();
    // Where the stored picture's first corner comes to lie, by EXIF's table.
    String corner =
        List.of(
                "top left",
                "top right",
                "bottom right",
                "bottom left",
                "top left",
                "top right",
                "bottom right",
                "bottom left")
            .get(orientation - 1);
    boolean turned = orientation > 4;
    assertEquals(
        turned ? List.of(200, 400) : List.of(400, 200), List.of(picture.width(), picture.height()));
    List<String> shown = new ArrayList<>(List.of(picture.path()));
    picture.copies().forEach(copy -> shown.add(copy.path()));
    assertEquals(2, shown.size(), shown.toString());
    for (String path : shown) {
      BufferedImage image = image("out", path);
      assertEquals(picture.width(), image.getWidth(), path);
      assertEquals(picture.height(), image.getHeight(), path);
      assertEquals(corner, red(image), path);
    }
  }

  @Test
  void coloursStayAsTheyAreAndWhatIsTransparentToo() throws IOException {
    BufferedImage grey = new BufferedImage(600, 300, BufferedImage.TYPE_BYTE_GRAY);
    for (int x = 0; x < 600; x++) {
      for (int y = 0; y < 300; y++) {
        grey.getRaster().setSample(x, y, 0, (x / 20 * 8 + y) % 256);
      }
    }
    write("grey.png", Shots.encode(grey, "png"));
    BufferedImage glass = Shots.scene(600, 300, BufferedImage.TYPE_INT_ARGB);
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 300; y++) {
        glass.setRGB(x, y, 0);
      }
    }
    write("glass.png", Shots.encode(glass, "png"));
    Pictures pictures = publish("out");
    for (int x = 10; x < 600; x += 59) {
      int shade = grey.getRaster().getSample(x, 150, 0);
      int expected = new Color(shade, shade, shade).getRGB();
      assertTrue(distance(expected, widest(pictures, "grey").getRGB(x, 150)) < 24, "grey " + x);
      int seen = widest(pictures, "glass").getRGB(x, 150);
      assertTrue(distance(glass.getRGB(x, 150), seen) < 24, "glass " + x);
    }
  }

  @Test
  void aPictureThatIsSmallAlreadyHasNoCopies() throws IOException {
    write("a.jpg", Shots.crude(500, 300));
    assertEquals(List.of(), publish("out").at("images/a.jpg").orElseThrow().copies());
  }

  @Test
  void whatLooksWholeButCannotBeDecodedIsAFinding() throws IOException {
    byte[] png = Shots.claiming(30, 20);
    write("a.png", png);
    byte[] jpeg = Shots.jpeg(600, 400);
    byte[] cut = Arrays.copyOf(jpeg, jpeg.length / 2);
    write("b.jpg", Shots.join(cut, new byte[] {(byte) 0xFF, (byte) 0xD9}));
    Findings findings = new Findings();
    Gallery gallery = Gallery.of(folder.resolve("content"), "content", 2, encoder);
    gallery.inspect(findings);
    assertEquals(List.of(), findings.sorted());
    gallery.publish(folder.resolve("out"), folder.resolve("cache"), findings);
    assertEquals(
        List.of("content/images/a.png:1:1", "content/images/b.jpg:1:1"),
        findings.sorted().stream().map(f -> f.place().toString()).toList());
    assertEquals(
        List.of(Rule.PICTURE_BROKEN, Rule.PICTURE_BROKEN),
        findings.sorted().stream().map(Finding::rule).toList());
  }

  @Test
  void hiddenFilesAndLinksThatLeadOutAreNotPublished() throws IOException {
    write(".a.jpg", Shots.jpeg(9, 9));
    write(".b/c.jpg", Shots.jpeg(9, 9));
    write("d.jpg", Shots.jpeg(9, 9));
    Path outside = Files.write(folder.resolve("outside.jpg"), Shots.jpeg(9, 9));
    Files.createSymbolicLink(folder.resolve("content/images/e.jpg"), outside);
    Files.createSymbolicLink(folder.resolve("content/images/f"), folder.resolve("content"));
    publish("out");
    assertEquals(Set.of("images/d.jpg"), jpegs("out"));
  }

  @Test
  void ofTwoNamesThatDifferInCapitalsOnlyOneIsAFinding() throws IOException {
    Path shared = Files.createDirectories(folder.resolve("shared/images/kort"));
    Files.write(shared.resolve("a.jpg"), Shots.jpeg(9, 9));
    write("Kort/A.JPG", Shots.jpeg(9, 9));
    Findings findings = new Findings();
    Gallery.of(folder.resolve("content"), "content", 2)
        .over(Gallery.of(folder.resolve("shared"), "shared", 2))
        .inspect(findings);
    assertEquals(
        List.of(
            Finding.of(
                Rule.DUPLICATE_ADDRESS,
                Place.of("shared/images/kort/a.jpg"),
                "/images/kort/a.jpg",
                "content/images/Kort/A.JPG")),
        findings.sorted());
  }

  private BufferedImage widest(Pictures pictures, String name) throws IOException {
    List<Picture.Copy> copies = pictures.at("images/" + name + ".png").orElseThrow().copies();
    return image("out", copies.get(copies.size() - 1).path());
  }

  private static String red(BufferedImage image) {
    int right = image.getWidth() - 12;
    int bottom = image.getHeight() - 12;
    Map<String, Integer> corners =
        Map.of(
            "top left", image.getRGB(12, 12),
            "top right", image.getRGB(right, 12),
            "bottom left", image.getRGB(12, bottom),
            "bottom right", image.getRGB(right, bottom));
    return corners.entrySet().stream()
        .filter(corner -> distance(corner.getValue(), 0xFFB3131B) < 40)
        .map(Map.Entry::getKey)
        .reduce((one, two) -> one + ", " + two)
        .orElse("nowhere");
  }

  /** The largest difference in a colour, or in how transparent it is. */
  private static int distance(int one, int two) {
    if ((one >>> 24) == 0 && (two >>> 24) == 0) {
      return 0;
    }
    int largest = 0;
    for (int shift = 0; shift < 32; shift += 8) {
      largest = Math.max(largest, Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF)));
    }
    return largest;
  }
}
