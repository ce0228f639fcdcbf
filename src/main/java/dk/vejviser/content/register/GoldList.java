package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads {@code search-gold.tsv}: on each line a query, the page that it must find and what sort of
 * query it is, with tabs between; lines that begin with {@code #} are comments.
 */
final class GoldList {
  private static final String FILE = "search-gold.tsv";
  private static final Pattern LINE = Pattern.compile("[^\r\n]+");
  private static final int CELLS = 3;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Of what sorts queries are. A list that has some of each shows where the search is weak. */
  private static final List<String> SORTS =
      List.of("ord", "symptom", "tastefejl", "dele", "ae-oe-aa", "spørgsmål");

  /**
   * A cell of a row.
   *
   * @param start offset of its words in the line
   */
  private record Cell(String words, int start) {}

  private final SourceText source;
  private final Findings findings;
  private final Map<String, Place> seen = new HashMap<>();

  private GoldList(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** The rows that can be read; none where the site has no such list. */
  static List<GoldQuery> read(Map<String, ContentFile> data, Findings findings) {
    return Optional.ofNullable(data.get(FILE))
        .flatMap(file -> TextFile.read(file, findings))
        .map(source -> new GoldList(source, findings).rows())
        .orElse(List.of());
  }

  private List<GoldQuery> rows() {
    List<GoldQuery> rows = new ArrayList<>();
    Matcher line = LINE.matcher(source.text());
    while (line.find()) {
      if (!line.group().isBlank() && !line.group().strip().startsWith("#")) {
        row(line.group(), line.start()).ifPresent(rows::add);
      }
    }
    return List.copyOf(rows);
  }

  private Optional<GoldQuery> row(String line, int start) {
    Place whole = source.place(start, start + line.length());
    List<Cell> row = cells(line);
    if (row.size() != CELLS) {
      findings.add(Rule.MALFORMED_LIST, whole, Word.A_GOLD_QUERY);
      return Optional.empty();
    }
    String query = row.get(0).words();
    Place target = place(row.get(1), start);
    if (!SORTS.contains(row.get(2).words())) {
      report("type", row.get(2).words(), place(row.get(2), start), SORTS);
    }
    Place first = seen.putIfAbsent(spoken(query), whole);
    if (first != null) {
      findings.add(Rule.DUPLICATE_ID, whole, query, first);
      return Optional.empty();
    }
    return page(row.get(1).words(), target).map(page -> new GoldQuery(query, page, whole, target));
  }

  /**
   * What stands between tabs, without the white space around it; several tabs are as good as one.
   */
  private static List<Cell> cells(String line) {
    List<Cell> cells = new ArrayList<>();
    for (int from = 0; from <= line.length(); ) {
      int tab = line.indexOf('\t', from);
      int end = tab < 0 ? line.length() : tab;
      String cell = line.substring(from, end);
      if (!cell.isBlank()) {
        int indent = cell.length() - cell.stripLeading().length();
        cells.add(new Cell(cell.strip(), from + indent));
      }
      from = end + 1;
    }
    return cells;
  }

  private Place place(Cell cell, int line) {
    int at = line + cell.start();
    return source.place(at, at + cell.words().length());
  }

  /** {@code guides/backup-der-virker}. */
  private Optional<PageId> page(String written, Place place) {
    int slash = written.indexOf('/');
    String folder = slash < 0 ? written : written.substring(0, slash);
    Optional<Kind> kind = slash < 0 ? Optional.empty() : Kind.ofFolder(folder);
    if (kind.isEmpty()) {
      report("side", written, place, Arrays.stream(Kind.values()).map(Kind::folder).toList());
    }
    return kind.map(one -> new PageId(one, written.substring(slash + 1)));
  }

  private void report(String cell, String written, Place place, List<String> known) {
    findings.add(
        Finding.of(Rule.BAD_VALUE, place, cell, written, String.join(", ", known))
            .suggesting(written.replaceFirst("/.*", ""), known));
  }

  /** Queries that no search tells apart are one. */
  private static String spoken(String query) {
    return SPACE.matcher(query.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
