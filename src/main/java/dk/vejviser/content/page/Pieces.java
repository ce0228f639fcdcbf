package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import java.util.List;
import java.util.stream.Stream;

/** All pieces of a block and of those inside it, in reading order. */
final class Pieces {
  private Pieces() {}

  static List<Block.Piece> of(Block block) {
    return stream(block).toList();
  }

  private static Stream<Block.Piece> stream(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.pieces().stream();
    }
    if (block instanceof Block.Listing list) {
      return list.items().stream().flatMap(item -> item.blocks().stream()).flatMap(Pieces::stream);
    }
    return block instanceof Block.Quote quote
        ? quote.blocks().stream().flatMap(Pieces::stream)
        : Stream.of();
  }
}
