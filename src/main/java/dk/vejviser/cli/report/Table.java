package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Words;
import java.util.List;
import java.util.Optional;

/**
 * A part of the report, for the terminal and for the page.
 *
 * @param note what the rows say in one sentence; empty for none
 * @param numbers how many of the columns, from the right, are numbers
 * @param rows as many texts each as there are columns
 */
public record Table(
    String title,
    String note,
    List<String> columns,
    int numbers,
    List<List<String>> rows,
    Optional<Plot> plot) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A part whose title and columns stand in the terminal's words under a name. */
  static Table of(Words words, String name, int numbers, List<List<String>> rows) {
    return new Table(
        words.say("report." + name),
        "",
        List.of(words.say("report." + name + ".columns").split("\t")),
        numbers,
        rows,
        Optional.empty());
  }

  /** The same with a sentence before its rows. */
  Table noted(String note) {
    return new Table(title, note, columns, numbers, rows, plot);
  }

  /** The same with a plot of what its rows say. */
  Table drawn(Plot plot) {
    return new Table(title, note, columns, numbers, rows, Optional.of(plot));
  }
}
