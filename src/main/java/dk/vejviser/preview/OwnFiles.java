package dk.vejviser.preview;

import dk.vejviser.text.Resource;
import java.util.Optional;
import java.util.Set;

/** The preview's own script and styles, which are in no published site. */
final class OwnFiles implements Source {
  /** No page can have this address. */
  static final String ADDRESS = "/.vejviser/";

  private static final Set<String> NAMES = Set.of("preview.js", "preview.css");

  @Override
  public Optional<byte[]> file(String name) {
    String path = "/" + name;
    return path.startsWith(ADDRESS) && NAMES.contains(path.substring(ADDRESS.length()))
        ? Optional.of(Resource.bytes(OwnFiles.class, path.substring(ADDRESS.length())))
        : Optional.empty();
  }
}
