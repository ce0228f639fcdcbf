package dk.vejviser.cli;

import dk.vejviser.build.Lookup;
import dk.vejviser.product.SearchAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Asks the index that the last build left, as a reader asks the page of results. */
@Command(name = "search", sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  @ParentCommand Vejviser root;
  @Spec CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "<query>", descriptionKey = "search-query")
  List<String> query;

  @Option(
      names = "--index",
      paramLabel = "<folder>",
      defaultValue = "target/search",
      descriptionKey = "search-index")
  Path index;

  @Option(
      names = "--limit",
      paramLabel = "<number>",
      defaultValue = "10",
      descriptionKey = "search-limit")
  int limit;

  @Option(names = "--explain", descriptionKey = "search-explain")
  boolean explain;

  @Option(names = "--json", descriptionKey = "search-json")
  boolean json;

  @Option(names = "--verbose", descriptionKey = "verbose")
  boolean verbose;

  @Override
  public Integer call() throws IOException {
    if (limit < 1) {
      throw root.unusable(spec, "--limit", limit);
    }
    Optional<SearchAnswer> found = Lookup.ask(index, String.join(" ", query), limit);
    if (found.isEmpty()) {
      root.terminal().err().println(root.words().say("no-index", index));
      return Exit.FINDINGS;
    }
    SearchAnswer answer = found.get();
    if (json) {
      root.terminal().out().println(JsonAnswer.of(answer, explain));
    } else {
      new AnswerTable(root.terminal(), root.words()).print(answer, explain);
    }
    return answer.total() > 0 ? Exit.CLEAN : Exit.FINDINGS;
  }
}
