package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.model.CaseStory;
import dk.vejviser.model.CaseStory.Moment;
import dk.vejviser.model.CaseStory.Told;
import dk.vejviser.model.Role;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads cases. */
final class CaseReader {
  static final Set<Role> HEADINGS =
      Set.of(Role.TIMELINE, Role.COST, Role.WORKED, Role.REGRET, Role.LEARN, Role.SOURCES);

  private static final String MOMENT = "- **…** …";

  private CaseReader() {}

  static CaseStory read(Reading reading) {
    Optional<String> written = reading.draft().fields().text("told");
    Told told = written.filter("virkelig"::equals).isPresent() ? Told.REAL : Told.COMPOSITE;
    if (written.isPresent() && told == Told.COMPOSITE) {
      new Amounts(reading).refuse();
    }
    return new CaseStory(
        reading.head(),
        reading.body(),
        told,
        reading.draft().fields().text("incident"),
        reading.leadProse(),
        reading.needed(Role.TIMELINE).map(part -> timeline(reading, part)).orElse(List.of()),
        reading.prose(Role.COST),
        reading.prose(Role.WORKED),
        reading.prose(Role.REGRET),
        reading.needed(Role.LEARN).map(new Lists(reading)::links).orElse(List.of()),
        new Sources(reading).read(),
        reading.sections());
  }

  private static List<Moment> timeline(Reading reading, Part part) {
    List<Moment> moments = new ArrayList<>();
    for (Item item : new Lists(reading).items(part, MOMENT)) {
      Optional<Moment> moment = moment(reading, item);
      moment.ifPresentOrElse(
          moments::add, () -> reading.report(Rule.MALFORMED_LIST, item.extent(), MOMENT));
    }
    return moments;
  }

  private static Optional<Moment> moment(Reading reading, Item item) {
    return item.paragraph()
        .filter(paragraph -> !paragraph.pieces().isEmpty())
        .map(paragraph -> new Line(reading.manuscript(), paragraph.pieces()))
        .filter(line -> line.first().form() == Form.STRONG && !line.rest().isEmpty())
        .map(line -> new Moment(line.inner(line.first()), line.rest()));
  }
}
