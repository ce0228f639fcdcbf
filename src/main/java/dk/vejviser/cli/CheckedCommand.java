package dk.vejviser.cli;

import dk.vejviser.build.Review;
import dk.vejviser.build.Review.Change;
import dk.vejviser.cli.terminal.Printable;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.text.Suggestion;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts today's date on a contact, a deadline, a figure or a page that somebody has looked over. */
@Command(name = "checked", sortOptions = false)
final class CheckedCommand implements Callable<Integer> {
  /** What can have changed at the source, and is asked for one by one. */
  private static final List<String> CLAIMS =
      List.of("phone", "url", "email", "open", "when", "within", "text");

  /** In either language of the terminal. */
  private static final Set<String> YES = Set.of("j", "ja", "y", "yes");

  @ParentCommand Vejviser root;
  @Spec CommandSpec spec;

  @Parameters(paramLabel = "<id>", descriptionKey = "checked-id")
  String id;

  @Mixin ContentFolder content;

  @Option(names = "--date", paramLabel = "<date>", descriptionKey = "checked-date")
  LocalDate date;

  @Option(names = "--yes", descriptionKey = "checked-yes")
  boolean yes;

  @Override
  public Integer call() throws IOException {
    LocalDate day = date == null ? root.today() : date;
    Review review = wanted(Review.all(content.existing(spec), day));
    show(review);
    if (review.changes().isEmpty()) {
      root.terminal().err().println(root.words().say("checked.undated", review.name()));
      return Exit.FINDINGS;
    }
    if (!yes && !confirmed(review)) {
      root.terminal().err().println(root.words().say("checked.stopped", review.place()));
      return Exit.FINDINGS;
    }
    review.write();
    root.terminal().out().println(root.words().say("checked.written", review.file()));
    return Exit.CLEAN;
  }

  private Review wanted(Map<String, Review> all) {
    String name =
        id.replace('\\', '/').replaceFirst("^(.*/)?content/", "").replaceFirst("\\.md$", "");
    List<String> found =
        all.containsKey(name)
            ? List.of(name)
            : all.keySet().stream().filter(one -> one.endsWith("/" + name)).toList();
    if (found.isEmpty()) {
      throw unknown(name, all);
    }
    if (found.size() > 1) {
      throw root.misuse(spec, "checked.ambiguous", id, String.join(", ", found));
    }
    return all.get(found.get(0));
  }

  private CommandLine.ParameterException unknown(String name, Map<String, Review> all) {
    List<String> ids = all.keySet().stream().map(one -> one.replaceFirst(".*/", "")).toList();
    return Suggestion.nearest(name, name.contains("/") ? all.keySet() : ids)
        .map(meant -> root.misuse(spec, "checked.unknown-meant", id, meant))
        .orElseGet(() -> root.misuse(spec, "checked.unknown", id));
  }

  private void show(Review review) {
    Terminal terminal = root.terminal();
    terminal
        .out()
        .println(terminal.paint("1", Printable.of(review.name())) + "  " + review.place());
    int widest = review.values().keySet().stream().mapToInt(String::length).max().orElse(1);
    Map<String, String> renewed =
        review.changes().stream()
            .collect(Collectors.toMap(Change::key, change -> " -> " + change.to()));
    review
        .values()
        .forEach(
            (key, value) ->
                terminal
                    .out()
                    .println(
                        ("  %-" + widest + "s  %s%s")
                            .formatted(key, Printable.of(value), renewed.getOrDefault(key, ""))));
  }

  /** Whether the person at the terminal has seen that all of it still holds. */
  private boolean confirmed(Review review) {
    if (!root.terminal().live()) {
      throw root.misuse(spec, "checked.needs-yes");
    }
    List<String> questions =
        CLAIMS.stream()
            .filter(review.values()::containsKey)
            .map(key -> root.words().say("checked.claim", key, printable(review, key)))
            .toList();
    boolean page = review.values().containsKey("reviewed");
    return (page ? List.of(root.words().say("checked.page")) : questions)
        .stream().allMatch(this::agreed);
  }

  private static String printable(Review review, String key) {
    return Printable.of(review.values().get(key));
  }

  private boolean agreed(String question) {
    return root.terminal()
        .ask(question)
        .filter(answer -> YES.contains(answer.toLowerCase(Locale.ROOT)))
        .isPresent();
  }
}
