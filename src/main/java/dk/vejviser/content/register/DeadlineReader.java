package dk.vejviser.content.register;

import dk.vejviser.content.schema.Fields;
import dk.vejviser.content.schema.Type;
import dk.vejviser.fact.Deadline;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Suggestion;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an entry of deadlines.yaml. */
final class DeadlineReader {
  /** Each name is compared with each id; no firm has a hundredth of so many deadlines. */
  private static final int MOST_COMPARED = 2000;

  private DeadlineReader() {}

  static Deadline read(Fields fields) {
    return new Deadline(
        Taxonomies.id(fields),
        Taxonomies.name(fields),
        fields.text("who").orElse(""),
        fields.text("when").orElse(""),
        fields.text("unless"),
        fields.text("within").flatMap(Type::duration),
        fields.text("from").orElse(""),
        fields.text("channel"),
        fields.text("ask"),
        fields.text("source"),
        fields.date("checked"),
        fields.date("expires"),
        FigureReader.certainty(fields),
        fields.place("id"));
  }

  /**
   * What a deadline counts from is an event's name or another deadline: a name that is nearly
   * another's id is taken for it, and no deadline may count from itself, be it by way of others.
   */
  static void checkOrder(Map<String, Fields> deadlines, Findings findings) {
    Set<String> circling = circling(deadlines);
    deadlines.forEach(
        (id, fields) -> {
          String from = fields.text("from").orElse("");
          Set<String> ids = deadlines.keySet();
          if (!ids.contains(from)
              && ids.size() <= MOST_COMPARED
              && Suggestion.nearest(from, ids).isPresent()) {
            findings.add(
                Finding.of(Rule.UNKNOWN_DEADLINE, fields.place("from"), from)
                    .suggesting(from, ids));
          } else if (circling.contains(id)) {
            findings.add(Rule.BAD_VALUE, fields.place("from"), "from", from, Word.AN_EARLIER_EVENT);
          }
        });
  }

  /** All that come back to themselves; each way is walked once. */
  private static Set<String> circling(Map<String, Fields> deadlines) {
    Set<String> circling = new HashSet<>();
    Set<String> walked = new HashSet<>();
    for (String id : deadlines.keySet()) {
      List<String> way = new ArrayList<>();
      String at = id;
      while (deadlines.containsKey(at) && walked.add(at)) {
        way.add(at);
        at = deadlines.get(at).text("from").orElse("");
      }
      int back = way.lastIndexOf(at);
      if (back >= 0) {
        circling.addAll(way.subList(back, way.size()));
      }
    }
    return circling;
  }
}
