package dk.vejviser.preview;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/** The preview's own script and styles, which are in no published site. */
final class OwnFiles implements Source {
  /** No page can have this address. */
  static final String ADDRESS = "/.vejviser/";

  private static final Set<String> NAMES = Set.of("preview.js", "preview.css");

  @Override
  public Optional<byte[]> file(String name) throws IOException {
    String own = ("/" + name).substring(ADDRESS.length());
    if (!NAMES.contains(own)) {
      return Optional.empty();
    }
    try (InputStream in = OwnFiles.class.getResourceAsStream(own)) {
      if (in == null) {
        throw new IllegalStateException("the program has no " + own);
      }
      return Optional.of(in.readAllBytes());
    }
  }
}
