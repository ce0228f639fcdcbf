package dk.vejviser.model;

import dk.vejviser.text.Place;

/**
 * A run of a page's words that is read as one.
 *
 * @param text the words as a reader sees them, facts filled in
 * @param plain the words that the editor wrote here: the text without what came from registers
 * @param section id of the section it stands in; empty before the first heading
 * @param spots where the text's letters stand in the file, as far as the reader noted it
 */
public record Passage(
    Form form, String text, String plain, String section, Place place, Spots spots) {

  /** What a passage is; each ends a sentence. */
  public enum Form {
    PARAGRAPH,
    ITEM,
    CELL,
    HEADING,
    QUOTE
  }

  public Passage(Form form, String text, String plain, String section, Place place) {
    this(form, text, plain, section, place, Spots.NONE);
  }

  /** Where a span of the text stands, end exclusive; the passage's place if that isn't known. */
  public Place at(int start, int end) {
    return spots.place(place.file(), start, end).orElse(place);
  }

  /** The same for a span of {@link #plain}. */
  public Place atPlain(int start, int end) {
    return at(spots.inText(start), spots.inText(end - 1) + 1);
  }

  /** Whether a register filled in any of a span of the text. */
  public boolean isFilled(int start, int end) {
    return spots.isFilled(start, end);
  }
}
