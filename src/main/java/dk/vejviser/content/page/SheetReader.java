package dk.vejviser.content.page;

import dk.vejviser.model.Sheet;
import dk.vejviser.model.Sheet.Format;
import java.util.Optional;

/** Reads papers to print. */
final class SheetReader {
  private SheetReader() {}

  static Optional<Sheet> read(Reading reading) {
    return Optional.of(
        new Sheet(
            reading.head(),
            reading.body(),
            reading.draft().fields().constant("format", Format.class).orElse(Format.A4),
            reading.leadProse(),
            reading.sections()));
  }
}
