package dk.vejviser.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where the program speaks.
 *
 * @param out what was asked for
 * @param err what is said on the way
 * @param colour whether the reader wants colours (see no-color.org)
 * @param live whether somebody watches, so that a line may be written over
 */
record Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {

  static Terminal of(
      PrintStream out, PrintStream err, Map<String, String> environment, boolean interactive) {
    boolean live =
        interactive && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
    boolean colour = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, colour, live);
  }

  /** The words in a colour of ECMA-48 (such as {@code 31;1}), or as they are. */
  String paint(String code, String words) {
    return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
