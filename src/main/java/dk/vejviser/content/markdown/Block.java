package dk.vejviser.content.markdown;

import dk.vejviser.fact.Fact;
import dk.vejviser.model.Body;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A block of a page's body. */
public sealed interface Block {
  /** Where it stands; in the HTML with its own tags. */
  Extent extent();

  /**
   * A heading with its anchor.
   *
   * @param marks the classes that the editor gave it: {@code receipt}
   * @param words its words without the attributes
   */
  record Heading(int level, String id, Set<String> marks, Extent extent, Extent words)
      implements Block {}

  /** Words on their own, in pieces. */
  record Paragraph(List<Piece> pieces, Extent extent) implements Block {}

  record Listing(List<Item> items, Extent extent) implements Block {}

  /**
   * An item of a list.
   *
   * @param marks the classes that the editor gave it: {@code unsure}
   * @param extent what stands inside its tags
   */
  record Item(List<Block> blocks, Set<String> marks, Extent extent) {
    private static final String UNSURE = "unsure";

    /** The paragraph that it is, where it is nothing else. */
    public Optional<Paragraph> paragraph() {
      return blocks.size() == 1 && blocks.get(0) instanceof Paragraph only
          ? Optional.of(only)
          : Optional.empty();
    }

    /** Whether it is the answer of who doesn't know. */
    public boolean isUnsure() {
      return marks.contains(UNSURE);
    }
  }

  /**
   * A quote.
   *
   * @param inner what stands inside its tags
   */
  record Quote(List<Block> blocks, Extent extent, Extent inner) implements Block {}

  /** A table, code, a rule: nothing that a typed value is made from. */
  record Other(Extent extent) implements Block {}

  /** What a piece of a paragraph is. */
  enum Form {
    TEXT,
    STRONG,
    EMPHASIS,
    LINK,
    FACT,
    BREAK,
    OTHER
  }

  /**
   * A piece of a paragraph.
   *
   * @param inner what stands inside its tags
   * @param link the link that it is, where it is one
   * @param fact the fact of the registers that it is, where it is one
   */
  record Piece(
      Form form, Extent extent, Extent inner, Optional<Body.Link> link, Optional<Fact> fact) {}
}
