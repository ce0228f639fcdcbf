package dk.vejviser.cache;

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
 * SHA-256 of parts after one another. Each goes in with its length before it, so no two lists of
 * parts run together alike.
 */
public final class Digest {
  /** Bytes of a digest. */
  static final int LENGTH = 32;

  private final MessageDigest digest = Sha256.begin();

  /** The digest of some bytes. */
  public static byte[] of(byte[]... parts) {
    Digest digest = new Digest();
    for (byte[] part : parts) {
      digest.add(part);
    }
    return digest.bytes();
  }

  /** In hexadecimal digits. */
  public static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  private void add(byte[] part) {
    digest.update((part.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(part);
  }

  public void add(String... words) {
    for (String word : words) {
      add(word.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Adds a file, or a folder with all that is in it.
   *
   * @throws IOException where something cannot be read
   */
  public void add(Path part) throws IOException {
    Path folder = part.toAbsolutePath().normalize();
    add(String.valueOf(folder.getFileName()));
    if (!Files.exists(folder)) {
      add("missing");
      return;
    }
    for (Path file : sorted(folder)) {
      add(folder.relativize(file).toString());
      if (Files.isRegularFile(file)) {
        add(Files.readAllBytes(file));
      } else {
        add("folder");
      }
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.sorted().toList();
    }
  }

  /** The digest of all that was added, which is over with that. */
  public byte[] bytes() {
    return digest.digest();
  }
}
