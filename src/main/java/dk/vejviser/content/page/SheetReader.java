package dk.vejviser.content.page;

import dk.vejviser.model.Sheet;
import dk.vejviser.model.Sheet.Format;
import java.util.Optional;

/** Reads papers to print. */
final class SheetReader {
  private SheetReader() {}

  static Optional<Sheet> read(Reading reading) {
    boolean large = reading.draft().fields().text("format").filter("a3"::equals).isPresent();
    return Optional.of(
        new Sheet(
            reading.head(),
            reading.body(),
            large ? Format.A3 : Format.A4,
            reading.leadProse(),
            reading.sections()));
  }
}
