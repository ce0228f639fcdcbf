package dk.vejviser.cli.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program speaks.
 *
 * @param out what was asked for
 * @param err what is said on the way
 * @param colour whether the reader wants colours (see no-color.org)
 * @param live whether somebody watches, so that a line may be written over and a question asked
 * @param in what that person types
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean colour, boolean live, BufferedReader in) {

  /** Nobody types. */
  public Terminal(PrintStream out, PrintStream err, boolean colour, boolean live) {
    this(out, err, colour, live, new BufferedReader(Reader.nullReader()));
  }

  public static Terminal of(
      PrintStream out, PrintStream err, Map<String, String> environment, boolean interactive) {
    boolean live =
        interactive && !environment.containsKey("CI") && !"dumb".equals(environment.get("TERM"));
    boolean colour = live && environment.getOrDefault("NO_COLOR", "").isEmpty();
    return new Terminal(out, err, colour, live);
  }

  /** The same, and somebody types. */
  public Terminal reading(Reader typed) {
    return new Terminal(out, err, colour, live, new BufferedReader(typed));
  }

  /** What is typed after a question; absent where nobody is there, or they end the input. */
  public Optional<String> ask(String question) {
    if (!live) {
      return Optional.empty();
    }
    err.print(paint("1", question) + " ");
    err.flush();
    try {
      return Optional.ofNullable(in.readLine()).map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words in a colour of ECMA-48 (such as {@code 31;1}), or as they are. */
  public String paint(String code, String words) {
    return colour ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }
}
