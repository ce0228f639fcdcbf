package dk.vejviser.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code files.sha256}: every other file of the site with its SHA-256 (the builder's own mark has
 * none), sorted by name, as {@code sha256sum --check} reads it.
 */
public final class Checksums {
  static final String FILE = "files.sha256";

  private Checksums() {}

  /**
   * Writes the list; nothing may be added to the folder after it.
   *
   * @throws IOException where the folder cannot be read or written
   */
  public static void write(Path output) throws IOException {
    StringBuilder list = new StringBuilder();
    for (Path file : files(output)) {
      list.append(sha256(Files.readAllBytes(file)))
          .append("  ")
          .append(name(output, file))
          .append('\n');
    }
    Files.write(output.resolve(FILE), list.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !name(folder, file).equals(FILE))
          .sorted((one, other) -> name(folder, one).compareTo(name(folder, other)))
          .toList();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
