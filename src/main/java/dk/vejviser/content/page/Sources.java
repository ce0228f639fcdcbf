package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.model.Body;
import dk.vejviser.model.Role;
import dk.vejviser.model.Source;
import dk.vejviser.text.Rule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads where a page's claims come from: {@code [name](url), set 2026-11-23}. */
record Sources(Reading reading) {

  List<Source> read() {
    return reading.part(Role.SOURCES).map(this::read).orElse(List.of());
  }

  private List<Source> read(Part part) {
    List<Source> sources = new ArrayList<>();
    for (Item item : new Lists(reading).items(part, form())) {
      reading.orReport(source(item), item.extent(), Rule.MALFORMED_SOURCE).ifPresent(sources::add);
    }
    return sources;
  }

  private String form() {
    return "- […](https://…), " + reading.form("seen") + " 2026-11-23";
  }

  private Optional<Source> source(Item item) {
    List<Line> lines =
        item.paragraph()
            .map(paragraph -> Line.of(reading.manuscript(), paragraph))
            .orElse(List.of());
    if (lines.size() != 1 || lines.get(0).first().form() != Form.LINK) {
      return Optional.empty();
    }
    Body.Link link = lines.get(0).first().link().orElseThrow();
    return link.page().isPresent() || link.text().isEmpty()
        ? Optional.empty()
        : seen(lines.get(0).rest().text())
            .map(date -> new Source(link.text(), link.target(), date));
  }

  private Optional<LocalDate> seen(String words) {
    String before = ", " + reading.form("seen") + " ";
    if (!words.startsWith(before)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(words.substring(before.length()).strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
