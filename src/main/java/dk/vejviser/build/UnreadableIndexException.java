package dk.vejviser.build;

import java.io.IOException;
import java.nio.file.Path;

/** What stands in a folder is an index, but damaged or not one that a build left. */
public final class UnreadableIndexException extends IOException {
  private static final long serialVersionUID = 1L;

  UnreadableIndexException(Path folder, IOException cause) {
    super(folder.toString(), cause);
  }
}
