package dk.vejviser.content.page;

import dk.vejviser.content.markdown.Block;
import dk.vejviser.content.markdown.Block.Item;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Deadline;
import dk.vejviser.fact.Lost;
import dk.vejviser.model.Help;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Role;
import dk.vejviser.model.Severity;
import dk.vejviser.text.Rule;
import java.util.List;
import java.util.Set;

/** Reads help pages. */
final class HelpReader {
  static final Set<Role> HEADINGS =
      Set.of(
          Role.FIRST_STEPS,
          Role.NEVER,
          Role.CALL,
          Role.EVIDENCE,
          Role.TELL_STAFF,
          Role.TELL_CUSTOMERS,
          Role.DEADLINES,
          Role.NO_ANSWER,
          Role.AFTERWARDS,
          Role.SOURCES);

  private static final int MOST_STEPS = 3;
  private static final int MOST_WORDS = 12;

  private HelpReader() {}

  static Help read(Reading reading) {
    Severity severity = Severities.of(reading.draft());
    if (severity != Severity.CALM) {
      reading.needed(Role.NEVER);
      reading.needed(Role.EVIDENCE);
      reading.needed(Role.TELL_STAFF);
    }
    Lists lists = new Lists(reading);
    return new Help(
        reading.head(),
        reading.body(),
        severity,
        reading.draft().fields().text("incident"),
        reading.draft().fields().constants("lost", Lost.class),
        reading.leadProse(),
        reading.needed(Role.FIRST_STEPS).map(p -> firstSteps(reading, p)).orElse(List.of()),
        reading.part(Role.NEVER).map(lists::prose).orElse(List.of()),
        reading
            .needed(Role.CALL)
            .map(part -> lists.facts(part, Contact.class, "contact"))
            .orElse(List.of()),
        reading.part(Role.EVIDENCE).map(lists::prose).orElse(List.of()),
        reading.part(Role.TELL_STAFF).map(part -> quoted(reading, part)),
        reading.part(Role.TELL_CUSTOMERS).map(part -> quoted(reading, part)),
        reading
            .part(Role.DEADLINES)
            .map(part -> lists.facts(part, Deadline.class, "deadline"))
            .orElse(List.of()),
        reading.prose(Role.NO_ANSWER),
        reading.needed(Role.AFTERWARDS).map(lists::links).orElse(List.of()),
        new Sources(reading).read(),
        reading.sections());
  }

  private static List<Prose> firstSteps(Reading reading, Part part) {
    List<Item> items = new Lists(reading).items(part, "1. …");
    if (items.size() > MOST_STEPS) {
      reading.report(Rule.TOO_MANY_STEPS, items.get(MOST_STEPS).extent(), items.size(), MOST_STEPS);
    }
    for (Item item : items) {
      int words = WordCount.of(reading.manuscript().text(item.extent()));
      if (words > MOST_WORDS) {
        reading.report(Rule.STEP_TOO_LONG, item.extent(), words, MOST_WORDS);
      }
    }
    return items.stream().map(item -> reading.manuscript().prose(item.extent())).toList();
  }

  /** Words to say to others: without the quote's tags where the section is one quote. */
  private static Prose quoted(Reading reading, Part part) {
    return part.blocks().size() == 1 && part.blocks().get(0) instanceof Block.Quote quote
        ? reading.manuscript().prose(quote.inner())
        : reading.manuscript().prose(part.blocks());
  }
}
