package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Piece;
import dk.vejviser.content.markdown.Extent;
import dk.vejviser.content.markdown.Manuscript;
import dk.vejviser.model.Body;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Term;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a file of hard words: each {@code ##} is a page of its own. */
final class TermReader {
  private static final int MOST_WORDS = 25;

  private TermReader() {}

  static List<Page> read(Reading reading) {
    if (!reading.lead().isEmpty()) {
      reading.report(Rule.MALFORMED_LIST, reading.lead().get(0).extent(), "## …");
    }
    List<Page> terms = new ArrayList<>();
    reading.parts().forEach(part -> term(reading, part).ifPresent(terms::add));
    return terms;
  }

  private static Optional<Term> term(Reading reading, Part part) {
    List<Piece> pieces = pieces(reading, part);
    int end = label(reading, pieces, 0);
    Optional<Extent> words = words(pieces, 0, end);
    Prose sentence = words.map(reading.manuscript()::prose).orElse(Prose.NONE);
    if (sentence.isEmpty()) {
      if (!part.blocks().isEmpty()) {
        reading.report(Rule.EMPTY_SECTION, part.heading().extent(), part.title());
      }
      return Optional.empty();
    }
    int count = WordCount.of(sentence.text());
    if (count > MOST_WORDS) {
      reading.report(Rule.TERM_TOO_LONG, words.get(), count, MOST_WORDS);
    }
    Optional<String> instead = labelled(reading, pieces, "say-instead");
    List<String> searched =
        labelled(reading, pieces, "searched-as")
            .map(list -> Arrays.stream(list.split(",")).map(String::strip).toList())
            .orElse(List.of());
    Head head = head(reading, part, sentence.text());
    return Optional.of(
        new Term(head, body(reading, head, part, words.get()), sentence, instead, searched));
  }

  private static List<Piece> pieces(Reading reading, Part part) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : part.blocks()) {
      if (block instanceof Block.Paragraph paragraph) {
        pieces.addAll(paragraph.pieces());
      } else {
        reading.report(
            Rule.MALFORMED_LIST, block.extent(), "*" + reading.form("searched-as") + "* …");
      }
    }
    return pieces;
  }

  /** Index of the first piece from here on that is one of the two labels; the end if none is. */
  private static int label(Reading reading, List<Piece> pieces, int from) {
    int i = from;
    while (i < pieces.size()
        && !isLabel(reading, pieces.get(i), "say-instead")
        && !isLabel(reading, pieces.get(i), "searched-as")) {
      i++;
    }
    return i;
  }

  private static boolean isLabel(Reading reading, Piece piece, String key) {
    return piece.form() == Form.EMPHASIS
        && reading.manuscript().text(piece.extent()).strip().equalsIgnoreCase(reading.form(key));
  }

  private static Optional<Extent> words(List<Piece> pieces, int from, int end) {
    return from < end
        ? Optional.of(pieces.get(from).extent().through(pieces.get(end - 1).extent()))
        : Optional.empty();
  }

  /** The words after a label, without the full stop. */
  private static Optional<String> labelled(Reading reading, List<Piece> pieces, String key) {
    for (int i = 0; i < pieces.size(); i++) {
      if (isLabel(reading, pieces.get(i), key)) {
        Manuscript manuscript = reading.manuscript();
        return words(pieces, i + 1, label(reading, pieces, i + 1))
            .map(extent -> manuscript.text(extent).strip())
            .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text)
            .filter(text -> !text.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** A term's page is about its word, says its sentence, and has all else from the file. */
  private static Head head(Reading reading, Part part, String sentence) {
    Head file = reading.head();
    return new Head(
        new PageId(Kind.TERM, part.heading().id()),
        part.title(),
        sentence,
        file.reviewed(),
        file.audiences(),
        file.sizes(),
        file.sectors(),
        file.topics(),
        List.of(),
        List.of(),
        file.owner(),
        file.expires(),
        file.status(),
        file.publish(),
        file.file(),
        reading.manuscript().place(part.heading().extent()));
  }

  /**
   * What stands under the term's heading. Only its sentence is a passage: the name and what people
   * type are as they are.
   */
  private static Body body(Reading reading, Head head, Part part, Extent sentence) {
    String id = part.heading().id();
    Body all = reading.manuscript().body();
    String text = reading.manuscript().text(sentence).strip();
    Passage passage =
        reading.manuscript().passages().stream()
            .filter(whole -> whole.section().equals(id) && whole.text().startsWith(text))
            .findFirst()
            .map(whole -> beginning(whole, text))
            .orElseGet(
                () ->
                    new Passage(
                        Passage.Form.PARAGRAPH,
                        text,
                        text,
                        id,
                        reading.manuscript().place(sentence)));
    return new Body(
        all.links().stream().filter(link -> link.section().equals(id)).toList(),
        all.pointers().stream().filter(pointer -> pointer.section().equals(id)).toList(),
        all.headings().stream().filter(heading -> heading.id().equals(id)).toList(),
        all.facts().stream()
            .filter(use -> use.passage().startsWith(text))
            .map(use -> new Body.FactUse(use.fact(), text, use.place()))
            .toList(),
        reading.wording(head, List.of(passage)));
  }

  /** The passage as far as these words go. */
  private static Passage beginning(Passage whole, String text) {
    int cut = whole.text().length() - text.length();
    return new Passage(
        whole.form(),
        text,
        whole.plain().substring(0, Math.max(0, whole.plain().length() - cut)),
        whole.section(),
        whole.place(),
        whole.spots());
  }
}
