package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search costs a phone, packed as hosts do it. */
@ExtendWith(OneRun.class)
class SearchBudgetTest {
  private static final int ENGINE = 6_000;
  private static final int PAGE = 10_000;
  private static final int FILE = 2_500;
  private static final int BYTES_A_PAGE = 800;

  private final PublishedSite site;

  SearchBudgetTest(PublishedSite site) {
    this.site = site;
  }

  @Test
  void theEngineAndWithItTheWholePageOfResultsStaySmall() throws IOException {
    int engine = packed("engine.js");
    int page = engine + packed("page.js");
    System.out.printf("The search engine: %d bytes; with the page's script: %d%n", engine, page);
    assertTrue(engine <= ENGINE, engine + " bytes");
    assertTrue(page <= PAGE, page + " bytes");
  }

  @Test
  void noFileOfTheIndexIsLargeAndAllTogetherAreLittleAPage() throws IOException {
    long sum = 0;
    long largest = 0;
    for (Path file : files()) {
      sum += Files.size(file);
      largest = Math.max(largest, Files.size(file));
    }
    long pages = files().stream().filter(f -> f.getFileName().toString().startsWith("p")).count();
    System.out.printf(
        "The search index: %d bytes a page, the largest file %d%n", sum / pages, largest);
    assertTrue(largest <= FILE, largest + " bytes");
    assertTrue(sum <= pages * BYTES_A_PAGE, sum + " bytes for " + pages + " pages");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> walked = Files.walk(site.folder().resolve("search"))) {
      return walked.filter(file -> file.toString().endsWith(".bin")).sorted().toList();
    }
  }

  private int packed(String name) throws IOException {
    try (Stream<Path> walked = Files.walk(site.folder().resolve("assets"))) {
      Path script = walked.filter(path -> path.endsWith("js/search/" + name)).findFirst().get();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        Files.copy(script, gzip);
      }
      return packed.size();
    }
  }
}
