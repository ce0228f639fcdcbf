package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Columns;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import java.util.ArrayList;
import java.util.List;

/** A part of the report for the terminal: words to the left, numbers to the right. */
public record TextTable(Terminal terminal, Words words) {
  private static final int MOST_ROWS = 10;

  /** The first rows, which are those that ask for something, and how many there are besides. */
  public void print(Table table) {
    terminal.out().println();
    terminal.out().println(terminal.paint("1", table.title()));
    if (!table.note().isEmpty()) {
      terminal.out().println(table.note());
    }
    if (table.rows().isEmpty()) {
      return;
    }
    List<List<String>> shown = new ArrayList<>(List.of(table.columns()));
    table.rows().stream().limit(MOST_ROWS).map(TextTable::cells).forEach(shown::add);
    Columns.lines(shown, table.numbers()).forEach(line -> terminal.out().println("  " + line));
    if (table.rows().size() > MOST_ROWS) {
      int more = table.rows().size() - MOST_ROWS;
      terminal.out().println("  " + words.say("report.more", more));
    }
  }

  private static List<String> cells(List<String> row) {
    return row.stream().map(Columns::cell).toList();
  }
}
