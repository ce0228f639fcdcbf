package dk.vejviser.check.wording;

import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.check.language.Sentence;
import dk.vejviser.model.Head;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/** A sentence has no more words than one remembers at its end. */
final class LongSentences implements LanguageCheck {

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    int most = ReadabilityLimits.of(head).sentence();
    for (ReadPassage passage : reading.body()) {
      for (Sentence sentence : passage.sentences()) {
        if (sentence.words() > most) {
          findings.add(Rule.LONG_SENTENCE, sentence.place(), sentence.words(), most);
        }
      }
    }
  }
}
