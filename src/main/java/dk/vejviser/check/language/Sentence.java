package dk.vejviser.check.language;

import dk.vejviser.model.Passage;
import dk.vejviser.text.Place;

/**
 * A sentence of a passage.
 *
 * @param first number of its first word in the passage
 * @param start offset of its first word in the passage's text
 * @param end offset behind its last word
 * @param words how many words it has
 * @param longWords how many of them have more than six letters
 */
public record Sentence(Passage passage, int first, int start, int end, int words, int longWords) {

  /** As the reader sees it, without the stop at its end. */
  public String text() {
    return passage.text().substring(start, end);
  }

  /** Where it stands, as far as its first line goes. */
  public Place place() {
    return passage.at(start, end);
  }
}
