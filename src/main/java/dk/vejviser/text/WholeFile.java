package dk.vejviser.text;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Text files that are written whole or not at all, also where the disk is full midway. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a file, or writes it anew.
   *
   * @throws IOException where the disk doesn't take it; the file then stands as it was
   */
  public static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      // A pipe or a device is written to, not put aside.
      Files.writeString(target, text);
      return;
    }
    // A name that begins with a dot is no content, even where a process is killed before the move.
    Path beside = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a file that isn't there.
   *
   * @throws FileAlreadyExistsException where it is
   * @throws IOException where the disk doesn't take it; then there is still none
   */
  public static void create(Path file, String text) throws IOException {
    try {
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
