package dk.vejviser.content.page;

import dk.vejviser.model.PlainPage;

/** Reads pages about the portal itself. */
final class PlainPageReader {
  private PlainPageReader() {}

  static PlainPage read(Reading reading) {
    return new PlainPage(reading.head(), reading.body(), reading.leadProse(), reading.sections());
  }
}
