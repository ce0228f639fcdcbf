package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.model.Role;
import java.util.List;

/** A {@code ##} heading and the blocks below it. */
record Part(Block.Heading heading, String title, Role role, List<Block> blocks) {
  boolean isMarked(String mark) {
    return heading.marks().contains(mark);
  }
}
