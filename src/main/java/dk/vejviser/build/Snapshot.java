package dk.vejviser.build;

import dk.vejviser.content.file.Stamp;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What some folders hold, by the files' times and sizes; which of two times is the later doesn't
 * matter. A site that is built while files change would be half of one version and half of another.
 */
record Snapshot(List<Path> folders, Map<Path, Stamp> files) {

  /** The folders as they are now; one that isn't there holds nothing. */
  static Snapshot of(List<Path> folders) {
    Map<Path, Stamp> files = new TreeMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Stamps(files));
      } catch (IOException e) {
        files.remove(folder);
      }
    }
    return new Snapshot(folders, files);
  }

  /** The first file that is another now, or new, or gone. */
  Optional<Path> changed() {
    Map<Path, Stamp> now = of(folders).files;
    Map<Path, Stamp> different = new TreeMap<>(now);
    different.putAll(files);
    return different.keySet().stream()
        .filter(file -> !Objects.equals(files.get(file), now.get(file)))
        .findFirst();
  }

  /** Names that begin with a dot belong to the editor's tools. */
  private static final class Stamps extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> files;

    Stamps(Map<Path, Stamp> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isHidden(file)) {
        files.put(file, Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path file) {
      Path name = file.getFileName();
      return name != null && name.toString().startsWith(".");
    }
  }
}
