package dk.vejviser.build;

import dk.vejviser.text.FileName;
import dk.vejviser.text.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    for (Map.Entry<String, Path> file : FileName.below(folder).entrySet()) {
      digests.put(file.getKey(), Sha256.hex(Files.readAllBytes(file.getValue())));
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
    return List.copyOf(FileName.below(folder).values());
  }

  /** The names of what stands in a folder itself. */
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  public static String name(Path folder, Path file) {
    return FileName.of(folder.relativize(file));
  }
}
