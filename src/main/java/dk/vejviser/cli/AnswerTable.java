package dk.vejviser.cli;

import dk.vejviser.cli.terminal.Columns;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.product.SearchAnswer.Hit;
import dk.vejviser.product.SearchAnswer.Reason;

/** What the search answers, for people: a line each hit, and why, where somebody asks. */
final class AnswerTable {
  private final Terminal terminal;
  private final Words words;

  AnswerTable(Terminal terminal, Words words) {
    this.terminal = terminal;
    this.words = words;
  }

  void print(SearchAnswer answer, boolean explain) {
    answer
        .suggestion()
        .ifPresent(meant -> terminal.out().println(words.say("search.meant", meant)));
    answer.door().ifPresent(address -> terminal.out().println(words.say("search.door", address)));
    int width = answer.hits().stream().mapToInt(hit -> title(hit).length()).max().orElse(1);
    int number = 0;
    for (Hit hit : answer.hits()) {
      number++;
      String title = terminal.paint("1", title(hit)) + " ".repeat(width - title(hit).length());
      terminal.out().println("%3d  %s  %s".formatted(number, title, hit.address()));
      if (explain) {
        hit.reasons().forEach(reason -> terminal.out().println(line(reason)));
      }
    }
    terminal.out().println(words.say("search.total", answer.total()));
  }

  private String line(Reason reason) {
    return words.say(
        "search.reason",
        reason.asked(),
        words.say("search.how." + reason.how()),
        String.join(", ", reason.terms()),
        reason.points());
  }

  private static String title(Hit hit) {
    return Columns.cell(hit.title());
  }
}
