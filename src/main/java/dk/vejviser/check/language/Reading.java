package dk.vejviser.check.language;

import dk.vejviser.model.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's words, read once for all checks of language.
 *
 * @param head its title and summary
 * @param body its own words
 * @param sources the names of what others wrote
 */
public record Reading(List<ReadPassage> head, List<ReadPassage> body, List<ReadPassage> sources) {

  /** What a reader of the page gets to see that has so many digits in it; nearly nothing has. */
  public List<Passage> withDigits(int fewest) {
    List<Passage> found = new ArrayList<>();
    for (List<ReadPassage> part : List.of(head, body, sources)) {
      for (ReadPassage passage : part) {
        if (passage.words().digits() >= fewest) {
          found.add(passage.passage());
        }
      }
    }
    return found;
  }
}
