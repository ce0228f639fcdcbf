package dk.vejviser.build.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder is not one that a build may replace. */
public final class UnsafeOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  UnsafeOutputException(Path output) {
    super(output.toString());
  }
}
