package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.extension.NodeVisitor;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.List;

/**
 * A call of one of our functions, which hands over its arguments as they stand. Pebble fills a map
 * for each call, and a page has some eighty.
 */
final class DirectCall implements Expression<Object> {
  private final TemplateFunction function;
  private final List<Expression<?>> arguments;
  private final int line;

  DirectCall(TemplateFunction function, List<Expression<?>> arguments, int line) {
    this.function = function;
    this.arguments = arguments;
    this.line = line;
  }

  /** Whether it says the same wherever it stands, since all that it is given is written there. */
  boolean isConstant() {
    return arguments.stream().allMatch(LiteralStringExpression.class::isInstance);
  }

  @Override
  public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
    Object[] values = new Object[arguments.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = arguments.get(i).evaluate(self, context);
    }
    return function.answer(values, self, line);
  }

  @Override
  public int getLineNumber() {
    return line;
  }

  @Override
  public void accept(NodeVisitor visitor) {
    visitor.visit(this);
  }
}
