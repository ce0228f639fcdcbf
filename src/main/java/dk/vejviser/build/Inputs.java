package dk.vejviser.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * All that a build's output follows from, as one digest.
 *
 * @param stamp of the settings, the program, the Java machine, and each file's name and bytes
 */
record Inputs(String stamp) {

  /** Reads all of it; absent where a file cannot be read or links go round in a ring. */
  static Optional<Inputs> of(Settings settings) {
    try {
      Gathering stamp = new Gathering();
      stamp.words(
          settings.content().toAbsolutePath().normalize().toString(),
          settings.reading().toString(),
          settings.purpose().name(),
          Runtime.version().toString(),
          System.getProperty("java.vendor", ""));
      stamp.files(Program.code());
      for (Path library : Program.libraries()) {
        stamp.words(library.getFileName().toString(), String.valueOf(Files.size(library)));
      }
      for (Path folder : settings.sources()) {
        stamp.files(folder);
      }
      return Optional.of(new Inputs(stamp.digest()));
    } catch (IOException | UncheckedIOException e) {
      // The build itself says what is wrong, and at which place.
      return Optional.empty();
    }
  }

  /** Each part goes in with its length before it, so no two lists of parts run together alike. */
  private static final class Gathering {
    private final MessageDigest digest = sha256();

    void words(String... words) {
      for (String word : words) {
        put(word.getBytes(StandardCharsets.UTF_8));
      }
    }

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
          words(checksum(Files.readAllBytes(file)));
        } else {
          words("folder");
        }
      }
    }

    /**
     * Length and CRC-32: what is looked for is an editor's change, not a forger, and Java's plain
     * compiler has no quick SHA-256.
     */
    private static String checksum(byte[] bytes) {
      CRC32 crc = new CRC32();
      crc.update(bytes);
      return bytes.length + ":" + crc.getValue();
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

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }
}
