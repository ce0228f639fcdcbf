package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a plot as SVG of 440 units; colours and strokes are the stylesheet's. */
record PlotDrawing(Canvas canvas, Words words) {
  private static final int WIDTH = 440;
  private static final int LABEL = 160;
  private static final int ROW = 26;
  private static final int BAR = 16;
  private static final int GROUP = 56;
  private static final double LONGEST = 230;
  private static final double DOT = 3.5;

  void draw(Plot plot) {
    if (plot instanceof Plot.Bars bars) {
      draw(bars.bars());
    } else if (plot instanceof Plot.Dots dots) {
      draw(dots);
    } else if (plot instanceof Plot.Hours hours) {
      new HourDrawing(canvas, words).draw(hours);
    }
  }

  private void draw(List<Plot.Bar> bars) {
    int most = Math.max(1, bars.stream().mapToInt(Plot.Bar::count).max().orElse(1));
    String said =
        bars.stream()
            .map(bar -> bar.label() + ": " + bar.count())
            .collect(Collectors.joining("; "));
    canvas.draw(
        WIDTH,
        bars.size() * ROW,
        said,
        () -> {
          for (int i = 0; i < bars.size(); i++) {
            bar(bars.get(i), i * ROW, most);
          }
        });
  }

  private void bar(Plot.Bar bar, int top, int most) {
    double length = LONGEST * bar.count() / most;
    canvas.text("label", bar.label(), 0, top + 17);
    canvas.box(bar.bad() ? "bad" : "bar", LABEL, top + 5, length, BAR);
    canvas.text("value", String.valueOf(bar.count()), LABEL + length + 6, top + 17);
  }

  private void draw(Plot.Dots plot) {
    List<Plot.Group> groups = plot.groups();
    IntSummaryStatistics range =
        groups.stream()
            .flatMap(group -> Stream.concat(Stream.of(group.limit()), group.values().stream()))
            .mapToInt(Integer::intValue)
            .summaryStatistics();
    if (range.getCount() == 0) {
      return;
    }
    Scale scale = new Scale(range.getMin() - 1, range.getMax() + 1);
    canvas.draw(
        WIDTH,
        groups.size() * GROUP,
        groups.stream().map(this::said).collect(Collectors.joining("; ")),
        () -> {
          for (int i = 0; i < groups.size(); i++) {
            group(groups.get(i), (i + 1) * GROUP - 12, scale);
          }
        });
  }

  private String said(Plot.Group group) {
    return words.say(
        "report.dots",
        group.label(),
        Collections.min(group.values()),
        Collections.max(group.values()));
  }

  private void group(Plot.Group group, int line, Scale scale) {
    canvas.text("label", group.label(), 0, line);
    canvas.line("axis", "M" + LABEL + " " + (line + 4) + "H" + WIDTH);
    Map<Integer, Integer> stacked = new HashMap<>();
    for (int value : group.values().stream().sorted().toList()) {
      int below = stacked.merge(value, 1, Integer::sum) - 1;
      canvas.dot(value > group.limit() ? "bad" : "dot", scale.at(value), line - below * 4, DOT);
    }
    double limit = scale.at(group.limit() + 0.5);
    canvas.line("limit", String.format(Locale.ROOT, "M%.1f %dV%d", limit, line - 38, line + 4));
  }

  /** Where a value stands between the labels and the right edge. */
  private record Scale(int low, int high) {
    double at(double value) {
      return LABEL + 6 + (WIDTH - LABEL - 12) * (value - low) / (high - low);
    }
  }
}
