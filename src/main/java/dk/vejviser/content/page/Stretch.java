package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A heading and the blocks below it.
 *
 * @param heading absent where the blocks stand before the first heading
 */
record Stretch(Optional<Heading> heading, List<Block> blocks) {

  /** Cuts blocks before each heading of a level, and of those above it. */
  static List<Stretch> all(List<Block> blocks, int level) {
    List<Stretch> all = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= blocks.size(); i++) {
      if (i == blocks.size() || heading(blocks.get(i), level).isPresent()) {
        Optional<Heading> heading = heading(blocks.get(start), level);
        all.add(new Stretch(heading, blocks.subList(heading.isPresent() ? start + 1 : start, i)));
        start = i;
      }
    }
    return all;
  }

  private static Optional<Heading> heading(Block block, int level) {
    return block instanceof Heading heading && heading.level() <= level
        ? Optional.of(heading)
        : Optional.empty();
  }
}
