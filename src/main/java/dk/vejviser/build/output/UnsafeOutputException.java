package dk.vejviser.build.output;

import java.io.IOException;
import java.nio.file.Path;

/** The output folder is not one that a build may replace. */
public final class UnsafeOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why not. */
  public enum Why {
    /** It holds something that no build made. */
    FOREIGN,
    /** It lies in the content, or the content in it. */
    IN_CONTENT,
    /** It is a link, which would be replaced in place of the folder that it leads to. */
    LINK
  }

  private final Why why;

  UnsafeOutputException(Path output, Why why) {
    super(output.toString());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
