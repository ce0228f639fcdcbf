package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.HourProof;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** Draws who answers when: a line each, a week wide, dark where somebody is there. */
public record HourDrawing(Markup page, Words words) {
  private static final int LABEL = 160;
  private static final double HOUR = 1.75;
  private static final int ROW = 14;
  private static final int HEAD = 18;

  void draw(Plot.Hours plot) {
    List<Plot.Line> lines = plot.lines();
    double width = LABEL + HOUR * HourProof.WEEK;
    int height = HEAD + lines.size() * ROW;
    page.element(
        "svg",
        () -> {
          for (DayOfWeek day : DayOfWeek.values()) {
            day(day, height);
          }
          for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), HEAD + i * ROW);
          }
        },
        "class",
        "plot",
        "viewBox",
        "0 0 " + (int) width + " " + height,
        "role",
        "img",
        "aria-label",
        lines.stream().map(this::said).collect(Collectors.joining("; ")));
  }

  private String said(Plot.Line line) {
    return words.say("report.hours-of", line.label(), line.open().cardinality());
  }

  private void day(DayOfWeek day, int height) {
    double left = LABEL + HOUR * 24 * day.ordinal();
    page.words(
        "text",
        day.getDisplayName(TextStyle.SHORT, words.locale()),
        "class",
        "value",
        "x",
        left + 3,
        "y",
        12.0);
    page.alone(
        "rect", "class", "day", "x", left, "y", 0.0, "width", 0.5, "height", (double) height);
  }

  private void line(Plot.Line line, int top) {
    page.words("text", line.label(), "class", "label", "x", 0.0, "y", top + 11.0);
    BitSet open = line.open();
    page.alone(
        "rect",
        "class",
        line.bad() && open.cardinality() < HourProof.WEEK ? "gaps" : "quiet",
        "x",
        (double) LABEL,
        "y",
        top + 2.0,
        "width",
        HOUR * HourProof.WEEK,
        "height",
        ROW - 4.0);
    for (int from = open.nextSetBit(0);
        from >= 0;
        from = open.nextSetBit(open.nextClearBit(from))) {
      page.alone(
          "rect",
          "class",
          "bar",
          "x",
          LABEL + HOUR * from,
          "y",
          top + 2.0,
          "width",
          HOUR * (open.nextClearBit(from) - from),
          "height",
          ROW - 4.0);
    }
  }
}
