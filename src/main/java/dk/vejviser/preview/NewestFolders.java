package dk.vejviser.preview;

import dk.vejviser.build.output.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Folders that take one another's place; those that nobody reads from any longer are deleted. */
final class NewestFolders {
  /** An older folder may be read from still. */
  private static final int KEPT = 2;

  private final Deque<Path> folders = new ArrayDeque<>();

  void add(Path newest) throws IOException {
    folders.addFirst(newest);
    while (folders.size() > KEPT) {
      Trees.delete(folders.removeLast());
    }
  }

  Optional<Path> newest() {
    return Optional.ofNullable(folders.peek());
  }
}
