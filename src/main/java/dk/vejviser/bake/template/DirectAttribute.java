package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is printed. At one spot of a template nearly always records of one type stand,
 * so what asks them is kept; whatever else comes is left to Pebble, faults included.
 */
final class DirectAttribute implements Expression<Object> {
  private final GetAttributeExpression pebble;
  private final Expression<?> holder;
  private final String name;
  private final RecordAttributes attributes;
  private @Nullable Kept kept;

  /** Threads may each keep their own; one is as good as the other. */
  private record Kept(Class<?> type, Function<Object, Object> call) {}

  DirectAttribute(
      GetAttributeExpression pebble,
      Expression<?> holder,
      String name,
      RecordAttributes attributes) {
    this.pebble = pebble;
    this.holder = holder;
    this.name = name;
    this.attributes = attributes;
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object found = holder.evaluate(self, context);
    Kept call = kept;
    if (call == null || found == null || call.type != found.getClass()) {
      call = found == null ? null : call(found.getClass());
    }
    if (call != null) {
      try {
        return call.call.apply(found);
      } catch (RuntimeException e) {
        // Pebble tells where.
      }
    }
    return pebble.evaluate(self, context);
  }

  private @Nullable Kept call(Class<?> type) {
    Optional<Function<Object, Object>> call = attributes.of(type, name);
    if (call.isPresent()) {
      kept = new Kept(type, call.get());
      return kept;
    }
    return null;
  }

  @Override
  public int getLineNumber() {
    return pebble.getLineNumber();
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
