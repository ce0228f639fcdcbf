package dk.vejviser.content.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dk.vejviser.content.markdown.parsing.Letters;
import dk.vejviser.content.markdown.parsing.MarkdownParser;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads CommonMark with tables, facts in double braces and attributes in single ones. */
public final class Markdown {
  private static final int SHOWN = 20;

  private Markdown() {}

  /**
   * The body of a file, rendered; empty where it is too complex to be parsed, which is a finding.
   *
   * @param start offset of the body in the file
   */
  public static Optional<Manuscript> read(
      SourceText source, int start, Surroundings around, Findings findings) {
    Letters text = Letters.of(source.text(), start);
    OptionalInt exceeded = MarkdownParser.exceeded(text);
    if (exceeded.isPresent()) {
      return tooComplex(source, start + exceeded.getAsInt(), findings);
    }
    try {
      Document document = MarkdownParser.parse(text);
      return Optional.of(write(document, text, new Places(source, start, findings), around));
    } catch (StackOverflowError e) {
      return tooComplex(source, start, findings);
    }
  }

  /** The step that a journey's body begins with, where it is simple enough to be parsed. */
  public static Optional<String> firstStep(SourceText source, int start) {
    Letters text = Letters.of(source.text(), start);
    if (MarkdownParser.exceeded(text).isPresent()) {
      return Optional.empty();
    }
    try {
      return Headings.firstStep(MarkdownParser.parse(text));
    } catch (StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static Optional<Manuscript> tooComplex(SourceText source, int at, Findings findings) {
    String rest = source.text().substring(at, Math.min(at + SHOWN, source.text().length()));
    String shown = rest.lines().findFirst().orElse("");
    findings.add(Rule.MARKDOWN_TOO_COMPLEX, source.place(at, at + shown.length()), shown + " …");
    return Optional.empty();
  }

  private static Manuscript write(
      Document document, Letters text, Places places, Surroundings around) {
    SourceText source = places.source();
    Print print = new Print(source.text().length() - places.base());
    BodyNotes notes = new BodyNotes(source, print);
    LetterCopy copy = new LetterCopy(text, places.base(), print, notes);
    InlineWriter inline =
        new InlineWriter(
            places,
            copy,
            links(document, places, around),
            new FactNames(around.registers(), around.language(), source, places.findings()),
            new FactWords(around.language()));
    List<Block> blocks =
        new BlockWriter(places, print, notes, new Headings(places), inline).write(document, false);
    HiddenReferences.report(source, places.base(), print.html(), places.findings());
    return new Manuscript(
        source, print.html(), print.text(), List.copyOf(blocks), notes.passages(), notes.body());
  }

  private static Links links(Document document, Places places, Surroundings around) {
    PageId page = around.page();
    Optional<String> firstStep =
        page.kind() == Kind.JOURNEY ? Headings.firstStep(document) : Optional.empty();
    return new Links(page, around.addresses(), firstStep, places.findings());
  }
}
