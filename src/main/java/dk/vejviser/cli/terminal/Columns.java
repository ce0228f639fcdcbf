package dk.vejviser.cli.terminal;

import java.util.List;

/** Rows as lines of the terminal, in columns as wide as their widest cell. */
public final class Columns {
  private static final String GAP = "  ";
  private static final int WIDEST = 60;

  private Columns() {}

  /**
   * Words to the left, numbers to the right.
   *
   * @param rows as many cells each
   * @param numbers how many of the columns, from the right, are numbers
   */
  public static List<String> lines(List<List<String>> rows, int numbers) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths, numbers)).toList();
  }

  /** What a stranger wrote, as it may stand in a cell: printable, and cut where it is too wide. */
  public static String cell(String text) {
    String printable = Printable.of(text);
    return printable.length() > WIDEST ? printable.substring(0, WIDEST - 1) + "…" : printable;
  }

  private static String line(List<String> row, int[] widths, int numbers) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      String padding = " ".repeat(widths[i] - cell.length());
      boolean number = i >= widths.length - numbers;
      line.append(number ? padding + cell : cell + padding).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
