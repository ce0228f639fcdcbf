package dk.vejviser.content.page;

import dk.vejviser.model.PlainPage;
import java.util.Optional;

/** Reads pages about the portal itself. */
final class PlainPageReader {
  private PlainPageReader() {}

  static Optional<PlainPage> read(Reading reading) {
    return Optional.of(
        new PlainPage(reading.head(), reading.body(), reading.leadProse(), reading.sections()));
  }
}
