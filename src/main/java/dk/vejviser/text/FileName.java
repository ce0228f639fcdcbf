package dk.vejviser.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A path as findings and addresses write it on every system: with forward slashes. */
public final class FileName {
  private FileName() {}

  public static String of(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** All files below a folder, by their names from there. */
  public static SortedMap<String, Path> below(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> walked = Files.walk(folder)) {
      walked
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(of(folder.relativize(file)), file));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return files;
  }
}
