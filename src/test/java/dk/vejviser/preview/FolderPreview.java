package dk.vejviser.preview;

import java.io.IOException;
import java.nio.file.Path;

/** The preview's server before a folder that is finished. */
public final class FolderPreview {
  private FolderPreview() {}

  public static PreviewServer of(Path folder) throws IOException {
    PreviewServer server = new PreviewServer(0);
    server.serve(new FolderSource(folder), exchange -> exchange.close());
    return server;
  }
}
