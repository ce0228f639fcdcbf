package dk.vejviser.check.wording;

import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Head;
import dk.vejviser.model.Language;
import dk.vejviser.model.Status;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.stream.Stream;

/** Words that a new file begins with are written over before readers see them. */
final class PlaceholderWords implements LanguageCheck {
  private final String beginning;

  PlaceholderWords(Language language) {
    beginning = language.say("placeholder");
  }

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    if (head.status() != Status.DRAFT) {
      Stream.concat(reading.head().stream(), reading.body().stream())
          .flatMap(passage -> passage.sentences().stream())
          .filter(sentence -> sentence.text().startsWith(beginning))
          .forEach(
              sentence -> findings.add(Rule.PLACEHOLDER_WORDS, sentence.place(), sentence.text()));
    }
  }
}
