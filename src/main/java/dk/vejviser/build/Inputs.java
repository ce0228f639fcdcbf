package dk.vejviser.build;

import dk.vejviser.cache.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * All that a build's output follows from, as one digest.
 *
 * @param stamp of the settings, the program, the Java machine, and each file's name and bytes
 */
record Inputs(String stamp) {

  /** Reads all of it; absent where a file cannot be read or links go round in a ring. */
  static Optional<Inputs> of(Settings settings) {
    try {
      Digest stamp = new Digest();
      stamp.add(
          settings.content().toAbsolutePath().normalize().toString(),
          settings.reading().toString(),
          settings.purpose().name(),
          Program.stamp());
      for (Path folder : settings.sources()) {
        stamp.add(folder);
      }
      return Optional.of(new Inputs(Digest.hex(stamp.bytes())));
    } catch (IOException | UncheckedIOException e) {
      // The build itself says what is wrong, and at which place.
      return Optional.empty();
    }
  }
}
