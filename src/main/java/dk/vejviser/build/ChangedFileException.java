package dk.vejviser.build;

import java.io.IOException;
import java.nio.file.Path;

/** A file was saved, made or deleted while the site was built of it and others. */
public final class ChangedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  ChangedFileException(Path file) {
    super(file.toString());
  }
}
