package dk.vejviser.search.page;

import java.util.Locale;

/** What results may be narrowed by; engine.js knows the first two by their place. */
public enum Facet {
  KIND,
  AUDIENCE,
  SIZE,
  SECTOR,
  TOPIC;

  /** The name in filters, counts and the index: {@code audience}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a page that names no value is for every value. */
  public boolean openToAll() {
    return this == AUDIENCE || this == SIZE || this == SECTOR;
  }
}
