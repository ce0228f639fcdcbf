package dk.vejviser.check.wording;

import dk.vejviser.check.language.Phrases;
import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Head;
import dk.vejviser.model.Language;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.function.Function;

/** Verbs that don't say who does it, from the language's list; advice only. */
final class PassiveVerbs implements LanguageCheck {
  private final Phrases<String> passives;

  PassiveVerbs(Language language) {
    passives = new Phrases<>(language.passives(), Function.identity());
  }

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    for (ReadPassage passage : reading.body()) {
      for (Phrases.Hit<String> hit : passives.in(passage)) {
        findings.add(
            Rule.PASSIVE_VERB,
            passage.passage().at(hit.start(), hit.end()),
            passage.passage().text().substring(hit.start(), hit.end()));
      }
    }
  }
}
