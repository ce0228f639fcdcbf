package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Goes through a template when it is read, after Pebble has said what is escaped, and puts in the
 * place of each such print one that does the same with less ado.
 */
final class QuickPrints extends AbstractNodeVisitor {
  static final String ESCAPE = "escape";

  private final Map<String, TemplateFunction> functions;

  QuickPrints(PebbleTemplateImpl template, Map<String, TemplateFunction> functions) {
    super(template);
    this.functions = functions;
  }

  @Override
  public void visit(PrintNode node) {
    if (node.getExpression() instanceof FilterExpression filter && isEscape(filter)) {
      Expression<?> value = direct(filter.getLeftExpression());
      boolean constant = value instanceof DirectCall call && call.isConstant();
      node.setExpression(new Escaped(value, constant));
    }
  }

  /** Whether it is the filter for HTML, which Pebble puts around whatever is printed. */
  private static boolean isEscape(FilterExpression filter) {
    return filter.getRightExpression() instanceof FilterInvocationExpression invocation
        && invocation.getFilterName().equals(ESCAPE)
        && positional(invocation.getArgs()).isEmpty()
        && isNameless(invocation.getArgs());
  }

  private Expression<?> direct(Expression<?> expression) {
    if (expression instanceof FunctionOrMacroInvocationExpression call
        && functions.containsKey(call.getFunctionName())
        && isNameless(call.getArguments())
        && positional(call.getArguments()).size() <= TemplateCall.NAMES.size()) {
      List<Expression<?>> arguments = new ArrayList<>();
      for (PositionalArgumentNode argument : positional(call.getArguments())) {
        arguments.add(direct(argument.getValueExpression()));
      }
      return new DirectCall(functions.get(call.getFunctionName()), arguments, call.getLineNumber());
    }
    return expression;
  }

  private static List<PositionalArgumentNode> positional(ArgumentsNode arguments) {
    return arguments.getPositionalArgs() == null ? List.of() : arguments.getPositionalArgs();
  }

  private static boolean isNameless(ArgumentsNode arguments) {
    return arguments.getNamedArgs() == null || arguments.getNamedArgs().isEmpty();
  }
}
