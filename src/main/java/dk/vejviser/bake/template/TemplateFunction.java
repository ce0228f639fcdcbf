package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A function that templates call. Pebble names arguments; these are known by their place. */
record TemplateFunction(String name, java.util.function.Function<TemplateCall, Object> answer)
    implements Function {

  @Override
  public List<String> getArgumentNames() {
    return TemplateCall.NAMES;
  }

  @Override
  public Object execute(
      Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
    List<Object> values = new ArrayList<>();
    for (String name : TemplateCall.NAMES) {
      if (arguments.containsKey(name)) {
        values.add(arguments.get(name));
      }
    }
    return answer(values.toArray(), template, line);
  }

  /** What it says to its arguments, or a fault with the place of the call. */
  Object answer(Object[] arguments, PebbleTemplate template, int line) {
    try {
      return answer.apply(new TemplateCall(name, arguments));
    } catch (RuntimeException e) {
      // Without its place the fault would be somebody's guess among all templates.
      throw new PebbleException(null, e.getMessage(), line, template.getName());
    }
  }
}
