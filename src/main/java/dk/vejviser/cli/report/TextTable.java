package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Printable;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import java.util.ArrayList;
import java.util.List;

/** A part of the report for the terminal: words to the left, numbers to the right. */
public record TextTable(Terminal terminal, Words words) {
  private static final int WIDEST = 60;
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
    table.rows().stream().limit(MOST_ROWS).forEach(shown::add);
    int[] widths = new int[table.columns().size()];
    for (List<String> row : shown) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], cell(row, i).length());
      }
    }
    shown.forEach(row -> terminal.out().println(line(row, widths, table.numbers())));
    if (table.rows().size() > MOST_ROWS) {
      int more = table.rows().size() - MOST_ROWS;
      terminal.out().println("  " + words.say("report.more", more));
    }
  }

  private static String line(List<String> row, int[] widths, int numbers) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < widths.length; i++) {
      String cell = cell(row, i);
      String padding = " ".repeat(widths[i] - cell.length());
      boolean number = i >= widths.length - numbers;
      line.append(number ? padding + cell : cell + padding).append("  ");
    }
    return line.toString().stripTrailing();
  }

  private static String cell(List<String> row, int i) {
    String text = Printable.of(row.get(i));
    return text.length() > WIDEST ? text.substring(0, WIDEST - 1) + "…" : text;
  }
}
