package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.output.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a cache holds, the site is what it is without one. */
class DamagedCacheTest {
  @TempDir Path project;

  /** Something that happens to a file. */
  private interface Damage {
    void befall(Path file, byte[] bytes) throws IOException;
  }

  @Test
  void aCacheThatIsCutFlippedSwappedOrOfAnotherVersionGivesTheSameSite() throws IOException {
    for (String part : List.of("templates", "assets")) {
      Path from = Projects.REPOSITORY.resolve(part);
      Folders.copy(Folders.files(from), from, project.resolve(part));
    }
    Map<String, String> clean = build();
    List<Path> kept = Folders.files(project.resolve("target/cache"));
    assertTrue(kept.size() > 3, () -> kept.size() + " files are kept");
    Random random = new Random(20261123);
    byte[] other = Files.readAllBytes(kept.get(0));
    List<Damage> damages =
        List.of(
            (file, bytes) -> Files.write(file, Arrays.copyOf(bytes, bytes.length / 2)),
            (file, bytes) -> Files.write(file, flipped(bytes, random)),
            (file, bytes) -> Files.write(file, other),
            (file, bytes) -> Files.writeString(file, "vejviser 99\n" + "x".repeat(bytes.length)),
            (file, bytes) -> Files.write(file, new byte[0]),
            (file, bytes) -> {
              Files.delete(file);
              Files.createDirectory(file);
            });
    for (int i = 0; i < kept.size(); i++) {
      Path file = kept.get(i);
      damages.get(i % damages.size()).befall(file, Files.readAllBytes(file));
    }
    // Otherwise a build that knows that nothing changed need not look into the cache.
    Trees.delete(project.resolve("target/site"));
    assertEquals(clean, build());
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] flipped = bytes.clone();
    flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }

  private Map<String, String> build() throws IOException {
    Path site = project.resolve("target/site");
    Projects.build(
        Projects.settings(project, Projects.GOLDEN.resolve("content"), site, 2, Optional.empty()));
    return Folders.digests(site);
  }
}
