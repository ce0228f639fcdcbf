package dk.vejviser.bake.template;

import java.util.Arrays;
import java.util.List;

/** A function that a template calls, with what it hands over. */
record TemplateCall(String function, Object[] arguments) {
  /** The first argument and at most five more, which a sentence is filled in with. */
  static final List<String> NAMES = List.of("0", "1", "2", "3", "4", "5");

  private static final Object[] NONE = {};

  /**
   * The first argument.
   *
   * @throws IllegalArgumentException where it is missing or something else
   */
  <T> T the(Class<T> type) {
    Object argument = arguments.length == 0 ? null : arguments[0];
    if (!type.isInstance(argument)) {
      String found = argument == null ? "nothing" : "a " + argument.getClass().getSimpleName();
      throw new IllegalArgumentException(
          function + "() wants a " + type.getSimpleName() + " and was given " + found);
    }
    return type.cast(argument);
  }

  /** The other arguments in their order. */
  Object[] others() {
    return arguments.length < 2 ? NONE : Arrays.copyOfRange(arguments, 1, arguments.length);
  }
}
