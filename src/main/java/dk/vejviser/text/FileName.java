package dk.vejviser.text;

import java.nio.file.Path;

/** A path as findings and addresses write it on every system: with forward slashes. */
public final class FileName {
  private FileName() {}

  public static String of(Path path) {
    return path.toString().replace('\\', '/');
  }
}
