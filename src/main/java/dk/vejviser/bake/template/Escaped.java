package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value that is printed. Pebble escapes it where there is anything to escape; most words have
 * nothing, and are printed as they are without a filter, its map of arguments and a copy.
 */
final class Escaped implements Expression<Object> {
  private final Expression<?> value;
  private final boolean constant;
  private volatile @Nullable Object kept;

  /**
   * @param constant whether the value is the same wherever it stands
   */
  Escaped(Expression<?> value, boolean constant) {
    this.value = value;
    this.constant = constant;
  }

  @Override
  public @Nullable Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object known = kept;
    if (known != null) {
      return known;
    }
    Object printed = escaped(value.evaluate(self, context), self, context);
    if (constant) {
      kept = printed;
    }
    return printed;
  }

  private @Nullable Object escaped(
      @Nullable Object found, PebbleTemplateImpl self, EvaluationContextImpl context) {
    if (found == null
        || found instanceof SafeString
        || (found instanceof String text && isPlain(text))) {
      return found;
    }
    Filter escape = context.getExtensionRegistry().getFilter(QuickPrints.ESCAPE);
    return escape.apply(found, Map.of(), self, context, getLineNumber());
  }

  /** Whether no letter of a text means anything to HTML. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'')) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int getLineNumber() {
    return value.getLineNumber();
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
