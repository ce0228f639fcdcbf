package dk.vejviser.cli.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether any file below some folders has changed, by time and size. Asking again and again
 * works alike on every system and disk, and survives editors that save by renaming.
 */
public final class FileWatch {
  private final List<Path> folders;
  private Map<Path, Stamp> seen;

  private record Stamp(FileTime changed, long size) {}

  public FileWatch(List<Path> folders) {
    this.folders = List.copyOf(folders);
    this.seen = stamps();
  }

  /** Whether anything has changed since the last call. */
  public boolean hasChanged() {
    Map<Path, Stamp> now = stamps();
    boolean changed = !now.equals(seen);
    seen = now;
    return changed;
  }

  private Map<Path, Stamp> stamps() {
    Map<Path, Stamp> stamps = new HashMap<>();
    for (Path folder : folders) {
      try {
        Files.walkFileTree(folder, new Stamper(stamps));
      } catch (IOException e) {
        // A folder that is gone for the moment has no files; that is a change like any other.
        stamps.put(folder, new Stamp(FileTime.fromMillis(0), -1));
      }
    }
    return stamps;
  }

  private static final class Stamper extends SimpleFileVisitor<Path> {
    private final Map<Path, Stamp> stamps;

    Stamper(Map<Path, Stamp> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}
