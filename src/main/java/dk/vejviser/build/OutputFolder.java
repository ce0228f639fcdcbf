package dk.vejviser.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The published folder and the one beside it that the next site is written into. Publishing is two
 * renames back to back, so what stands in the output folder is always one whole site; a start that
 * finds the old one moved away and no new one puts it back. One build at a time: a second one
 * waits.
 */
final class OutputFolder implements AutoCloseable {
  /** Says that a folder was made by a build and may be replaced by the next. */
  static final String MARK = ".vejviser";

  private static final String MARK_TEXT =
      "Made by Vejviser. The next build replaces this folder.\n";

  private final Path output;
  private final Path staging;
  private final Path last;
  private final FileChannel lockFile;
  private final FileLock lock;

  private OutputFolder(Path output) throws IOException {
    this.output = output;
    this.staging = beside(output, ".next");
    this.last = beside(output, ".last");
    Files.createDirectories(parent(output));
    this.lockFile =
        FileChannel.open(
            beside(output, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    this.lock = lockFile.lock();
  }

  /**
   * Takes hold of an output folder and mends what a killed build left.
   *
   * @throws UnsafeOutputException where the folder holds something that no build made
   */
  static OutputFolder open(Path output, Path content) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    if (content.toAbsolutePath().normalize().startsWith(absolute)
        || absolute.startsWith(content.toAbsolutePath().normalize())) {
      throw new UnsafeOutputException(output);
    }
    OutputFolder folder = new OutputFolder(absolute);
    try {
      folder.recover();
      folder.refuseForeign();
      Files.createDirectory(folder.staging);
      return folder;
    } catch (IOException e) {
      folder.close();
      throw e;
    }
  }

  Path staging() {
    return staging;
  }

  void publish() throws IOException {
    Files.writeString(staging.resolve(MARK), MARK_TEXT);
    if (Files.exists(output)) {
      Files.move(output, last, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.move(staging, output, StandardCopyOption.ATOMIC_MOVE);
    delete(last);
  }

  @Override
  public void close() throws IOException {
    try {
      delete(staging);
    } finally {
      lock.release();
      lockFile.close();
    }
  }

  private void recover() throws IOException {
    if (Files.exists(last) && !Files.exists(output)) {
      Files.move(last, output, StandardCopyOption.ATOMIC_MOVE);
    }
    delete(last);
    delete(staging);
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(output)) {
      return;
    }
    if (!Files.isDirectory(output)) {
      throw new UnsafeOutputException(output);
    }
    try (Stream<Path> files = Files.list(output)) {
      if (files.findAny().isPresent() && !Files.exists(output.resolve(MARK))) {
        throw new UnsafeOutputException(output);
      }
    }
  }

  private static Path beside(Path output, String ending) {
    return output.resolveSibling(output.getFileName() + ending);
  }

  private static Path parent(Path output) {
    Path parent = output.getParent();
    return parent == null ? output : parent;
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(OutputFolder::deleteFile);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (NoSuchFileException e) {
      throw new IOException("cannot delete " + folder, e);
    }
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
