package dk.vejviser.bake;

import dk.vejviser.cache.Store;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The manuscripts of the last builds, each under the digest of all that it was written from. Where
 * another build takes entries away meanwhile, they are only written anew.
 */
public final class KeptManuscripts {
  private final Store store;
  private final String program;

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
    return store.find(key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  void keep(String key, String xhtml) {
    store.keep(key, xhtml.getBytes(StandardCharsets.UTF_8));
  }

  /** Deletes what nobody has asked for in a long time. */
  void sweep() {
    store.sweep();
  }
}
