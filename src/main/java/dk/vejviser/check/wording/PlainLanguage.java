package dk.vejviser.check.wording;

import dk.vejviser.check.language.Lix;
import dk.vejviser.check.language.ReadPassage;
import dk.vejviser.check.language.Reading;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Passage.Form;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Wording;
import dk.vejviser.text.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads each page once for all checks of its words. */
public final class PlainLanguage implements Wording.Check {
  private final List<LanguageCheck> checks;

  public PlainLanguage(Registers registers, Language language) {
    checks =
        List.of(
            new PlaceholderWords(language),
            new HeavyText(),
            new LongSentences(),
            new ChoppySentences(),
            new BannedWords(registers),
            new PassiveVerbs(language),
            new NakedNumbers(registers.retiredNumbers()),
            new RetiredNumbers(registers.retiredNumbers()),
            new UnprintedLetters());
  }

  @Override
  public Wording check(Head head, Set<String> sources, List<Passage> passages) {
    Reading reading = read(head, sources, passages);
    Findings findings = new Findings();
    checks.forEach(check -> check.check(head, reading, findings));
    Lix lix = Lix.of(reading.body());
    return new Wording(findings.sorted(), lix.words(), lix.value());
  }

  private static Reading read(Head head, Set<String> named, List<Passage> passages) {
    List<ReadPassage> body = new ArrayList<>();
    List<ReadPassage> sources = new ArrayList<>();
    for (Passage passage : passages) {
      (named.contains(passage.section()) ? sources : body).add(ReadPassage.of(passage));
    }
    return new Reading(read(head), body, sources);
  }

  /**
   * Title and summary; of the summary's place only the title's is known. A term's summary is its
   * sentence, which its body has.
   */
  private static List<ReadPassage> read(Head head) {
    Stream<String> words =
        head.id().kind() == Kind.TERM
            ? Stream.of(head.title())
            : Stream.of(head.title(), head.summary());
    return words
        .map(text -> new Passage(Form.HEADING, text, text, "", head.place()))
        .map(ReadPassage::of)
        .toList();
  }
}
