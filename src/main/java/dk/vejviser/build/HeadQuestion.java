package dk.vejviser.build;

import dk.vejviser.content.schema.Allowed;
import dk.vejviser.content.schema.Field;
import dk.vejviser.content.schema.PageSchemas;
import dk.vejviser.content.schema.Type;
import dk.vejviser.model.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A field of the front matter that only the person who writes the page knows.
 *
 * @param choices the words that it takes; none where it takes others
 * @param form what these others must be
 */
public record HeadQuestion(String key, List<String> choices, Predicate<String> form) {
  /** Asked for by name, or written when the text is. */
  private static final Set<String> KNOWN = Set.of("title", "summary");

  /** The fields that a kind of page must have and no program can fill in. */
  public static List<HeadQuestion> of(Kind kind) {
    if (kind == Kind.JOURNEY) {
      // Its one field decides the form of the whole body, and the scaffold has one form.
      return List.of();
    }
    return PageSchemas.of(kind).fields().stream()
        .filter(field -> field.required() && field.type() != Type.DATE)
        .filter(field -> !KNOWN.contains(field.key()))
        .map(field -> new HeadQuestion(field.key(), choices(field), field.type()::accepts))
        .toList();
  }

  /** Whether the field takes the answer. */
  public boolean accepts(String answer) {
    return choices.isEmpty() ? form.test(answer) : choices.contains(answer);
  }

  private static List<String> choices(Field field) {
    return field.allowed() instanceof Allowed.OneOf one ? one.values() : List.of();
  }
}
