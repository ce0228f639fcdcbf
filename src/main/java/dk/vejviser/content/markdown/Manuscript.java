package dk.vejviser.content.markdown;

import dk.vejviser.model.Body;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Prose;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import java.util.List;

/**
 * A page's body, read and rendered once. Blocks are stretches of it, so that any part can be cut
 * out without rendering it again.
 *
 * @param html safe HTML of the whole body
 * @param text its words without mark-up, facts filled in; a line for each block
 */
public record Manuscript(
    SourceText source,
    String html,
    String text,
    List<Block> blocks,
    List<Passage> passages,
    Body body) {

  public Prose prose(Extent extent) {
    return new Prose(html.substring(extent.html(), extent.htmlEnd()).strip());
  }

  /** The HTML of neighbouring blocks, tags included. */
  public Prose prose(List<Block> neighbours) {
    if (neighbours.isEmpty()) {
      return Prose.NONE;
    }
    Extent first = neighbours.get(0).extent();
    return prose(first.through(neighbours.get(neighbours.size() - 1).extent()));
  }

  public String text(Extent extent) {
    return text.substring(extent.text(), extent.textEnd());
  }

  public Place place(Extent extent) {
    return source.place(extent.start(), extent.end());
  }
}
