package dk.vejviser.content.schema;

import dk.vejviser.text.Rule;
import java.util.List;

/** Which values of its type a field takes. */
public sealed interface Allowed {

  /** Every value. */
  record Anything() implements Allowed {}

  /** One of these words; another breaks the rule. */
  record OneOf(List<String> values, Rule rule) implements Allowed {}

  /** The id of an entry of a register. */
  record IdOf(Register register) implements Allowed {}
}
