package dk.vejviser.bake.view.help;

import dk.vejviser.bake.view.atlas.Atlas;
import dk.vejviser.bake.view.phrase.Almanac;
import dk.vejviser.bake.view.phrase.SourceLink;
import dk.vejviser.bake.view.phrase.Words;
import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Deadline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A deadline as one reckons it by hand, and as the clock does.
 *
 * @param rule when, with a capital letter
 * @param sum {@code the hour you found out + 72 hours}; empty where the rule has no number
 * @param channel where to report; nothing where the register names none
 * @param event what it counts from, at last
 * @param amounts what to add to that, as the clock reads it; empty where a rule has no number
 * @param follows whether it counts from another deadline
 */
public record DeadlineRow(
    Deadline deadline,
    String rule,
    String sum,
    Optional<ContactCard> channel,
    String hedge,
    SourceLink source,
    String event,
    String amounts,
    boolean follows) {

  /** A question that the clock asks: when an event was. */
  public record Asked(String event, String question) {}

  static DeadlineRow of(Atlas atlas, Deadline deadline) {
    Words words = atlas.words();
    Map<String, Deadline> all = atlas.site().registers().deadlines();
    Optional<Deadline> before = Optional.ofNullable(all.get(deadline.from()));
    String event =
        before
            .map(earlier -> words.say("deadline.after", earlier.name()))
            .orElseGet(() -> words.sayOr("deadline.from." + deadline.from(), deadline.from()));
    SourceLink source = SourceLink.of(deadline.source().orElse(""));
    return new DeadlineRow(
        deadline,
        words.upperFirst(deadline.when()) + ".",
        deadline
            .within()
            .map(time -> words.say("deadline.sum", event, words.amount(time)))
            .orElse(""),
        deadline
            .channel()
            .map(atlas.site().registers().contacts()::get)
            .map(contact -> ContactCard.of(atlas, contact)),
        deadline.certainty() == Certainty.C
            ? words.say("contact.hedge", deadline.ask().orElse(source.text()))
            : "",
        source,
        Almanac.event(deadline, all),
        Almanac.amounts(deadline, all),
        before.isPresent());
  }

  /** What the clock asks for some deadlines: each event once, in their order. */
  static List<Asked> asked(Atlas atlas, List<DeadlineRow> rows) {
    Map<String, Asked> asked = new LinkedHashMap<>();
    for (DeadlineRow row : rows) {
      if (!row.amounts().isEmpty()) {
        String question =
            atlas.words().sayOr("clock.ask." + row.event(), atlas.say("clock.ask", row.event()));
        asked.putIfAbsent(row.event(), new Asked(row.event(), question));
      }
    }
    return List.copyOf(asked.values());
  }
}
