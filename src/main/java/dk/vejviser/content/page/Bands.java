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
    for (Stretch stretch : Stretch.all(result.blocks(), BAND)) {
      Extent first =
          stretch.heading().map(Block::extent).orElseGet(() -> stretch.blocks().get(0).extent());
      Optional<Band> band =
          stretch
              .heading()
              .filter(heading -> !stretch.blocks().isEmpty())
              .flatMap(heading -> band(heading, stretch.blocks()));
      reading.orReport(band, first, Rule.MALFORMED_LIST, form()).ifPresent(bands::add);
    }
    return bands;
  }

  private String form() {
    return "### 0-9 " + reading.form("points") + ": …";
  }

  private Optional<Band> band(Block.Heading heading, List<Block> below) {
    String title = reading.manuscript().text(heading.words()).strip();
    int colon = title.indexOf(':');
    int dash = title.indexOf('-');
    if (colon < 0 || dash < 0 || dash > colon) {
      return Optional.empty();
    }
    String until = title.substring(dash + 1, colon);
    Optional<Integer> points = Quantity.of(until, reading.form("points"));
    Optional<Integer> risk = Quantity.of(until, reading.form("risk"));
    Optional<Integer> from = Quantity.number(title.substring(0, dash).strip());
    Optional<Integer> to = points.or(() -> risk);
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Band(
                from.get(),
                to.get(),
                risk.isPresent(),
                title.substring(colon + 1).strip(),
                reading.manuscript().prose(below),
                reading.manuscript().place(heading.extent())));
  }
}
