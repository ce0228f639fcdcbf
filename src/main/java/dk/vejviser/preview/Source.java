package dk.vejviser.preview;

import java.io.IOException;
import java.util.Optional;

/** Where a preview takes files from, on any thread. */
interface Source {

  /** The bytes of a file below the site: {@code guider/backup/index.html}. */
  Optional<byte[]> file(String name) throws IOException;
}
