package dk.vejviser.product;

import dk.vejviser.text.Phrase;
import java.util.Optional;

/**
 * Words of a synonym that change nothing in the search.
 *
 * @param said the first words on the line's left
 * @param near what is written much like it and stands on a page; only of words on no page
 */
public record IdleSynonym(Phrase phrase, Reason reason, String said, Optional<String> near) {

  /** Why nothing comes of them. */
  public enum Reason {
    /** They stand on the right, and on no page. */
    ON_NO_PAGE,
    /** They stand on the left, and a query's words are too common or no words. */
    NEVER_ASKED,
    /** They stand on the left, and for the search all on the right is the same. */
    SAME_WORDS
  }
}
