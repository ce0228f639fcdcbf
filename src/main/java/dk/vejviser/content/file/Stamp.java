package dk.vejviser.content.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * When a file was changed and how large it is; files of the same stamp are taken for the same.
 *
 * @param key tells it from another that stood in its place, where the disk can
 */
public record Stamp(FileTime changed, long size, Optional<Object> key) {
  /** Of what isn't there, or can't be looked at. */
  public static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1, Optional.empty());

  public static Stamp of(Path file) {
    try {
      return of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return NONE;
    }
  }

  public static Stamp of(BasicFileAttributes file) {
    return new Stamp(file.lastModifiedTime(), file.size(), Optional.ofNullable(file.fileKey()));
  }
}
