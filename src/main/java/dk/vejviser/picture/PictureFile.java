package dk.vejviser.picture;

import dk.vejviser.picture.inspection.Format;
import dk.vejviser.text.FileName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture's file.
 *
 * @param name its path below the site: {@code images/kort/disk.jpg}
 * @param label its path as findings print it: {@code content/images/kort/disk.jpg}
 */
record PictureFile(Path path, String name, String label) {

  /** The files of a folder by name, without hidden ones and those that lead out of it. */
  static List<PictureFile> below(Path folder, String name, String label) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    Path root = folder.toRealPath();
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && !isHidden(root.relativize(path)))
          .filter(path -> Format.isPicture(path.getFileName().toString()))
          .filter(path -> staysInside(path, root.getParent()))
          .map(path -> FileName.of(root.relativize(path)))
          .sorted(Comparator.naturalOrder())
          .map(path -> new PictureFile(root.resolve(path), name + "/" + path, label + "/" + path))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The name without its ending. */
  String stem() {
    return name.substring(0, name.lastIndexOf('.'));
  }

  private static boolean isHidden(Path path) {
    for (Path part : path) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  private static boolean staysInside(Path path, Path content) {
    try {
      return path.toRealPath().startsWith(content);
    } catch (IOException e) {
      return false;
    }
  }
}
