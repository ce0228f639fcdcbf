package dk.vejviser.cli.report;

import dk.vejviser.cli.terminal.Words;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws a plot as SVG of 440 units; colours and strokes are the stylesheet's. */
public record PlotDrawing(Markup page, Words words) {
  private static final int WIDTH = 440;
  private static final int LABEL = 160;
  private static final int ROW = 26;
  private static final int GROUP = 56;
  private static final double LONGEST = 230;
  private static final double DOT = 3.5;

  void draw(Plot plot) {
    if (plot instanceof Plot.Bars bars) {
      draw(bars);
    } else if (plot instanceof Plot.Dots dots) {
      draw(dots);
    } else if (plot instanceof Plot.Hours hours) {
      new HourDrawing(page, words).draw(hours);
    }
  }

  private void draw(Plot.Bars plot) {
    List<Plot.Bar> bars = plot.bars();
    int most = Math.max(1, bars.stream().mapToInt(Plot.Bar::count).max().orElse(1));
    String said =
        bars.stream()
            .map(bar -> bar.label() + ": " + bar.count())
            .collect(Collectors.joining("; "));
    svg(
        bars.size() * ROW,
        said,
        () -> IntStream.range(0, bars.size()).forEach(i -> bar(bars.get(i), i * ROW, most)));
  }

  private void bar(Plot.Bar bar, int top, int most) {
    double length = LONGEST * bar.count() / most;
    text(bar.label(), 0, top + 17, "label");
    page.alone(
        "rect",
        "class",
        bar.bad() ? "bad" : "bar",
        "x",
        LABEL,
        "y",
        top + 5,
        "width",
        length,
        "height",
        16,
        "rx",
        2);
    text(String.valueOf(bar.count()), LABEL + length + 6, top + 17, "value");
  }

  private void draw(Plot.Dots plot) {
    List<Plot.Group> groups = plot.groups();
    IntStream all =
        groups.stream()
            .flatMap(group -> Stream.concat(Stream.of(group.limit()), group.values().stream()))
            .mapToInt(Integer::intValue);
    var range = all.summaryStatistics();
    if (range.getCount() == 0) {
      return;
    }
    Scale scale = new Scale(range.getMin() - 1, range.getMax() + 1);
    svg(
        groups.size() * GROUP,
        groups.stream().map(this::said).collect(Collectors.joining("; ")),
        () ->
            IntStream.range(0, groups.size())
                .forEach(i -> group(groups.get(i), (i + 1) * GROUP - 12, scale)));
  }

  private String said(Plot.Group group) {
    return words.say(
        "report.dots",
        group.label(),
        Collections.min(group.values()),
        Collections.max(group.values()));
  }

  private void group(Plot.Group group, int line, Scale scale) {
    text(group.label(), 0, line, "label");
    page.alone("path", "class", "axis", "d", "M" + LABEL + " " + (line + 4) + "H" + WIDTH);
    Map<Integer, Integer> stacked = new HashMap<>();
    for (int value : group.values().stream().sorted().toList()) {
      int below = stacked.merge(value, 1, Integer::sum) - 1;
      page.alone(
          "circle",
          "class",
          value > group.limit() ? "bad" : "dot",
          "cx",
          scale.at(value),
          "cy",
          line - below * 4.0,
          "r",
          DOT);
    }
    double limit = scale.at(group.limit() + 0.5);
    page.element(
        "path",
        () -> {},
        "class",
        "limit",
        "d",
        String.format(Locale.ROOT, "M%.1f %dV%d", limit, line - 38, line + 4));
  }

  private void text(String words, double x, double y, String kind) {
    page.words("text", words, "class", kind, "x", x, "y", y);
  }

  private void svg(int height, String said, Markup.Inside inside) {
    page.element(
        "svg",
        inside,
        "class",
        "plot",
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "role",
        "img",
        "aria-label",
        said);
  }

  /** Where a value stands between the labels and the right edge. */
  private record Scale(int low, int high) {
    double at(double value) {
      return LABEL + 6 + (WIDTH - LABEL - 12) * (value - low) / (high - low);
    }
  }
}
