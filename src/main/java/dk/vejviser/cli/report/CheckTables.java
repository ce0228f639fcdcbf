package dk.vejviser.cli.report;

import dk.vejviser.build.SiteReport;
import dk.vejviser.build.SiteReport.End;
import dk.vejviser.build.SiteReport.Wire;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.proof.HourProof;
import dk.vejviser.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What the report says of a site's end points, its weight and its findings. */
record CheckTables(SiteReport report, Words words) {
  /** In KB; the last is what a page may weigh at most. */
  private static final List<Integer> LIMITS = List.of(10, 15, 20);

  private static final int KB = 1024;

  Table hours() {
    List<End> ends =
        report.ends().stream()
            .sorted(
                Comparator.comparingInt((End end) -> end.hours().hours()).thenComparing(End::page))
            .toList();
    List<List<String>> rows =
        ends.stream()
            .map(
                end ->
                    List.of(
                        end.page().toString(),
                        String.valueOf(end.hours().hours()),
                        String.valueOf(end.hours().covered().cardinality() - end.hours().hours())))
            .toList();
    List<Plot.Line> lines =
        ends.stream()
            .map(
                end ->
                    new Plot.Line(
                        end.page().id(), end.hours().covered().get(0, HourProof.WEEK), end.acute()))
            .toList();
    Table hours = Table.of(words, "hours", 2, rows).noted(words.say("report.hours-note"));
    return lines.isEmpty() ? hours : hours.drawn(new Plot.Hours(lines));
  }

  Table wires() {
    List<List<String>> rows =
        report.wires().stream()
            .map(wire -> List.of(wire.address(), kilobytes(wire.bytes())))
            .toList();
    List<Plot.Bar> bars = new ArrayList<>();
    int from = 0;
    for (int until : LIMITS) {
      bars.add(new Plot.Bar(words.say("report.kb", from, until), count(from, until), false));
      from = until;
    }
    bars.add(
        new Plot.Bar(words.say("report.kb-over", from), count(from, Integer.MAX_VALUE / KB), true));
    return Table.of(words, "wire", 1, rows)
        .noted(words.say("report.wire-note"))
        .drawn(new Plot.Bars(bars));
  }

  private int count(int from, int until) {
    return (int)
        report.wires().stream()
            .mapToInt(Wire::bytes)
            .filter(bytes -> bytes > from * KB && bytes <= until * KB)
            .count();
  }

  private String kilobytes(int bytes) {
    return String.format(words.locale(), "%.1f", bytes / (double) KB);
  }

  Table findings() {
    Wording wording = Wording.in(words.locale());
    List<List<String>> rows =
        report.findings().stream()
            .map(
                finding ->
                    List.of(
                        finding.place().toString(),
                        wording.severity(finding.severity()),
                        finding.rule().key(),
                        wording.sentence(finding)))
            .toList();
    return Table.of(words, "findings", 0, rows)
        .noted(words.say("report.findings-note", rows.size()));
  }
}
