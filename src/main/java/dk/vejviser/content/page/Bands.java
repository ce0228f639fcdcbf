package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Extent;
import dk.vejviser.model.Check.Band;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what scores mean: {@code ### 0-9 point: Begynd med én ting} and the words below. */
record Bands(Reading reading) {
  private static final int BAND = 3;

  List<Band> read(Part result) {
    List<Band> bands = new ArrayList<>();
    List<Block> blocks = result.blocks();
    for (int start = 0; start < blocks.size(); ) {
      int end = start + 1;
      while (end < blocks.size() && !isBand(blocks.get(end))) {
        end++;
      }
      Extent first = blocks.get(start).extent();
      reading
          .orReport(band(blocks, start, end), first, Rule.MALFORMED_LIST, form())
          .ifPresent(bands::add);
      start = end;
    }
    return bands;
  }

  private String form() {
    return "### 0-9 " + reading.form("points") + ": …";
  }

  private static boolean isBand(Block block) {
    return block instanceof Block.Heading heading && heading.level() == BAND;
  }

  private Optional<Band> band(List<Block> blocks, int start, int end) {
    if (!(blocks.get(start) instanceof Block.Heading heading)
        || heading.level() != BAND
        || end == start + 1) {
      return Optional.empty();
    }
    String title = reading.manuscript().text(heading.words()).strip();
    int colon = title.indexOf(':');
    int dash = title.indexOf('-');
    if (colon < 0 || dash < 0 || dash > colon) {
      return Optional.empty();
    }
    String until = title.substring(dash + 1, colon);
    Optional<Integer> points = Score.of(until, reading.form("points"));
    Optional<Integer> risk = Score.of(until, reading.form("risk"));
    Optional<Integer> from = Score.number(title.substring(0, dash).strip());
    Optional<Integer> to = points.or(() -> risk);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Band(
                from.get(),
                to.get(),
                risk.isPresent(),
                title.substring(colon + 1).strip(),
                reading.manuscript().prose(blocks.subList(start + 1, end)),
                reading.manuscript().place(heading.extent())));
  }
}
