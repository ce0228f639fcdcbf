package dk.vejviser.check.wording;

import dk.vejviser.check.language.Lix;
import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.check.language.Sentence;
import dk.vejviser.model.Head;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;

/**
 * A page's LIX, of the whole text and of each paragraph alone. Few words say nothing: below the
 * least number of words nothing is measured.
 */
final class HeavyText implements LanguageCheck {
  static final int FEWEST_WORDS = 20;
  private static final int QUOTED = 90;

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    int most = ReadabilityLimits.of(head).lix();
    Lix whole = Lix.of(reading.body());
    if (whole.words() >= FEWEST_WORDS && whole.value() > most) {
      whole
          .costliest(reading.body())
          .ifPresent(
              sentence ->
                  findings.add(Rule.LIX, sentence.place(), whole.value(), most, quote(sentence)));
    }
    for (ReadPassage passage : reading.body()) {
      Lix alone = Lix.of(List.of(passage));
      if (alone.words() >= FEWEST_WORDS && alone.value() > most) {
        findings.add(Rule.LIX_PARAGRAPH, passage.passage().place(), alone.value(), most);
      }
    }
  }

  private static String quote(Sentence sentence) {
    String text = sentence.text();
    int cut = text.length() <= QUOTED ? -1 : text.lastIndexOf(' ', QUOTED);
    return cut < 0 ? text : text.substring(0, cut) + " …";
  }
}
