package dk.vejviser.content.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dk.vejviser.content.markdown.parsing.Letters;
import dk.vejviser.content.markdown.parsing.MarkdownParser;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Registers;
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
   * @param page the page that it is the body of; relative links start there
   */
  public static Optional<Manuscript> read(
      SourceText source,
      int start,
      PageId page,
      Addresses addresses,
      Registers registers,
      Findings findings) {
    Letters text = Letters.of(source.text(), start);
    OptionalInt exceeded = MarkdownParser.exceeded(text);
    if (exceeded.isPresent()) {
      return tooComplex(source, start + exceeded.getAsInt(), findings);
    }
    try {
      Document document = MarkdownParser.parse(text);
      return Optional.of(
          write(document, text, source, start, page, addresses, registers, findings));
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
      Document document,
      Letters text,
      SourceText source,
      int start,
      PageId page,
      Addresses addresses,
      Registers registers,
      Findings findings) {
    Print print = new Print(source.text().length() - start);
    BodyNotes notes = new BodyNotes(source, print);
    Optional<String> firstStep =
        page.kind() == Kind.JOURNEY ? Headings.firstStep(document) : Optional.empty();
    Places places = new Places(source, start, findings);
    InlineWriter inline =
        new InlineWriter(
            places,
            text,
            print,
            notes,
            new Links(page, addresses, firstStep, findings),
            new FactNames(registers, addresses.language(), source, findings),
            new FactWords(addresses.language()));
    List<Block> blocks =
        new BlockWriter(places, print, notes, new Headings(places), inline).write(document, false);
    HiddenReferences.report(source, start, print.html(), findings);
    return new Manuscript(
        source, print.html(), print.text(), List.copyOf(blocks), notes.passages(), notes.body());
  }
}
