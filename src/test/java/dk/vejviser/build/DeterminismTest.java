package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped portal comes out the same, wherever and however it is built. */
class DeterminismTest {
  private static final Path CONTENT = Projects.REPOSITORY.resolve("content");
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private static Map<String, String> reference;

  @TempDir Path folder;

  @BeforeAll
  static void theReference(@TempDir Path folder) throws IOException {
    reference = build(CONTENT, 2, folder.resolve("reference"));
    assertTrue(reference.size() > 100, () -> reference.size() + " files");
  }

  @AfterEach
  void home() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Los_Angeles"})
  void placeDoesNotMatter(String locale, String zone) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    assertEquals(reference, build(CONTENT, 2, folder.resolve("elsewhere")));
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 7})
  void theNumberOfThreadsDoesNotMatter(int threads) throws IOException {
    assertEquals(reference, build(CONTENT, threads, folder.resolve("threads")));
  }

  @Test
  void theOrderOnDiskDoesNotMatter() throws IOException {
    List<Path> files = new ArrayList<>(Folders.files(CONTENT));
    Collections.shuffle(files, new Random(1));
    Path copy = folder.resolve("copy/content");
    Folders.copy(files, CONTENT, copy);
    assertEquals(reference, build(copy, 2, folder.resolve("shuffled")));
  }

  private static Map<String, String> build(Path content, int threads, Path site)
      throws IOException {
    Projects.build(
        Projects.settings(Projects.REPOSITORY, content, site, threads, Optional.empty()));
    return Folders.digests(site);
  }
}
