package dk.vejviser.cli;

import dk.vejviser.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** The program on 23 November 2026, and what it said last. */
final class Spoken {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  int run(String... args) {
    return run(false, List.of(), args);
  }

  /** The same with somebody at the terminal, who types these lines and then ends the input. */
  int asked(List<String> answers, String... args) {
    return run(true, answers, args);
  }

  private int run(boolean live, List<String> answers, String... args) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(stream(out), stream(err), false, live)
            .reading(new StringReader(String.join("\n", answers)));
    return Main.run(List.of(args), terminal, CLOCK);
  }

  String out() {
    return text(out);
  }

  String err() {
    return text(err);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
