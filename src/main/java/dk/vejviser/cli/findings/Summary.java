package dk.vejviser.cli.findings;

import dk.vejviser.build.Made;
import dk.vejviser.build.Outcome;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.model.Kind;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The last lines of a build: what it made, what it warns of and how long it took. */
public record Summary(Terminal terminal, Words words) {

  public void print(Settings settings, Outcome outcome, Findings findings, Duration took) {
    outcome.made().ifPresent(this::print);
    terminal.out().println(counts(findings, words));
    terminal.out().println(verdict(settings, outcome, took));
  }

  private void print(Made made) {
    terminal.out().println(words.say("made", made.pages(), byKind(made)));
    terminal.out().println(words.say("proof"));
    ProofReport.lines(made.proof(), words).forEach(line -> terminal.out().println("  " + line));
    CoverageReport.lines(made.coverage(), words).forEach(terminal.out()::println);
  }

  /**
   * {@code 18 guider, 5 cases, …} in the order of the kinds, then the pages that the build adds.
   */
  private String byKind(Made made) {
    String kinds =
        Arrays.stream(Kind.values())
            .map(kind -> words.say("kind." + kind.key(), made.byKind().getOrDefault(kind, 0)))
            .collect(Collectors.joining(", "));
    return kinds
        + ", "
        + words.say("kind.step", made.steps())
        + ", "
        + words.say("kind.overview", made.others());
  }

  /** {@code 2 fejl, 1 advarsler, 0 noter}. */
  public static String counts(Findings findings, Words words) {
    return words.say(
        "counts",
        findings.count(Severity.ERROR),
        findings.count(Severity.WARNING),
        findings.count(Severity.NOTE));
  }

  private String verdict(Settings settings, Outcome outcome, Duration took) {
    double seconds = took.toNanos() / 1e9;
    if (outcome instanceof Outcome.Done done) {
      String line =
          done.published()
              ? words.say("published", settings.output(), seconds)
              : words.say("checked", seconds);
      return terminal.paint("32;1", line);
    }
    if (outcome instanceof Outcome.Unchanged) {
      return terminal.paint("32;1", words.say("unchanged", settings.output(), seconds));
    }
    String key = settings.keepsResult() ? "stopped" : "stopped-check";
    return terminal.paint("31;1", words.say(key, seconds));
  }
}
