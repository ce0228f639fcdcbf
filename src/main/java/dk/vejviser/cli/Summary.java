package dk.vejviser.cli;

import dk.vejviser.build.Outcome;
import dk.vejviser.build.Settings;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Coverage;
import dk.vejviser.model.Kind;
import dk.vejviser.model.SiteProof;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a build: what it made, what it warns of and how long it took. */
final class Summary {
  private Summary() {}

  static void print(
      Terminal terminal,
      Words words,
      Settings settings,
      Outcome outcome,
      Findings findings,
      long nanos,
      Format format) {
    if (format != Format.text) {
      return;
    }
    if (outcome instanceof Outcome.Done done) {
      terminal.out().println(words.say("made", done.pages().size(), byKind(done.pages(), words)));
      terminal.out().println(words.say("proof"));
      ProofReport.lines(SiteProof.of(done.site()), words)
          .forEach(line -> terminal.out().println("  " + line));
      CoverageReport.lines(Coverage.of(done.site()), words).forEach(terminal.out()::println);
    }
    terminal.out().println(counts(findings, words));
    terminal.out().println(verdict(terminal, words, settings, outcome, nanos));
  }

  /**
   * {@code 18 guider, 5 cases, …} in the order of the kinds, then the pages that the build adds.
   */
  private static String byKind(List<BakedPage> pages, Words words) {
    String kinds =
        Arrays.stream(Kind.values())
            .map(kind -> words.say("kind." + kind.key(), contentPages(pages, kind)))
            .collect(Collectors.joining(", "));
    List<BakedPage> added = pages.stream().filter(page -> page.page().isEmpty()).toList();
    long steps = added.stream().filter(Summary::isStep).count();
    long others = added.size() - steps;
    return kinds + ", " + words.say("kind.step", steps) + ", " + words.say("kind.overview", others);
  }

  private static long contentPages(List<BakedPage> pages, Kind kind) {
    return pages.stream()
        .flatMap(page -> page.page().stream())
        .filter(id -> id.kind() == kind)
        .count();
  }

  private static boolean isStep(BakedPage page) {
    return page.kind().equals("step") || page.kind().equals("receipt");
  }

  private static String counts(Findings findings, Words words) {
    return words.say(
        "counts",
        findings.count(Severity.ERROR),
        findings.count(Severity.WARNING),
        findings.count(Severity.NOTE));
  }

  private static String verdict(
      Terminal terminal, Words words, Settings settings, Outcome outcome, long nanos) {
    double seconds = nanos / 1e9;
    if (outcome instanceof Outcome.Done done) {
      String line =
          done.published()
              ? words.say("published", settings.output(), seconds)
              : words.say("checked", seconds);
      return terminal.paint("32;1", line);
    }
    String key = settings.keepsResult() ? "stopped" : "stopped-check";
    return terminal.paint("31;1", words.say(key, seconds));
  }
}
