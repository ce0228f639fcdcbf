package dk.vejviser.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Picture;
import dk.vejviser.model.Pictures;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the output folder, read back. */
class GalleryTest {
  @TempDir Path folder;
  private final Counting encoder = new Counting();

  /** The real encoder, and how often it was asked. */
  private static final class Counting implements Encoder {
    private final Webp webp = new Webp();
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public boolean works() {
      return webp.works();
    }

    @Override
    public byte[] encode(BufferedImage picture, boolean lossless) throws IOException {
      asked.incrementAndGet();
      return webp.encode(picture, lossless);
    }
  }

  /** A machine that Google has no library for. */
  private static final Encoder NONE =
      new Encoder() {
        @Override
        public boolean works() {
          return false;
        }

        @Override
        public byte[] encode(BufferedImage picture, boolean lossless) {
          throw new AssertionError("nobody asks an encoder that doesn't work");
        }
      };

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
  void anotherBuildGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("a" + i + ".jpg", Shots.fromCamera(500 + i, 300, i + 1));
    }
    publish("one", "cache-one", 1, encoder);
    publish("two", "cache-two", 7, encoder);
    assertSame(files("one"), files("two"));
  }

  @Test
  void whatWasDevelopedOnceIsTakenFromTheCache() throws IOException {
    write("a.jpg", Shots.fromCamera(900, 500, 3));
    publish("one");
    int asked = encoder.asked.get();
    assertEquals(2, asked);
    publish("two");
    assertEquals(asked, encoder.asked.get());
    assertSame(files("one"), files("two"));
    write("a.jpg", Shots.fromCamera(901, 500, 3));
    publish("three");
    assertTrue(encoder.asked.get() > asked);
  }

  @Test
  void anEntryThatIsCutShortChangedOrAnothersIsMadeAnew() throws IOException {
    write("a.jpg", Shots.fromCamera(501, 300, 1));
    publish("zero");
    byte[] others = Files.readAllBytes(entries().get(0));
    Files.delete(entries().get(0));
    write("a.jpg", Shots.fromCamera(500, 300, 1));
    publish("one");
    Path entry = entries().get(0);
    byte[] whole = Files.readAllBytes(entry);
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    List<byte[]> damaged =
        List.of(
            new byte[0],
            others,
            Arrays.copyOf(whole, 40),
            Arrays.copyOf(whole, whole.length - 1),
            changed);
    for (byte[] bytes : damaged) {
      int asked = encoder.asked.get();
      Files.write(entry, bytes);
      publish("two");
      assertEquals(asked + 1, encoder.asked.get());
      assertSame(files("one"), files("two"));
      assertArrayEquals(whole, Files.readAllBytes(entry));
    }
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException {
    write("a.jpg", Shots.fromCamera(500, 300, 1));
    Files.writeString(folder.resolve("file"), "no folder");
    publish("one", "file", 2, encoder);
    publish("two", "cache", 2, encoder);
    assertSame(files("one"), files("two"));
  }

  @Test
  void withoutTheLibraryTheOriginalsArePublishedWithOneWarning() throws IOException {
    write("a.jpg", Shots.fromCamera(900, 500, 6));
    write("b.png", Shots.fromProgram(900, 500));
    Findings findings = new Findings();
    Pictures pictures =
        Gallery.of(folder.resolve("content"), "content", 2, NONE)
            .publish(folder.resolve("out"), folder.resolve("cache"), findings);
    assertEquals(
        List.of("content/images:1:1 WEBP_UNAVAILABLE"),
        findings.sorted().stream().map(f -> f.place() + " " + f.rule()).toList());
    assertEquals(Set.of("images/a.jpg", "images/b.png"), files("out").keySet());
    assertEquals(List.of(), pictures.at("images/a.jpg").orElseThrow().copies());
    assertEquals(500, image("out", "images/a.jpg").getWidth());
    // What was made without it is no answer for a machine that has it.
    assertEquals(1, publish("two").at("images/a.jpg").orElseThrow().copies().size());
  }

  @Test
  void withoutPhotographsNobodyMissesTheLibrary() throws IOException {
    write("a.svg", Shots.latin("<svg width='9' height='9'/>"));
    Findings findings = new Findings();
    Gallery.of(folder.resolve("content"), "content", 2, NONE)
        .publish(folder.resolve("out"), folder.resolve("cache"), findings);
    assertEquals(List.of(), findings.sorted());
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

  private List<Path> entries() throws IOException {
    try (Stream<Path> entries = Files.list(folder.resolve("cache"))) {
      return entries.toList();
    }
  }

  private BufferedImage widest(Pictures pictures, String name) throws IOException {
    List<Picture.Copy> copies = pictures.at("images/" + name + ".png").orElseThrow().copies();
    return image("out", copies.get(copies.size() - 1).path());
  }

  private Set<String> jpegs(String output) throws IOException {
    Set<String> names = new TreeSet<>(files(output).keySet());
    names.removeIf(name -> !name.endsWith(".jpg"));
    return names;
  }

  private Pictures publish(String output) throws IOException {
    return publish(output, "cache", 2, encoder);
  }

  private Pictures publish(String output, String cache, int threads, Encoder encoder)
      throws IOException {
    Findings findings = new Findings();
    Gallery gallery = Gallery.of(folder.resolve("content"), "content", threads, encoder);
    gallery.inspect(findings);
    Pictures pictures = gallery.publish(folder.resolve(output), folder.resolve(cache), findings);
    assertEquals(List.of(), findings.sorted());
    return pictures;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("content/images").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private BufferedImage image(String output, String path) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(output).resolve(path));
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  private Map<String, byte[]> files(String output) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path root = folder.resolve(output);
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static void assertSame(Map<String, byte[]> one, Map<String, byte[]> two) {
    assertEquals(one.keySet(), two.keySet());
    one.forEach((name, bytes) -> assertArrayEquals(bytes, two.get(name), name));
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
