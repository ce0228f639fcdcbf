package dk.vejviser.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whole folders as values, for comparing and copying. */
public final class Folders {
  private Folders() {}

  /** Every file by its path, with a digest of its bytes. */
  public static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : files(folder)) {
      digests.put(name(folder, file), digest(Files.readAllBytes(file)));
    }
    return digests;
  }

  /** Copies the files in the order given, so that a disk may list them in another. */
  public static void copy(List<Path> files, Path from, Path to) throws IOException {
    for (Path file : files) {
      Path target = to.resolve(name(from, file));
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The names of what stands in a folder itself. */
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  public static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
