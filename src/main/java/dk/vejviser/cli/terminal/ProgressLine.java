package dk.vejviser.cli.terminal;

import dk.vejviser.build.Progress;
import dk.vejviser.text.Key;
import java.time.Duration;
import java.util.Optional;

/**
 * Says what a build does: one line written over and over for a watcher, a line each in a log, and
 * what each took for who wants to know all.
 */
public final class ProgressLine implements Progress {
  private static final String ERASE = "\r\u001b[2K";

  private final Terminal terminal;
  private final Words words;
  private final Format format;
  private final boolean verbose;
  private Optional<Begun> last = Optional.empty();

  /** A phase, with the clock and the processor time that it began at. */
  private record Begun(String doing, long nanos, Duration processor) {
    static Begun now(String doing) {
      return new Begun(doing, System.nanoTime(), processorTime());
    }

    /** Of all threads, those of the Java machine included. */
    private static Duration processorTime() {
      return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public String toString() {
      return "%6d ms  %6d ms CPU  %s"
          .formatted(
              (System.nanoTime() - nanos) / 1_000_000,
              processorTime().minus(processor).toMillis(),
              doing);
    }
  }

  public ProgressLine(Terminal terminal, Words words, Format format, boolean verbose) {
    this.terminal = terminal;
    this.words = words;
    this.format = format;
    this.verbose = verbose;
  }

  @Override
  public void begin(Phase phase) {
    end();
    if (format != Format.text) {
      return;
    }
    String doing = words.say("phase." + Key.of(phase));
    if (verbose) {
      last = Optional.of(Begun.now(doing));
    } else if (terminal.live()) {
      terminal.err().print(doing);
      terminal.err().flush();
    } else {
      terminal.err().println(doing);
    }
  }

  /** Ends the last phase: says what it took, or leaves the line free for what follows. */
  public void end() {
    last.ifPresent(begun -> terminal.err().println(begun));
    last = Optional.empty();
    if (format == Format.text && !verbose && terminal.live()) {
      terminal.err().print(ERASE);
      terminal.err().flush();
    }
  }
}
