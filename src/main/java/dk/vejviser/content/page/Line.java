package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Paragraph;
import dk.vejviser.content.markdown.Block.Piece;
import dk.vejviser.content.markdown.Extent;
import dk.vejviser.content.markdown.Manuscript;
import dk.vejviser.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a paragraph, in pieces; never empty. */
record Line(Manuscript manuscript, List<Piece> pieces) {

  /** The paragraph's lines in order, without empty ones. */
  static List<Line> of(Manuscript manuscript, Paragraph paragraph) {
    List<Line> lines = new ArrayList<>();
    List<Piece> line = new ArrayList<>();
    for (Piece piece : paragraph.pieces()) {
      if (piece.form() == Form.BREAK) {
        add(manuscript, line, lines);
        line = new ArrayList<>();
      } else {
        line.add(piece);
      }
    }
    add(manuscript, line, lines);
    return lines;
  }

  private static void add(Manuscript manuscript, List<Piece> pieces, List<Line> lines) {
    if (!pieces.isEmpty()) {
      lines.add(new Line(manuscript, List.copyOf(pieces)));
    }
  }

  Piece first() {
    return pieces.get(0);
  }

  Extent extent() {
    return first().extent().through(pieces.get(pieces.size() - 1).extent());
  }

  String text() {
    return manuscript.text(extent()).strip();
  }

  /** The words of a piece, without the tags around it. */
  Prose inner(Piece piece) {
    return manuscript.prose(piece.inner());
  }

  /** What follows the first piece; empty if nothing does. */
  Prose rest() {
    return pieces.size() == 1 ? Prose.NONE : manuscript.prose(after());
  }

  private Extent after() {
    return pieces.get(1).extent().through(extent());
  }

  /** What follows these words at the line's beginning, until the end of a later line. */
  Optional<Prose> after(String words, Line last) {
    if (first().form() != Form.TEXT || !text().startsWith(words)) {
      return Optional.empty();
    }
    Extent whole = extent().through(last.extent());
    int skipped = words.length();
    return Optional.of(
        manuscript.prose(
            new Extent(
                whole.html() + skipped,
                whole.htmlEnd(),
                whole.text() + skipped,
                whole.textEnd(),
                whole.start() + skipped,
                whole.end())));
  }
}
