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

  record Paragraph(Extent extent, Words words) implements Block {}

  record Listing(List<Item> items, Extent extent) implements Block {}

  /**
   * An item of a list.
   *
   * @param marks the classes that the editor gave it: {@code unsure}
   * @param extent what stands inside its tags
   */
  record Item(List<Block> blocks, Set<String> marks, Extent extent) {}

  /**
   * A quote.
   *
   * @param inner what stands inside its tags
   */
  record Quote(List<Block> blocks, Extent extent, Extent inner) implements Block {}

  /** A table, code, a rule: nothing that a typed value is made from. */
  record Other(Extent extent) implements Block {}

  /** The words of a paragraph, in pieces. */
  record Words(List<Piece> pieces, Extent extent) {}

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
