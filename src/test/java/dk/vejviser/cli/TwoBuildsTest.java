package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.OwnProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Of two processes that build into one folder, one says that it waits for the other. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class TwoBuildsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void theSecondBuildSaysThatItWaitsAndThenBuilds() throws Exception {
    Path site = folder.resolve("site");
    Process second;
    BufferedReader said;
    try (FileChannel file = lockFile();
        FileLock first = file.lock()) {
      second = build(site);
      said =
          new BufferedReader(
              new InputStreamReader(second.getInputStream(), StandardCharsets.UTF_8));
      assertEquals("Venter på en anden bygning, der skriver i den samme mappe", said.readLine());
      assertTrue(second.isAlive() && first.isValid());
      assertTrue(Files.notExists(site));
    }
    String rest = said.lines().collect(Collectors.joining("\n"));
    assertTrue(rest.startsWith("Læser indholdet\n"), rest);
    assertEquals(0, second.waitFor(), rest);
    assertTrue(Files.exists(site.resolve("index.html")));
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        folder.resolve("site.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static Process build(Path site) throws IOException {
    return new ProcessBuilder(
            OwnProcess.program(
                "build",
                "--date",
                "2026-11-23",
                "--content",
                GOLDEN.toString(),
                "--out",
                site.toString()))
        .redirectErrorStream(true)
        .start();
  }
}
