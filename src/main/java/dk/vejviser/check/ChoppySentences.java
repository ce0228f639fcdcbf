package dk.vejviser.check;

import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.check.language.Sentence;
import dk.vejviser.model.Head;
import dk.vejviser.model.Passage.Form;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.util.List;

/**
 * Short sentences are good, a row of very short ones is a telegram. Lists may be one, and so may
 * what somebody says.
 */
final class ChoppySentences implements LanguageCheck {
  private static final int VERY_SHORT = 4;
  private static final int ROW = 4;

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    for (ReadPassage passage : reading.body()) {
      if (passage.passage().form() == Form.PARAGRAPH) {
        check(passage.sentences(), findings);
      }
    }
  }

  private static void check(List<Sentence> sentences, Findings findings) {
    int row = 0;
    for (int i = 0; i <= sentences.size(); i++) {
      if (i < sentences.size() && isVeryShort(sentences.get(i))) {
        row++;
      } else {
        if (row >= ROW) {
          findings.add(Rule.CHOPPY_SENTENCES, sentences.get(i - row).place(), row);
        }
        row = 0;
      }
    }
  }

  private static boolean isVeryShort(Sentence sentence) {
    return sentence.words() <= VERY_SHORT && !isSpoken(sentence);
  }

  /** Whether a quotation is open where the sentence begins. */
  private static boolean isSpoken(Sentence sentence) {
    String text = sentence.passage().text();
    return text.lastIndexOf('»', sentence.start()) > text.lastIndexOf('«', sentence.start());
  }
}
