package dk.vejviser.check.wording;

import dk.vejviser.check.language.Phrases;
import dk.vejviser.check.language.Phrases.Hit;
import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.BannedWord;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;

/**
 * Words that the portal doesn't use, with what to say instead. Readers may search by them: keywords
 * and addresses are free, and so is the name of a term and what people type for it.
 */
final class BannedWords implements LanguageCheck {
  private final Phrases<BannedWord> phrases;

  BannedWords(Registers registers) {
    phrases = new Phrases<>(registers.bannedWords(), BannedWord::word);
  }

  @Override
  public void check(Head head, Reading reading, Findings findings) {
    if (head.id().kind() != Kind.TERM) {
      reading.head().forEach(passage -> check(passage, findings));
    }
    reading.body().forEach(passage -> check(passage, findings));
  }

  private void check(ReadPassage read, Findings findings) {
    Passage passage = read.passage();
    for (Hit<BannedWord> hit : phrases.in(read)) {
      // What a register says is not the editor's to mend here.
      if (!passage.isFilled(hit.start(), hit.end())) {
        String written = passage.text().substring(hit.start(), hit.end());
        BannedWord banned = hit.meaning();
        findings.add(
            Rule.BANNED_WORD,
            passage.at(hit.start(), hit.end()),
            written,
            banned.instead(),
            banned.why());
      }
    }
  }
}
