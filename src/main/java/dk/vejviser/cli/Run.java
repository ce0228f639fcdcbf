package dk.vejviser.cli;

import dk.vejviser.build.Build;
import dk.vejviser.build.Made;
import dk.vejviser.build.Outcome;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Summary;
import dk.vejviser.cli.terminal.ProgressLine;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.QueryReport;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** One build from the command line: progress while it runs, then its findings and what it made. */
final class Run {
  /** So many names fit on a screen; {@code report} has them all. */
  private static final int NAMED = 20;

  private final Terminal terminal;
  private final Words words;
  private final Voice voice;
  private final boolean verbose;

  Run(Vejviser root, SharedOptions options) {
    this.terminal = root.terminal();
    this.words = root.words();
    this.voice = new Voice(root, options);
    this.verbose = options.verbose;
  }

  /** Builds, reports, and returns the exit code. */
  int once(Settings settings) {
    Findings findings = new Findings();
    long start = System.nanoTime();
    try {
      Outcome outcome = build(settings, findings);
      if (voice.isForPeople()) {
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        new Summary(terminal, words).print(settings, outcome, findings, took);
        outcome.made().map(Made::queries).filter(queries -> verbose).ifPresent(this::report);
      }
      return findings.hasErrors() ? Exit.FINDINGS : Exit.CLEAN;
    } catch (IOException | UncheckedIOException e) {
      voice.print(settings, findings);
      voice.tell(e);
      return Exit.FINDINGS;
    }
  }

  private Outcome build(Settings settings, Findings findings) throws IOException {
    ProgressLine progress = voice.progress();
    Outcome outcome = Build.run(settings, findings, progress);
    progress.end();
    voice.print(settings, findings.sorted(), outcome.made().map(Made::proof));
    return outcome;
  }

  /** What the gold queries leave out. */
  private void report(QueryReport report) {
    say("unfound", report.unfound());
    say("unanswered", report.unanswered());
  }

  private void say(String key, List<?> names) {
    if (!names.isEmpty()) {
      String list =
          names.stream().limit(NAMED).map(Object::toString).collect(Collectors.joining(", "));
      String rest = names.size() > NAMED ? ", …" : "";
      terminal.out().println(words.say(key, names.size(), list + rest));
    }
  }
}
