package dk.vejviser.build.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Held by the one build that writes to a folder. The system lets go of it when the process ends,
 * however it ends, so the file that stays behind locks nobody out.
 */
final class FolderLock implements AutoCloseable {
  private static final int MILLIS_BETWEEN_TRIES = 50;

  private final FileChannel file;

  private FolderLock(FileChannel file) {
    this.file = file;
  }

  /**
   * Takes hold of a lock file, as soon as nobody else has it.
   *
   * @param waiting is told once where somebody has
   */
  static FolderLock take(Path path, Runnable waiting) throws IOException {
    FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (attempt(file) == null) {
        waiting.run();
        do {
          Thread.sleep(MILLIS_BETWEEN_TRIES);
        } while (attempt(file) == null);
      }
      return new FolderLock(file);
    } catch (InterruptedException e) {
      file.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for " + path);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The system's locks are the process's; another build in this process holds it too. */
  private static @Nullable FileLock attempt(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
