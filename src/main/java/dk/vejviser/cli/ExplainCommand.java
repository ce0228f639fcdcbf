package dk.vejviser.cli;

import dk.vejviser.cli.findings.Example;
import dk.vejviser.cli.findings.TextReport;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Suggestion;
import dk.vejviser.text.Wording;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Says what a finding means, why it matters and how to mend it. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Spec CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "<rule>",
      descriptionKey = "explain-rule",
      completionCandidates = Rules.class)
  Optional<String> name;

  @Override
  public Integer call() {
    name.map(this::rule).ifPresentOrElse(this::explain, this::list);
    return Exit.CLEAN;
  }

  private Rule rule(String written) {
    return Rule.ofKey(written).orElseThrow(() -> unknown(written));
  }

  private CommandLine.ParameterException unknown(String written) {
    return Suggestion.nearest(written, new Rules())
        .map(meant -> root.misuse(spec, "unknown-rule-meant", written, meant))
        .orElseGet(() -> root.misuse(spec, "unknown-rule", written));
  }

  private void explain(Rule rule) {
    Terminal terminal = root.terminal();
    Words words = root.words();
    Wording wording = Wording.in(words.locale());
    Example example = Example.of(rule);
    String found =
        new TextReport(terminal, words, place -> example.text()).lines(example.finding());
    terminal.out().println(terminal.paint("1", heading(rule, wording)));
    terminal.out().println("  " + wording.sentence(rule));
    part("explain.why", "  " + wording.why(rule));
    part("explain.mend", "  " + wording.advice(rule));
    part("explain.example", found.stripTrailing().indent(2).stripTrailing());
  }

  private void part(String heading, String text) {
    root.terminal().out().println();
    root.terminal().out().println(root.words().say(heading));
    root.terminal().out().println(text);
  }

  private static String heading(Rule rule, Wording wording) {
    return rule.key() + " (" + wording.severity(rule.severity()) + ")";
  }

  private void list() {
    Wording wording = Wording.in(root.words().locale());
    int widest = Stream.of(Rule.values()).mapToInt(rule -> rule.key().length()).max().orElse(1);
    String line = "%-" + widest + "s  %-8s  %s";
    for (Rule rule : Rule.values()) {
      String severity = wording.severity(rule.severity());
      root.terminal().out().println(line.formatted(rule.key(), severity, wording.sentence(rule)));
    }
    root.terminal().out().println();
    root.terminal().out().println(root.words().say("explain.more"));
  }

  /** The rules by the names that findings print. */
  static final class Rules implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Stream.of(Rule.values()).map(Rule::key).iterator();
    }
  }
}
