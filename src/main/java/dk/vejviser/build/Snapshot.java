package dk.vejviser.build;

import dk.vejviser.content.file.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What some folders hold, by the files' times and sizes; which of two times is the later doesn't
 * matter. Names that begin with a dot belong to the editor's tools and are passed over.
 */
public record Snapshot(Map<Path, Stamp> files) {

  /** The folders as they are now; one that isn't there holds nothing. */
  static Snapshot of(List<Path> folders) {
    return of(folders, folder -> {});
  }

  /**
   * The same.
   *
   * @param entered is told of each folder, before what is in it is looked at
   */
  public static Snapshot of(List<Path> folders, Consumer<Path> entered) {
    Map<Path, Stamp> files = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Stamps(folder, entered, files));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Snapshot(files);
  }

  /** The files that are others than they were, or new, or gone. */
  public SortedSet<Path> since(Snapshot earlier) {
    SortedSet<Path> changed = new TreeSet<>();
    files.forEach(
        (file, stamp) -> {
          if (!stamp.equals(earlier.files.get(file))) {
            changed.add(file);
          }
        });
    earlier.files.keySet().stream().filter(file -> !files.containsKey(file)).forEach(changed::add);
    return changed;
  }

  private static final class Stamps extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Consumer<Path> entered;
    private final Map<Path, Stamp> files;

    Stamps(Path root, Consumer<Path> entered, Map<Path, Stamp> files) {
      this.root = root;
      this.entered = entered;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      entered.accept(folder);
      return FileVisitResult.CONTINUE;
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

    private boolean isHidden(Path file) {
      return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }
  }
}
