package dk.vejviser.cli.report;

import dk.vejviser.build.SiteReport;
import dk.vejviser.build.SiteReport.Asked;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.model.PageId;
import dk.vejviser.proof.QueryReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What the report says of what leads to a site's pages: its search and its links. */
record LeadTables(SiteReport report, Words words) {
  private static final Comparator<Map.Entry<PageId, SortedSet<PageId>>> MOST_LINKED =
      Comparator.comparing((Map.Entry<PageId, SortedSet<PageId>> page) -> page.getValue().size())
          .reversed()
          .thenComparing(page -> page.getKey().toString());

  Table queries(QueryReport left) {
    List<List<String>> rows =
        report.asked().stream()
            .sorted(Comparator.comparingInt(LeadTables::order).reversed())
            .map(
                one ->
                    List.of(
                        one.query(),
                        one.page().toString(),
                        one.rank() == 0 ? "–" : String.valueOf(one.rank())))
            .toList();
    List<Plot.Bar> bars = new ArrayList<>();
    for (int rank = 1; rank <= QueryReport.FIRST; rank++) {
      int place = rank;
      bars.add(new Plot.Bar(words.say("report.place", rank), count(place, place), false));
    }
    bars.add(
        new Plot.Bar(
            words.say("report.place-later"),
            count(QueryReport.FIRST + 1, Integer.MAX_VALUE),
            true));
    String note =
        words.say(
            "report.queries-note",
            report.asked().size(),
            left.unfound().size(),
            names(left.unfound()));
    return Table.of(words, "queries", 1, rows).noted(note).drawn(new Plot.Bars(bars));
  }

  /** A page that isn't found comes behind all that are. */
  private static int order(Asked one) {
    return one.rank() == 0 ? Integer.MAX_VALUE : one.rank();
  }

  private int count(int from, int until) {
    return (int)
        report.asked().stream()
            .map(LeadTables::order)
            .filter(rank -> rank >= from && rank <= until)
            .count();
  }

  Table orphans() {
    List<List<String>> rows =
        report.links().orphans().stream()
            .map(id -> List.of(id.toString(), report.site().page(id).orElseThrow().title()))
            .toList();
    return Table.of(words, "orphans", 0, rows).noted(words.say("report.orphans-note", rows.size()));
  }

  Table links() {
    List<List<String>> rows =
        report.links().into().entrySet().stream()
            .sorted(MOST_LINKED)
            .map(
                page ->
                    List.of(
                        page.getKey().toString(),
                        names(page.getValue()),
                        String.valueOf(page.getValue().size())))
            .toList();
    return Table.of(words, "links", 1, rows);
  }

  private static String names(Collection<PageId> pages) {
    return pages.stream().map(PageId::toString).collect(Collectors.joining(", "));
  }
}
