package dk.vejviser.picture.inspection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.picture.Shots;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is kept of a picture and what is refused, before anything is decoded. */
class InspectionTest {
  @TempDir Path folder;
  private final Findings findings = new Findings();

  @Test
  void ofACamerasJpegOnlyThePictureIsLeft() throws IOException {
    Original original = sound("a.jpg", Shots.fromCamera(60, 40, 6));
    assertFalse(text(original.bytes()).contains("HEMMELIGT"));
    assertFalse(text(original.bytes()).contains("Exif"));
    assertArrayEquals(
        pixels(Shots.jpeg(60, 40)), pixels(original.bytes()), "the picture is the same");
    assertEquals(Turn.RIGHT, original.turn());
    assertEquals(List.of(40, 60), List.of(original.uprightWidth(), original.uprightHeight()));
  }

  @Test
  void aJpegsColourProfileStaysAndItsThumbnailGoes() throws IOException {
    byte[] plain = Shots.jpeg(20, 10);
    byte[] profile = Shots.segment(0xE2, Shots.latin("ICC_PROFILE\0\1\1" + "farver"));
    byte[] thumbnail = Shots.segment(0xE0, Shots.latin("JFIF\0\1\1\0\0\1\0\1\1\1abc"));
    int jfif = 2 + 18;
    byte[] bytes =
        Shots.join(
            Arrays.copyOf(plain, 2),
            thumbnail,
            profile,
            Arrays.copyOfRange(plain, jfif, plain.length));
    String clean = text(sound("a.JPG", bytes).bytes());
    assertTrue(clean.contains("farver"));
    assertTrue(clean.startsWith("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\1\1\0\0\1\0\1\0\0"));
  }

  @Test
  void ofAProgramsPngOnlyThePictureIsLeft() throws IOException {
    Original original = sound("a.png", Shots.fromProgram(30, 20));
    assertFalse(text(original.bytes()).matches("(?s).*(HEMMELIGT|tEXt|iTXt|tIME|eXIf).*"));
    assertArrayEquals(Shots.png(30, 20), original.bytes());
  }

  @Test
  void whatIsCleanAlreadyIsNotTouched() throws IOException {
    byte[] jpeg = Shots.jpeg(33, 21);
    assertArrayEquals(jpeg, sound("a.jpg", jpeg).bytes());
  }

  @Test
  void aPictureThatClaimsFiftyThousandPixelsIsNeverDecoded() throws IOException {
    assertEquals(
        List.of("picture-too-large [50000 × 2 | 10000 × 10000]"),
        found("a.png", Shots.claiming(50_000, 2)));
    byte[] jpeg = Shots.jpeg(8, 8);
    int frame = text(jpeg).indexOf("\u00FF\u00C0");
    jpeg[frame + 7] = (byte) 0xC3;
    jpeg[frame + 8] = (byte) 0x50;
    assertEquals(List.of("picture-too-large [50000 × 8 | 10000 × 10000]"), found("b.jpg", jpeg));
    assertEquals(
        List.of("picture-too-large [9000 × 9000 | 32 megapixel]"),
        found("c.png", Shots.claiming(9_000, 9_000)));
    assertEquals(
        List.of("picture-too-large [2147483647 × 1 | 10000 × 10000]"),
        found("d.png", Shots.claiming(Integer.MAX_VALUE, 1)));
  }

  @Test
  void aFileOfManyMegabytesIsNotEvenRead() throws IOException {
    Path file = folder.resolve("a.jpg");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertEquals(Optional.empty(), Inspection.of(file, "a.jpg", findings));
    assertEquals(List.of("picture-too-large [3221 MB | 10 MB]"), lines());
  }

  @Test
  void aFileThatEndsWithinThePictureIsFoundWhereverItIsCut() throws IOException {
    for (byte[] whole : List.of(Shots.fromCamera(40, 30, 1), Shots.fromProgram(40, 30))) {
      String name = Format.of(whole) == Format.PNG ? "a.png" : "a.jpg";
      byte[] clean = sound(name, whole).bytes();
      for (int length = 9; length < clean.length; length += 7) {
        List<String> found = found(name, Arrays.copyOf(clean, length));
        assertEquals(1, found.size(), name + " " + length);
        assertTrue(found.get(0).startsWith("picture-broken"), name + " " + length + found);
      }
    }
  }

  @Test
  void whateverBytesFlipAFileIsAPictureOrAFinding() throws IOException {
    Random random = new Random(6);
    for (byte[] whole : List.of(Shots.fromCamera(40, 30, 3), Shots.fromProgram(40, 30))) {
      String name = Format.of(whole) == Format.PNG ? "a.png" : "a.jpg";
      for (int i = 0; i < 300; i++) {
        byte[] flipped = whole.clone();
        for (int flips = random.nextInt(4); flips >= 0; flips--) {
          flipped[8 + random.nextInt(whole.length - 8)] = (byte) random.nextInt();
        }
        Findings found = new Findings();
        boolean read = Inspection.of(write(name, flipped), name, found).isPresent();
        assertTrue(read || !found.sorted().isEmpty(), name + " " + i);
      }
    }
  }

  @Test
  void aWrongNameIsFoundWithTheRightOne() throws IOException {
    assertEquals(
        List.of("picture-misnamed [JPEG] ? kort.jpg"), found("kort.png", Shots.jpeg(9, 9)));
    assertEquals(List.of("picture-misnamed [PNG] ? kort.png"), found("kort.svg", Shots.png(9, 9)));
  }

  @Test
  void aNameTooLongForTheCopiesIsFound() throws IOException {
    sound("a".repeat(196) + ".png", Shots.png(9, 9));
    String name = "a".repeat(197) + ".png";
    assertEquals(
        List.of("address-too-long [" + name + " | 201 | 200]"), found(name, Shots.png(9, 9)));
  }

  @Test
  void whatMovesAndWhatNotEveryBrowserShowsIsRefused() throws IOException {
    byte[] png = Shots.png(9, 9);
    byte[] moving =
        Shots.join(
            Arrays.copyOf(png, 33),
            Shots.chunk("acTL", new byte[8]),
            Arrays.copyOfRange(png, 33, png.length));
    assertEquals(List.of("picture-format [word.moving-png]"), found("a.png", moving));
    assertEquals(List.of("picture-format [GIF]"), found("a.gif", Shots.latin("GIF89a")));
    assertEquals(
        List.of("picture-format [WebP]"), found("a.webp", Shots.latin("RIFF1234WEBPVP8 ")));
    byte[] jpeg = Shots.jpeg(9, 9);
    int frame = text(jpeg).indexOf("\u00FF\u00C0");
    byte[] cmyk = jpeg.clone();
    cmyk[frame + 9] = 4;
    assertEquals(List.of("picture-format [word.cmyk-jpeg]"), found("a.jpg", cmyk));
    int scan = text(jpeg).indexOf("\u00FF\u00DA");
    byte[][] scans = new byte[102][];
    Arrays.fill(scans, Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));
    scans[0] = Arrays.copyOf(jpeg, scan);
    assertEquals(List.of("picture-format [word.rare-jpeg]"), found("a.jpg", Shots.join(scans)));
    byte[] lossless = jpeg.clone();
    lossless[frame + 1] = (byte) 0xC3;
    assertEquals(List.of("picture-format [word.rare-jpeg]"), found("a.jpg", lossless));
  }

  @Test
  void emptyFilesAndFilesOfAnotherKindAreFound() throws IOException {
    String licence = "<!-- " + "Fri til brug. ".repeat(500) + "-->";
    sound("b.svg", Shots.latin(licence + "<svg width='1' height='1'/>"));
    assertEquals(List.of("empty-file"), found("a.jpg", new byte[0]));
    assertEquals(
        List.of("picture-broken [word.no-picture]"), found("a.jpg", Shots.latin("%PDF-1.7")));
    assertEquals(
        List.of("not-utf8"), found("a.svg", Shots.latin("<svg width='1' height='1'>\u00E6</svg>")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "width='10001' height='9'                        ; 10001 × 9           | 10000 × 10000",
        "viewBox='0 0 9 99999'                           ; 9 × 99999           | 10000 × 10000",
        "width='7000' height='7000'                      ; 7000 × 7000         | 32 megapixel",
        "width='999999' viewBox='0 0 .000000001 999999'  ; 999999 × 2147483647 | 10000 × 10000"
      })
  void aDrawingMayBeNoLargerThanAPhotograph(String attributes, String sizes) throws IOException {
    String svg = "<svg " + attributes + "/>";
    assertEquals(
        List.of("picture-too-large [" + sizes.replaceAll(" +", " ") + "]"),
        found("a.svg", svg.getBytes(StandardCharsets.UTF_8)));
  }

  private Original sound(String name, byte[] bytes) throws IOException {
    Optional<Original> original = Inspection.of(write(name, bytes), name, findings);
    assertEquals(List.of(), lines());
    return original.orElseThrow();
  }

  private List<String> found(String name, byte[] bytes) throws IOException {
    Findings own = new Findings();
    assertEquals(Optional.empty(), Inspection.of(write(name, bytes), name, own));
    return own.sorted().stream().map(InspectionTest::line).toList();
  }

  private List<String> lines() {
    return findings.sorted().stream().map(InspectionTest::line).toList();
  }

  private static String line(Finding finding) {
    String args = finding.args().isEmpty() ? "" : " [" + String.join(" | ", finding.args()) + "]";
    return finding.rule().key() + args + finding.suggestion().map(word -> " ? " + word).orElse("");
  }

  private Path write(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static int[] pixels(byte[] bytes) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }
}
