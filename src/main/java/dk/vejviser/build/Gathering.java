package dk.vejviser.build;

import dk.vejviser.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A digest of words and files. Each part goes in with its length before it, so no two lists of
 * parts run together alike.
 */
final class Gathering {
  private final MessageDigest digest = Sha256.begin();

  void words(String... words) {
    for (String word : words) {
      put(word.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A file, or a folder with all that is in it. */
  void files(Path part) throws IOException {
    Path folder = part.toAbsolutePath().normalize();
    words(String.valueOf(folder.getFileName()));
    if (!Files.exists(folder)) {
      words("missing");
      return;
    }
    for (Path file : sorted(folder)) {
      words(folder.relativize(file).toString());
      if (Files.isRegularFile(file)) {
        put(Files.readAllBytes(file));
      } else {
        words("folder");
      }
    }
  }

  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private void put(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.sorted().toList();
    }
  }
}
