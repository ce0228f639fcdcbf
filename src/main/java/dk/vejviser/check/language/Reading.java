package dk.vejviser.check.language;

import dk.vejviser.model.Body.Passage;
import java.util.List;

/** A page's passages, read once for all checks of language. */
public record Reading(List<ReadPassage> passages) {

  public static Reading of(List<Passage> passages) {
    return new Reading(passages.stream().map(ReadPassage::of).toList());
  }
}
