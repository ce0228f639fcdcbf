package dk.vejviser.publish;

import dk.vejviser.text.FileName;
import dk.vejviser.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

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
    for (Map.Entry<String, Path> file : files(output).entrySet()) {
      list.append(line(file)).append('\n');
    }
    Files.write(output.resolve(FILE), list.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A digest of the list.
   *
   * @throws IOException where there is none
   */
  public static String digest(Path output) throws IOException {
    return Sha256.hex(Files.readAllBytes(output.resolve(FILE)));
  }

  /**
   * Whether a folder holds what its list says and nothing else.
   *
   * @param beside files that are not on the list and must be there
   */
  public static boolean hold(Path output, Set<String> beside) throws IOException {
    SortedMap<String, Path> files = files(output);
    if (!files.keySet().containsAll(beside)) {
      return false;
    }
    files.keySet().removeAll(beside);
    List<String> lines = Files.readAllLines(output.resolve(FILE));
    if (lines.size() != files.size()) {
      return false;
    }
    Iterator<String> listed = lines.iterator();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      if (!listed.next().equals(line(file))) {
        return false;
      }
    }
    return true;
  }

  private static String line(Map.Entry<String, Path> file) throws IOException {
    return Sha256.hex(Files.readAllBytes(file.getValue())) + "  " + file.getKey();
  }

  /** The files of a folder by their names, without the list itself. */
  private static SortedMap<String, Path> files(Path folder) throws IOException {
    SortedMap<String, Path> files = FileName.below(folder);
    files.remove(FILE);
    return files;
  }
}
