package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.site.OneRun;
import dk.vejviser.site.PublishedSite;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped portal comes out the same, wherever and however it is built. */
@ExtendWith(OneRun.class)
class DeterminismTest {
  private static final Path CONTENT = Projects.REPOSITORY.resolve("content");
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  private final Map<String, String> reference;

  @TempDir Path folder;

  /** The site that other tests visit, which two threads built here. */
  DeterminismTest(PublishedSite site) throws IOException {
    this.reference = Folders.digests(site.folder());
    assertTrue(reference.size() > 100, () -> reference.size() + " files");
  }

  @AfterEach
  void home() {
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
  }

  @ParameterizedTest(name = "{0} in {1}, {2} threads, files in another order on disk")
  @CsvSource({"tr-TR, Pacific/Kiritimati, 1", "ar-EG, America/Los_Angeles, 7"})
  void neitherPlaceNorThreadsNorTheOrderOnDiskMatter(String locale, String zone, int threads)
      throws IOException {
    List<Path> files = new ArrayList<>(Folders.files(CONTENT));
    Collections.shuffle(files, new Random(threads));
    Path copy = folder.resolve("copy/content");
    Folders.copy(files, CONTENT, copy);
    Locale.setDefault(Locale.forLanguageTag(locale));
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    Path site = folder.resolve("site");
    Projects.build(Projects.settings(Projects.REPOSITORY, copy, site, threads, Optional.empty()));
    assertEquals(reference, Folders.digests(site));
  }
}
