package dk.vejviser.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A function that a template calls, with what it hands over. */
record TemplateCall(String function, Map<String, Object> arguments) {
  /** The first argument and at most five more, which a sentence is filled in with. */
  static final List<String> NAMES = List.of("0", "1", "2", "3", "4", "5");

  /**
   * The first argument.
   *
   * @throws IllegalArgumentException where it is missing or something else
   */
  <T> T the(Class<T> type) {
    Object argument = arguments.get(NAMES.get(0));
    if (!type.isInstance(argument)) {
      String found = argument == null ? "nothing" : "a " + argument.getClass().getSimpleName();
      throw new IllegalArgumentException(
          function + "() wants a " + type.getSimpleName() + " and was given " + found);
    }
    return type.cast(argument);
  }

  /** The other arguments in their order. */
  Object[] others() {
    List<Object> others = new ArrayList<>();
    for (String name : NAMES.subList(1, NAMES.size())) {
      if (arguments.containsKey(name)) {
        others.add(arguments.get(name));
      }
    }
    return others.toArray();
  }
}
