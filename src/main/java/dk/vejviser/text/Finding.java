package dk.vejviser.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, where, and by which rule.
 *
 * @param args what the rule's sentence names, in its order; they are printed as they are
 * @param suggestion the word that the editor probably meant, where there is one
 */
public record Finding(Place place, Rule rule, List<String> args, Optional<String> suggestion)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::place)
          .thenComparing(Finding::rule)
          .thenComparing(finding -> String.join("\n", finding.args));

  public Finding {
    args = List.copyOf(args);
  }

  public static Finding of(Rule rule, Place place, Object... args) {
    return new Finding(
        place, rule, List.of(args).stream().map(Object::toString).toList(), Optional.empty());
  }

  /** The same finding, with the one of the known words that is nearest to what was written. */
  public Finding suggesting(String written, Iterable<String> known) {
    return new Finding(place, rule, args, Suggestion.nearest(written, known));
  }

  public Severity severity() {
    return rule.severity();
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
