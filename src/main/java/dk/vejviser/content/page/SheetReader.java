package dk.vejviser.content.page;

import dk.vejviser.model.Sheet;
import dk.vejviser.model.Sheet.Format;

/** Reads papers to print. */
final class SheetReader {
  private SheetReader() {}

  static Sheet read(Reading reading) {
    return new Sheet(
        reading.head(),
        reading.body(),
        reading.draft().fields().constant("format", Format.class).orElse(Format.A4),
        reading.leadProse(),
        reading.sections());
  }
}
