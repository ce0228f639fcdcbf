package dk.vejviser.model;

import dk.vejviser.text.Phrase;
import java.util.List;

/**
 * What people say, and the pages' own words for it. One way only: a page that uses one of the
 * latter is found by the former.
 *
 * @param said at least one
 * @param meant at least one
 */
public record Synonym(List<Phrase> said, List<Phrase> meant) {
  public Synonym {
    said = List.copyOf(said);
    meant = List.copyOf(meant);
    if (said.isEmpty() || meant.isEmpty()) {
      throw new IllegalArgumentException("a synonym is said for something: " + said + meant);
    }
  }
}
