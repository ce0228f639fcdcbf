package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.HourProof;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Draws who answers when: a line each, a week wide, dark where somebody is there. */
record HourDrawing(Canvas canvas, Words words) {
  private static final int LABEL = 160;
  private static final double HOUR = 1.75;
  private static final int ROW = 14;
  private static final int HEAD = 18;
  private static final int BAR = ROW - 4;

  void draw(Plot.Hours plot) {
    List<Plot.Line> lines = plot.lines();
    int width = (int) (LABEL + HOUR * HourProof.WEEK);
    int height = HEAD + lines.size() * ROW;
    String said = lines.stream().map(this::said).collect(Collectors.joining("; "));
    canvas.draw(
        width,
        height,
        said,
        () -> {
          for (DayOfWeek day : DayOfWeek.values()) {
            day(day, height);
          }
          for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), HEAD + i * ROW);
          }
        });
  }

  private String said(Plot.Line line) {
    return words.say("report.hours-of", line.label(), line.open().cardinality());
  }

  private void day(DayOfWeek day, int height) {
    double left = LABEL + HOUR * 24 * day.ordinal();
    canvas.text("value", day.getDisplayName(TextStyle.SHORT, words.locale()), left + 3, 12);
    canvas.box("day", left, 0, 0.5, height);
  }

  private void line(Plot.Line line, int top) {
    BitSet open = line.open();
    boolean gaps = line.bad() && open.cardinality() < HourProof.WEEK;
    canvas.text("label", line.label(), 0, top + 11);
    canvas.box(gaps ? "gaps" : "quiet", LABEL, top + 2, HOUR * HourProof.WEEK, BAR);
    int from = open.nextSetBit(0);
    while (from >= 0) {
      int until = open.nextClearBit(from);
      canvas.box("bar", LABEL + HOUR * from, top + 2, HOUR * (until - from), BAR);
      from = open.nextSetBit(until);
    }
  }
}
