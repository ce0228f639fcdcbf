package dk.vejviser.cli;

import dk.vejviser.build.Build;
import dk.vejviser.build.Made;
import dk.vejviser.build.Outcome;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.findings.Report;
import dk.vejviser.cli.findings.Summary;
import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.cli.terminal.ProgressLine;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.QueryReport;
import dk.vejviser.proof.SiteProof;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One build from the command line: progress while it runs, then its findings and what it made. */
final class Run {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;

  /** So many names fit on a screen; {@code report} has them all. */
  private static final int NAMED = 20;

  private final Terminal terminal;
  private final Words words;
  private final SharedOptions options;

  Run(Vejviser root, SharedOptions options) {
    this.terminal = root.terminal();
    this.words = root.words();
    this.options = options;
  }

  /** Builds, reports, and returns the exit code. */
  int once(Settings settings) {
    Findings findings = new Findings();
    long start = System.nanoTime();
    try {
      Outcome outcome = build(settings, findings);
      Summary.print(
          terminal, words, settings, outcome, findings, System.nanoTime() - start, options.format);
      if (options.verbose && options.format == Format.text) {
        outcome.made().map(Made::queries).ifPresent(this::report);
      }
      return findings.hasErrors() ? FINDINGS : CLEAN;
    } catch (IOException | UncheckedIOException e) {
      report(settings, findings, Optional.empty());
      Faults.tell(e, terminal, words);
      if (options.verbose) {
        e.printStackTrace(terminal.err());
      }
      return FINDINGS;
    }
  }

  private Outcome build(Settings settings, Findings findings) throws IOException {
    ProgressLine progress = new ProgressLine(terminal, words, options.format, options.verbose);
    Outcome outcome = Build.run(settings, findings, progress);
    progress.end();
    report(settings, findings, outcome.made().map(Made::proof));
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

  private void report(Settings settings, Findings findings, Optional<SiteProof> proof) {
    Report.of(options.format, terminal, words, new Excerpt(settings.project()))
        .print(findings.sorted(), proof);
  }
}
