package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.vejviser.model.Kind;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What other sites show beside a link to a page: the signpost, and the icon of the page's kind. Run
 * with {@code -Dvejviser.shared=write} to draw the pictures again after a change of the icons.
 */
@ExtendWith(OneRun.class)
class SharedPicturesTest {
  private static final Path ASSETS = Path.of("assets");
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;

  /** The design's tones: ground of the icon and its lines. */
  private static final String CALM = "#e6f0fa #0059b3";

  private static final String URGENT = "#fff3d1 #855100";
  private static final String ACUTE = "#fdefef #b3131b";

  @Test
  void thePicturesAreDrawnFromTheSignpostAndTheIcons(RealBrowser browser) throws IOException {
    boolean write = "write".equals(System.getProperty("vejviser.shared"));
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      visit.page().setViewportSize(WIDTH, HEIGHT);
      for (Map.Entry<String, String> one : icons().entrySet()) {
        BufferedImage drawn = draw(visit.page(), one.getValue());
        File file = ASSETS.resolve("og/" + one.getKey() + ".png").toFile();
        if (write) {
          ImageIO.write(few(drawn), "png", file);
        }
        BufferedImage kept = ImageIO.read(file);
        assertEquals(List.of(WIDTH, HEIGHT), List.of(kept.getWidth(), kept.getHeight()));
        assertTrue(difference(drawn, kept) < 1, one.getKey() + " differs: draw them again");
      }
    }
  }

  @Test
  void thereIsOneForThePortalAndOneForEachKindAndEachIsLight() throws IOException {
    try (Stream<Path> files = Files.list(ASSETS.resolve("og"))) {
      Map<String, Long> sizes =
          files.collect(
              Collectors.toMap(
                  file -> file.getFileName().toString(), file -> file.toFile().length()));
      Set<String> named =
          icons().keySet().stream()
              .map(name -> name + ".png")
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(named, new TreeSet<>(sizes.keySet()));
      sizes.forEach((name, bytes) -> assertTrue(bytes < 20_000, name + " has " + bytes));
    }
    Set<String> kinds =
        Stream.of(Kind.values()).map(Kind::key).collect(Collectors.toCollection(TreeSet::new));
    kinds.add("portal");
    assertEquals(kinds, new TreeSet<>(icons().keySet()));
  }

  @Test
  void everyPageNamesOneByItsWholeAddressWithSizeAndWords(PublishedSite site) throws IOException {
    Map<String, BufferedImage> pictures = new HashMap<>();
    for (SitePage page : site.pages()) {
      Document head = page.document();
      String address = meta(head, "og:image");
      assertTrue(address.startsWith("https://vejviser.example/assets/"), address);
      if (!pictures.containsKey(address)) {
        String file = URI.create(address).getPath().substring(1);
        pictures.put(address, ImageIO.read(site.folder().resolve(file).toFile()));
      }
      BufferedImage picture = pictures.get(address);
      assertEquals(String.valueOf(picture.getWidth()), meta(head, "og:image:width"));
      assertEquals(String.valueOf(picture.getHeight()), meta(head, "og:image:height"));
      assertTrue(meta(head, "og:image:alt").length() > 10, page.address());
    }
  }

  @Test
  void aPageShowsItsKind(PublishedSite site) {
    Map<String, String> expected =
        Map.of(
            "/", "portal",
            "/guider/", "portal",
            "/guider/to-trins-login/", "guide",
            "/nu/", "help",
            "/nu/ransomware-i-gang/", "help",
            "/om/", "page");
    expected.forEach(
        (address, name) -> {
          String picture = meta(Jsoup.parse(site.page(address).html()), "og:image");
          assertTrue(picture.endsWith("/og/" + name + ".png"), address + ": " + picture);
        });
  }

  private static Map<String, String> icons() {
    Map<String, String> icons = new LinkedHashMap<>();
    icons.put("portal", "");
    icons.put("guide", "check " + CALM);
    icons.put("case", "people " + CALM);
    icons.put("journey", "path " + CALM);
    icons.put("help", "phone " + ACUTE);
    icons.put("alert", "urgent " + URGENT);
    icons.put("offer", "chain " + CALM);
    icons.put("term", "ask " + CALM);
    icons.put("sheet", "print " + CALM);
    icons.put("check", "calm " + CALM);
    icons.put("page", "file " + CALM);
    return icons;
  }

  /** The picture of an icon in its tone; without one, the signpost alone. */
  private static BufferedImage draw(Page page, String icon) throws IOException {
    Document symbols = Jsoup.parse(Files.readString(ASSETS.resolve("icons.svg")));
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'>");
    svg.append("<rect width='1200' height='630' fill='#fff'/>");
    svg.append("<rect y='606' width='1200' height='24' fill='#0059b3'/>");
    svg.append(
        "<g transform='translate(%d 77) scale(10.4)' fill='#14202e' color='#0059b3'>%s</g>"
            .formatted(icon.isEmpty() ? 392 : 120, symbols.select("#mark").html()));
    if (!icon.isEmpty()) {
      String[] parts = icon.split(" ");
      svg.append(
          "<rect x='640' y='95' width='440' height='416' rx='24' fill='%s'/>".formatted(parts[1]));
      svg.append(
          "<g transform='translate(704 147) scale(13)' fill='none' stroke='%s' stroke-width='1.6'"
                  .formatted(parts[2])
              + " stroke-linecap='round' stroke-linejoin='round'>"
              + symbols.select("#" + parts[0]).html()
              + "</g>");
    }
    page.setContent("<body style='margin:0'>" + svg + "</svg>");
    return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
  }

  /** In the 256 colours that it has most of; a drawing of four has few more, all at edges. */
  private static BufferedImage few(BufferedImage drawn) {
    int[] pixels = drawn.getRGB(0, 0, WIDTH, HEIGHT, null, 0, WIDTH);
    Map<Integer, Integer> counts = new TreeMap<>();
    Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
    int[] palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(256)
            .mapToInt(Map.Entry::getKey)
            .toArray();
    IndexColorModel colours =
        new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage few = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_INDEXED, colours);
    for (int i = 0; i < pixels.length; i++) {
      few.getRaster().setSample(i % WIDTH, i / WIDTH, 0, nearest(palette, pixels[i]));
    }
    return few;
  }

  private static int nearest(int[] palette, int pixel) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], pixel) < distance(palette[best], pixel)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int two) {
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      sum += Math.abs((one >> shift & 0xFF) - (two >> shift & 0xFF));
    }
    return sum;
  }

  /** How far apart colours are on average. */
  private static double difference(BufferedImage one, BufferedImage two) {
    long sum = 0;
    for (int y = 0; y < HEIGHT; y += 3) {
      for (int x = 0; x < WIDTH; x += 3) {
        sum += distance(one.getRGB(x, y), two.getRGB(x, y));
      }
    }
    return sum / (WIDTH * HEIGHT / 9.0 * 3);
  }

  private static String meta(Document page, String property) {
    return page.select("meta[property=" + property + "]").attr("content");
  }
}
