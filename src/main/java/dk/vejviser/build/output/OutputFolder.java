package dk.vejviser.build.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The published folder, the search index of the same version, and the folder beside them that the
 * next version is written into. A version is whole from the moment when that folder is renamed;
 * then its parts are swapped in, one after the other. A build that is killed before that moment has
 * changed nothing, and after it the next start swaps what is left. One build at a time: a second
 * one waits.
 */
public final class OutputFolder implements AutoCloseable {
  /** Says that a folder was made by a build and may be replaced by the next. */
  public static final String MARK = ".vejviser";

  private static final String MARK_TEXT =
      "Made by Vejviser. The next build replaces this folder.\n";
  private static final String SITE = "site";
  private static final String INDEX = "index";

  private final Path output;
  private final Path index;
  private final Path next;
  private final Swap swap;
  private final FolderLock lock;

  private OutputFolder(Path output, Path index, Runnable waiting) throws IOException {
    this.output = output;
    this.index = index;
    this.next = beside(output, ".next");
    // The index goes first: it is nothing that readers see.
    Map<String, Path> places = new LinkedHashMap<>();
    places.put(INDEX, index);
    places.put(SITE, output);
    this.swap = new Swap(beside(output, ".ready"), beside(output, ".last"), places);
    Files.createDirectories(parent(output));
    this.lock = FolderLock.take(beside(output, ".lock"), waiting);
  }

  /**
   * Takes hold of an output folder and mends what a killed build left.
   *
   * @param index where the search index of the site belongs
   * @param waiting is told once if another build holds the folder
   * @throws UnsafeOutputException where a folder holds something that no build made, or content
   */
  public static OutputFolder open(Path output, Path index, Path content, Runnable waiting)
      throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    Path source = content.toAbsolutePath().normalize();
    if (source.startsWith(absolute) || absolute.startsWith(source)) {
      throw new UnsafeOutputException(output, UnsafeOutputException.Why.IN_CONTENT);
    }
    OutputFolder folder = new OutputFolder(absolute, index.toAbsolutePath().normalize(), waiting);
    try {
      folder.recover();
      refuseForeign(folder.output);
      refuseForeign(folder.index);
      Files.createDirectories(folder.site());
      return folder;
    } catch (IOException e) {
      folder.lock.close();
      throw e;
    }
  }

  /** Where the next site is written. */
  public Path site() {
    return next.resolve(SITE);
  }

  /** Where the next site's index is written. */
  public Path index() {
    return next.resolve(INDEX);
  }

  /**
   * Replaces site and index by what was written.
   *
   * @throws IOException where the disk refuses; site and index are then as they were
   */
  public void publish() throws IOException {
    Files.createDirectories(index());
    for (Path part : new Path[] {site(), index()}) {
      Files.writeString(part.resolve(MARK), MARK_TEXT);
    }
    Files.move(next, swap.ready(), StandardCopyOption.ATOMIC_MOVE);
    try (FolderLock shared = lockIndex()) {
      swap.place();
    } catch (IOException e) {
      swap.undo(next);
      throw e;
    }
    swap.tidy();
  }

  /** Sites beside one another have one place for their index. */
  private FolderLock lockIndex() throws IOException {
    return FolderLock.take(beside(index, ".lock"), () -> {});
  }

  @Override
  public void close() throws IOException {
    try {
      Trees.delete(next);
    } finally {
      lock.close();
    }
  }

  private void recover() throws IOException {
    if (Files.exists(swap.ready())) {
      try (FolderLock shared = lockIndex()) {
        swap.place();
      }
    }
    swap.tidy();
    Trees.delete(next);
  }

  private static void refuseForeign(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new UnsafeOutputException(folder, UnsafeOutputException.Why.LINK);
    }
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new UnsafeOutputException(folder, UnsafeOutputException.Why.FOREIGN);
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent() && !Files.exists(folder.resolve(MARK))) {
        throw new UnsafeOutputException(folder, UnsafeOutputException.Why.FOREIGN);
      }
    }
  }

  private static Path beside(Path folder, String ending) {
    return folder.resolveSibling(folder.getFileName() + ending);
  }

  private static Path parent(Path output) {
    Path parent = output.getParent();
    return parent == null ? output : parent;
  }
}
