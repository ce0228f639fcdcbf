package dk.vejviser.cli.report;

import dk.vejviser.build.SiteReport;
import dk.vejviser.build.SiteReport.Weight;
import dk.vejviser.cli.findings.ProofReport;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.fact.Fact;
import dk.vejviser.model.Page;
import dk.vejviser.proof.Age;
import dk.vejviser.proof.Coverage;
import dk.vejviser.proof.Coverage.Cell;
import dk.vejviser.proof.SiteProof;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report says, part by part, in the reader's language. */
public record ReportTables(SiteReport report, Words words) {
  /** The last days of each age of a page but the oldest. */
  private static final List<Integer> PAGE_AGES = List.of(90, 180, 365);

  private static final Comparator<Map.Entry<List<String>, List<Cell>>> MOST_HOLES =
      Comparator.comparing(
              (Map.Entry<List<String>, List<Cell>> topic) ->
                  topic.getValue().stream().filter(Cell::isHole).count())
          .reversed();

  public List<Table> all() {
    CheckTables checks = new CheckTables(report, words);
    LeadTables leads = new LeadTables(report, words);
    List<Table> all =
        new ArrayList<>(
            List.of(
                checks.findings(),
                journeys(),
                checks.hours(),
                coverage(),
                facts(),
                pages(),
                weights()));
    report.queries().map(leads::queries).ifPresent(all::add);
    if (!report.wires().isEmpty()) {
      all.add(checks.wires());
    }
    all.addAll(List.of(leads.orphans(), leads.links()));
    return all;
  }

  private Table journeys() {
    List<List<String>> rows =
        report.proof().journeys().stream()
            .map(
                path ->
                    List.of(
                        path.journey().id(),
                        path.walks().map(Object::toString).orElse("∞"),
                        String.valueOf(path.clicks()),
                        String.valueOf(path.ends())))
            .toList();
    String note = String.join("; ", ProofReport.lines(report.proof(), words));
    return Table.of(words, "journeys", 3, rows).noted(note);
  }

  private Table coverage() {
    Map<List<String>, List<Cell>> byTopic = new LinkedHashMap<>();
    for (Cell cell : report.coverage().cells()) {
      byTopic
          .computeIfAbsent(
              List.of(cell.audience().name(), cell.topic().name()), key -> new ArrayList<>())
          .add(cell);
    }
    List<List<String>> rows =
        byTopic.entrySet().stream()
            .sorted(MOST_HOLES)
            .map(topic -> row(topic.getKey(), topic.getValue()))
            .toList();
    Coverage coverage = report.coverage();
    int all = coverage.cells().size();
    String note = words.say("coverage", all - coverage.holes().size(), all) + ".";
    return Table.of(words, "coverage", 3, rows).noted(note);
  }

  private List<String> row(List<String> names, List<Cell> cells) {
    Stream<String> found =
        cells.stream()
            .map(
                cell ->
                    cell.isHole() ? words.say("report.hole") : String.valueOf(cell.pages().size()));
    return Stream.concat(names.stream(), found).toList();
  }

  private Table facts() {
    LocalDate today = report.site().date();
    List<List<String>> rows =
        SiteProof.confirmed(report.site()).stream()
            .sorted(
                Comparator.comparing((Fact fact) -> fact.expires().orElse(LocalDate.MAX))
                    .thenComparing(Fact::id))
            .map(
                fact ->
                    List.of(
                        fact.id(),
                        fact.certainty().name(),
                        fact.checked().map(LocalDate::toString).orElse(""),
                        fact.expires().map(LocalDate::toString).orElse(""),
                        fact.checked().map(day -> days(day, today)).orElse("")))
            .toList();
    return Table.of(words, "facts", 1, rows).drawn(bars(report.proof().facts().ages()));
  }

  /** The oldest should be none. */
  private Plot.Bars bars(List<Age> ages) {
    return new Plot.Bars(
        ages.stream()
            .map(age -> new Plot.Bar(label(age), age.count(), age.until().isEmpty()))
            .toList());
  }

  private String label(Age age) {
    return age.until()
        .map(until -> words.say("report.days", age.from(), until))
        .orElseGet(() -> words.say("report.days-oldest", age.from()));
  }

  private Table pages() {
    LocalDate today = report.site().date();
    List<List<String>> rows =
        report.site().stream()
            .sorted(
                Comparator.comparing((Page page) -> page.head().expires()).thenComparing(Page::id))
            .map(
                page ->
                    List.of(
                        page.id().toString(),
                        page.head().reviewed().toString(),
                        page.head().expires().toString(),
                        days(page.head().reviewed(), today)))
            .toList();
    List<LocalDate> reviewed = report.site().stream().map(page -> page.head().reviewed()).toList();
    return Table.of(words, "pages", 1, rows).drawn(bars(Age.of(reviewed, today, PAGE_AGES)));
  }

  private static String days(LocalDate from, LocalDate until) {
    return String.valueOf(ChronoUnit.DAYS.between(from, until));
  }

  private Table weights() {
    List<List<String>> rows =
        report.weights().stream()
            .map(
                one ->
                    List.of(
                        one.page().toString(),
                        String.valueOf(one.words()),
                        String.valueOf(one.lix()),
                        String.valueOf(one.limit())))
            .toList();
    Map<Integer, List<Weight>> byLimit =
        report.weights().stream()
            .collect(Collectors.groupingBy(Weight::limit, TreeMap::new, Collectors.toList()));
    List<Plot.Group> groups = new ArrayList<>();
    byLimit.forEach(
        (limit, pages) ->
            groups.add(
                new Plot.Group(
                    words.say("report.limit", limit, pages.size()),
                    limit,
                    pages.stream().map(Weight::lix).toList())));
    return Table.of(words, "lix", 3, rows)
        .noted(words.say("report.lix-note"))
        .drawn(new Plot.Dots(groups));
  }
}
