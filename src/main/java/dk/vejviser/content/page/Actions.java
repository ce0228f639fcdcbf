package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.model.Action;
import dk.vejviser.model.Prose;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads things to do: {@code **what** (who, 20 min)}, how one sees that it works, what to say. */
record Actions(Reading reading) {
  private static final String WHAT = "**…**";

  private record Time(String who, int minutes) {}

  List<Action> read(Part part) {
    List<Action> actions = new ArrayList<>();
    for (Item item : new Lists(reading).items(part, "1. " + WHAT + " " + time())) {
      action(item).ifPresent(actions::add);
    }
    return actions;
  }

  private Optional<Action> action(Item item) {
    List<Line> lines = lines(item);
    Optional<Line> first = lines.stream().findFirst();
    Optional<Prose> what =
        first.filter(line -> line.first().form() == Form.STRONG).map(l -> l.inner(l.first()));
    Optional<Time> time = first.flatMap(line -> time(line.text()));
    Optional<Prose> works = works(lines);
    if (what.isPresent() && time.isPresent() && works.isPresent()) {
      return Optional.of(
          new Action(what.get(), time.get().who(), time.get().minutes(), works.get(), say(item)));
    }
    String missing =
        Stream.of(
                missing(what, WHAT),
                missing(time, time()),
                missing(works, reading.form("works") + " …"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" + "));
    reading.report(Rule.MALFORMED_ACTION, item.extent(), missing);
    return Optional.empty();
  }

  private static Optional<String> missing(Optional<?> read, String form) {
    return read.isPresent() ? Optional.empty() : Optional.of(form);
  }

  private String time() {
    return "(…, 20 " + reading.form("minutes") + ")";
  }

  private List<Line> lines(Item item) {
    return item.blocks().stream()
        .filter(Block.Paragraph.class::isInstance)
        .flatMap(block -> Line.of(reading.manuscript(), (Block.Paragraph) block).stream())
        .toList();
  }

  /** {@code (ejer, 20 min)} at the line's end. */
  private Optional<Time> time(String line) {
    int open = line.lastIndexOf('(');
    int comma = line.lastIndexOf(',');
    String unit = reading.form("minutes");
    if (open < 0 || comma < open || !line.endsWith(unit + ")")) {
      return Optional.empty();
    }
    String who = line.substring(open + 1, comma).strip();
    String minutes = line.substring(comma + 1, line.length() - unit.length() - 1).strip();
    return who.isEmpty()
        ? Optional.empty()
        : Quantity.number(minutes).map(number -> new Time(who, number));
  }

  private Optional<Prose> works(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.after(reading.form("works"), lines.get(lines.size() - 1)).stream())
        .findFirst()
        .filter(works -> !works.isEmpty());
  }

  private Optional<Prose> say(Item item) {
    return item.blocks().stream()
        .filter(Block.Quote.class::isInstance)
        .map(quote -> reading.manuscript().prose(((Block.Quote) quote).inner()))
        .findFirst();
  }
}
