package dk.vejviser.content.page;

import dk.vejviser.model.Sheet;
import java.util.Optional;

/** Reads papers to print. */
final class SheetReader {
  private SheetReader() {}

  static Optional<Sheet> read(Reading reading) {
    return Optional.of(
        new Sheet(reading.head(), reading.body(), reading.leadProse(), reading.sections()));
  }
}
