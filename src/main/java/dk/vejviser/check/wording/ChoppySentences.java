package dk.vejviser.check.wording;

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
        check(passage.sentences(), passage.passage().text(), findings);
      }
    }
  }

  private static void check(List<Sentence> sentences, String text, Findings findings) {
    int row = 0;
    int read = 0;
    boolean spoken = false;
    for (int i = 0; i <= sentences.size(); i++) {
      int start = i < sentences.size() ? sentences.get(i).start() : read;
      spoken = isSpoken(text, read, start, spoken);
      read = start;
      if (i < sentences.size() && !spoken && sentences.get(i).words() <= VERY_SHORT) {
        row++;
      } else {
        if (row >= ROW) {
          findings.add(Rule.CHOPPY_SENTENCES, sentences.get(i - row).place(), row);
        }
        row = 0;
      }
    }
  }

  /** Whether a quotation is open behind this stretch of the text. */
  private static boolean isSpoken(String text, int from, int to, boolean before) {
    boolean spoken = before;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      spoken = c == '»' || (spoken && c != '«');
    }
    return spoken;
  }
}
