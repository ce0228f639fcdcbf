package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small site with every kind of page, and every byte of it. Run with {@code
 * -Dvejviser.golden=write} to accept a change, and read the difference before you commit it.
 */
class GoldenSiteTest {
  private static final Path EXPECTED = Projects.GOLDEN.resolve("expected");

  @TempDir Path folder;

  @Test
  void everyFileIsAsItWas() throws IOException {
    Path site = folder.resolve("site");
    Projects.build(Projects.settings(Projects.GOLDEN.resolve("content"), site));
    Map<String, String> made = texts(site);
    if ("write".equals(System.getProperty("vejviser.golden"))) {
      write(made);
    }
    Map<String, String> expected = texts(EXPECTED);
    assertEquals(String.join("\n", expected.keySet()), String.join("\n", made.keySet()));
    expected.forEach((name, text) -> assertEquals(text, made.get(name), name));
  }

  @Test
  void aSecondBuildGivesTheSameBytes() throws IOException {
    Path content = Projects.GOLDEN.resolve("content");
    Projects.build(Projects.settings(content, folder.resolve("one")));
    Projects.build(Projects.settings(content, folder.resolve("two")));
    assertEquals(Folders.digests(folder.resolve("one")), Folders.digests(folder.resolve("two")));
  }

  /**
   * The assets are the repository's own and change with every style; pages name them by a hash, as
   * one does the search, and so does the service worker what it keeps of both. The checksums count
   * them all. What a browser searches is no text: {@code dk.vejviser.search} reads it back. Nor are
   * pictures, which {@code PicturedSiteTest} reads, and PDFs: {@code PrintedSiteTest} reads those,
   * and how large one is follows from the JDK's compressor.
   */
  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : Folders.files(folder)) {
      String name = Folders.name(folder, file);
      if (!name.matches("(assets|offline|search)/.*|files\\.sha256|.*\\.(pdf|jpg|png|webp)")) {
        String text =
            Files.readString(file)
                .replaceAll("/assets/[0-9a-f]{10}/", "/assets/HASH/")
                .replaceAll("/search/[0-9a-f]{12}/", "/search/HASH/")
                .replaceAll("\\d+ KB\\)", "N KB)")
                .replaceAll("(?m)(^ *\"bytes\": ?)\\d+", "$1N");
        boolean worker = name.equals("service-worker.js");
        texts.put(name, worker ? text.replaceAll("\\b[0-9a-f]{10}\\b", "HASH") : text);
      }
    }
    return texts;
  }

  private static void write(Map<String, String> texts) throws IOException {
    for (Path old : Files.exists(EXPECTED) ? Folders.files(EXPECTED) : List.<Path>of()) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Path file = EXPECTED.resolve(text.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, text.getValue().getBytes(StandardCharsets.UTF_8));
    }
  }
}
