package dk.vejviser.cli;

import dk.vejviser.build.Progress;
import java.util.Locale;

/** Says what a build does: one line written over and over for a watcher, a line each in a log. */
final class ProgressLine implements Progress {
  private static final String ERASE = "\r\u001b[2K";

  private final Terminal terminal;
  private final Words words;
  private final Format format;
  private final boolean verbose;
  private long since = System.nanoTime();

  ProgressLine(Terminal terminal, Words words, Format format, boolean verbose) {
    this.terminal = terminal;
    this.words = words;
    this.format = format;
    this.verbose = verbose;
  }

  @Override
  public void begin(Phase phase) {
    if (format != Format.text) {
      return;
    }
    String doing = words.say("phase." + phase.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (verbose) {
      long now = System.nanoTime();
      terminal.err().printf("%6d ms  %s%n", (now - since) / 1_000_000, doing);
      since = now;
    } else if (terminal.live()) {
      terminal.err().print(ERASE + doing);
      terminal.err().flush();
    } else {
      terminal.err().println(doing);
    }
  }

  /** Leaves the line free for what follows. */
  static void clear(Terminal terminal, Format format) {
    if (format == Format.text && terminal.live()) {
      terminal.err().print(ERASE);
      terminal.err().flush();
    }
  }
}
