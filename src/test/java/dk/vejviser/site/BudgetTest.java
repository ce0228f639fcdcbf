package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the incident path without a network costs on the wire, packed as hosts do it. */
@ExtendWith(OneRun.class)
class BudgetTest {
  private static final int PATH = 150 * 1024;

  private record Kept(String path, String type, String text) {}

  private final PublishedSite site;
  private Path bundle;
  private List<Kept> kept;

  BudgetTest(PublishedSite site) {
    this.site = site;
  }

  @BeforeEach
  void whatIsKept() throws IOException {
    try (Stream<Path> files = Files.list(site.folder().resolve("offline"))) {
      bundle = files.collect(Collectors.toList()).get(0);
    }
    kept = List.of(new Gson().fromJson(Files.readString(bundle), Kept[].class));
  }

  @Test
  void whatIsKeptIsWhatIsPublished() throws IOException {
    for (Kept file : kept) {
      String name = file.path().substring(1).replaceFirst("(^|/)$", "$1index.html");
      assertEquals(Files.readString(site.folder().resolve(name)), file.text(), file.path());
    }
  }

  @Test
  void thePathItsStylesScriptsIconsAndTheCardAreKept() {
    List<String> pages =
        site.pages().stream()
            .map(SitePage::address)
            .filter(address -> address.startsWith("/nu/") || address.equals("/noedkort/"))
            .toList();
    assertEquals(
        pages, kept.stream().map(Kept::path).filter(path -> path.endsWith("/")).sorted().toList());
    List<String> assets =
        kept.stream()
            .map(Kept::path)
            .filter(path -> !path.endsWith("/"))
            .map(path -> path.replaceFirst("^/assets/[0-9a-f]+/", ""))
            .toList();
    assertTrue(
        assets.containsAll(
            List.of(
                "css/main.css",
                "icons.svg",
                "favicon.svg",
                "js/start.js",
                "js/help.js",
                "js/card.js",
                "js/own-numbers.js",
                "js/device.js")),
        assets.toString());
    assertTrue(assets.stream().noneMatch(path -> path.contains("/assets/")), assets.toString());
  }

  @Test
  void allThatIsFetchedAheadIsAtMostAHundredAndFiftyKilobytes() throws IOException {
    int ahead =
        packed(Files.readString(bundle))
            + packed(Files.readString(site.folder().resolve("service-worker.js")));
    int apart = 0;
    for (Kept file : kept) {
      apart += packed(file.text());
    }
    System.out.printf(
        "The incident path without a network: %d bytes on the wire in one file; its %d files one by"
            + " one would be %d; budget %d%n",
        ahead, kept.size(), apart, PATH);
    assertTrue(ahead <= PATH, ahead + " bytes");
  }

  private static int packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.size();
  }
}
