package dk.vejviser.bake;

import dk.vejviser.cache.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The manuscripts of the last build, each under the digest of all that it was written from. One
 * build at a time; where another takes entries away meanwhile, manuscripts are only written anew.
 */
public final class KeptManuscripts {
  private final Store store;
  private final String program;
  private final Set<String> used = new HashSet<>();

  /**
   * Manuscripts in a folder.
   *
   * @param program what tells this program from another: its code, its libraries and its Java
   */
  public KeptManuscripts(Path folder, String program) {
    this.store = new Store(folder);
    this.program = program;
  }

  String program() {
    return program;
  }

  Optional<String> find(String key) {
    used.add(key);
    return store.find(key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  void keep(String key, String xhtml) {
    store.keep(key, xhtml.getBytes(StandardCharsets.UTF_8));
  }

  /** Deletes what nobody has asked for. */
  void sweep() {
    store.keepOnly(used);
  }
}
