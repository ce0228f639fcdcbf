package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.OwnProcess;
import dk.vejviser.build.output.OutputFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds of two versions in turn, each killed at some moment. Which moment that is differs from run
 * to run, what must hold after it doesn't.
 */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class KilledBuildTest {
  private static final int KILLS = 20;
  private static final String WORD = "zebrafinken";

  @TempDir Path folder;
  private final Random random = new Random(20261123);
  private Path site;
  private Path index;
  private Version one;
  private Version two;

  /** What a build of some content gives, file by file. */
  private record Version(Path content, Map<String, String> files, boolean hasWord) {}

  @BeforeEach
  void twoVersionsAndOneOfThemIsPublished() throws IOException {
    site = folder.resolve("target/site");
    index = folder.resolve("target/search");
    two = version("two", true);
    one = version("one", false);
    build(one.content, site);
  }

  @Test
  void theFolderIsAlwaysOneWholeVersionAndItsIndexTheSame() throws Exception {
    long millis = timed(two);
    Version standing = two;
    for (int kill = 0; kill < KILLS; kill++) {
      Version next = standing == one ? two : one;
      // Some where the folders are swapped, which takes but an instant, the others anywhere.
      if (kill % 3 != 2) {
        killAfter(next, random.nextInt((int) millis));
      } else {
        killAsItPublishes(next, random.nextInt(12));
      }
      String when = "kill " + kill;
      if (Files.exists(site)) {
        standing(when);
      }
      OutputFolder.open(site, index, next.content, () -> {}).close();
      standing = standing(when);
      assertEquals(
          standing.hasWord, Lookup.ask(index, WORD, 1).orElseThrow().total() > 0, when + ": index");
    }
    timed(standing == one ? two : one);
    assertEquals(standing == one ? two.files : one.files, Folders.digests(site));
    assertEquals(
        List.of("search", "search.lock", "site", "site.lock"), Folders.names(site.getParent()));
  }

  /** The version that stands in the output folder, whole. */
  private Version standing(String when) throws IOException {
    Map<String, String> files = Folders.digests(site);
    assertTrue(
        files.equals(one.files) || files.equals(two.files), () -> when + ": neither version");
    return files.equals(one.files) ? one : two;
  }

  /** Builds to the end and returns how long that took. */
  private long timed(Version version) throws Exception {
    long start = System.nanoTime();
    Process process = start(version);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private void killAfter(Version version, int millis) throws Exception {
    Process process = start(version);
    process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
  }

  private void killAsItPublishes(Version version, int millis) throws Exception {
    Process process = start(version);
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String line = said.readLine();
      while (line != null && !line.equals("Udgiver")) {
        line = said.readLine();
      }
      Thread.sleep(millis);
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(Version version) throws IOException {
    return new ProcessBuilder(
            OwnProcess.program(
                "build",
                "--date",
                Projects.DAY.toString(),
                "--content",
                version.content.toString(),
                "--out",
                site.toString()))
        .redirectErrorStream(true)
        .start();
  }

  private Version version(String name, boolean hasWord) throws IOException {
    Path content = folder.resolve(name).resolve("content");
    Path golden = Projects.GOLDEN.resolve("content");
    Folders.copy(Folders.files(golden), golden, content);
    if (hasWord) {
      // A guide is printed too, so that each build keeps something.
      Path guide = content.resolve("guides/tag-en-kopi.md");
      String text = Files.readString(guide);
      Files.writeString(guide, text.replace("En disk dør", "Husk " + WORD + ". En disk dør"));
    }
    Path out = folder.resolve(name).resolve("site");
    build(content, out);
    return new Version(content, Folders.digests(out), hasWord);
  }

  private static void build(Path content, Path out) throws IOException {
    Projects.build(Projects.settings(Projects.REPOSITORY, content, out, 2, Optional.empty()));
  }
}
