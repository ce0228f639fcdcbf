package dk.vejviser.picture;

import com.luciad.imageio.webp.WebPWriteParam;
import dk.vejviser.cache.Digest;
import dk.vejviser.cache.Library;
import dk.vejviser.cache.Store;
import dk.vejviser.picture.inspection.Original;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Develops pictures on any thread; what was developed before is taken from a cache. */
final class Laboratory {
  /** All that decides, beside the picture itself, what comes of it. */
  private static final String RECIPE =
      String.join(
          " ",
          Darkroom.RECIPE,
          System.getProperty("java.runtime.version", ""),
          Library.of(WebPWriteParam.class));

  private final Store store;
  private final Encoder encoder;
  private final Darkroom darkroom;
  private final AtomicBoolean plain = new AtomicBoolean();

  /**
   * @param cache the folder that keeps developed pictures from build to build
   */
  Laboratory(Path cache, Encoder encoder) {
    this.store = new Store(cache);
    this.encoder = encoder;
    this.darkroom = new Darkroom(encoder);
  }

  /** A drawing is published as it is; empty where a picture cannot be decoded. */
  Optional<Developed> develop(Original original) {
    if (original.isDrawing()) {
      return Optional.of(new Developed(original.bytes(), List.of()));
    }
    String key = key(original);
    Optional<Developed> kept = store.find(key).map(Developed::read);
    return kept.isPresent() ? kept : develop(original, key);
  }

  private Optional<Developed> develop(Original original, String key) {
    try {
      Developed developed = darkroom.develop(original);
      if (encoder.works()) {
        store.keep(key, developed.entry());
      } else {
        plain.set(true);
      }
      return Optional.of(developed);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String key(Original original) {
    String made = original.turn() + " " + RECIPE;
    return Digest.hex(Digest.of(original.bytes(), made.getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether a picture went without copies because this machine cannot make them. */
  boolean lacksCopies() {
    return plain.get();
  }

  /** Lets go of what the last builds had no use for. */
  void sweep() {
    store.sweep();
  }
}
