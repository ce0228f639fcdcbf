package dk.vejviser.build.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The disk doesn't take what is written. What was published before stands as it was. */
public final class OutputFault extends IOException {
  private static final long serialVersionUID = 1L;

  /** Less than a page's worth is nothing, in whatever language the system says so. */
  private static final long NOTHING_LEFT = 16 * 1024;

  /** What is wrong with the disk. */
  public enum Kind {
    FULL,
    READ_ONLY,
    OTHER
  }

  private final String folder;
  private final Kind kind;

  private OutputFault(Path folder, Kind kind, IOException cause) {
    super(cause instanceof FileSystemException f ? f.getReason() : cause.getMessage(), cause);
    this.folder = folder.toString();
    this.kind = kind;
  }

  /** The folder that was to be published into. */
  public String folder() {
    return folder;
  }

  public Kind kind() {
    return kind;
  }

  /**
   * What an exception says of the disk that a folder is on; the exception itself, if it is about a
   * file elsewhere or says by its type what is wrong.
   *
   * @throws RuntimeException the exception, where it is not the disk's fault
   */
  public static IOException of(Exception fault, Path folder) {
    IOException disk = disk(fault);
    Kind kind = kind(disk, folder);
    return kind != Kind.OTHER || isVague(disk, folder) ? new OutputFault(folder, kind, disk) : disk;
  }

  /** Nothing but the system's word, of a file that nobody has heard of. */
  private static boolean isVague(IOException disk, Path folder) {
    if (disk instanceof FileSystemException system) {
      String within = folder.toAbsolutePath().normalize().toString();
      return system.getClass() == FileSystemException.class
          && String.valueOf(system.getFile()).startsWith(within);
    }
    return disk.getClass() == IOException.class;
  }

  /** Libraries wrap what the disk says, or trip over its consequences. */
  private static IOException disk(Exception fault) {
    Optional<IOException> disk = Optional.empty();
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      disk = cause instanceof IOException innermost ? Optional.of(innermost) : disk;
    }
    return disk.orElseThrow(() -> (RuntimeException) fault);
  }

  /** What the system's own word means, where it is one of a disk's. */
  public static Kind said(IOException disk) {
    String said = String.valueOf(disk.getMessage()).toLowerCase(Locale.ROOT);
    if (Stream.of("no space left", "quota exceeded", "not enough space").anyMatch(said::contains)) {
      return Kind.FULL;
    }
    return said.contains("read-only") ? Kind.READ_ONLY : Kind.OTHER;
  }

  private static Kind kind(IOException disk, Path folder) {
    Kind said = said(disk);
    return said != Kind.OTHER || disk instanceof AccessDeniedException ? said : kind(folder);
  }

  private static Kind kind(Path folder) {
    try {
      FileStore store = Files.getFileStore(existing(folder.toAbsolutePath()));
      if (store.isReadOnly()) {
        return Kind.READ_ONLY;
      }
      return store.getUsableSpace() < NOTHING_LEFT ? Kind.FULL : Kind.OTHER;
    } catch (IOException e) {
      return Kind.OTHER;
    }
  }

  private static Path existing(Path folder) {
    Path parent = folder.getParent();
    return Files.exists(folder) || parent == null ? folder : existing(parent);
  }
}
