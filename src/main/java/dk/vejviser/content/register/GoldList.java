package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code search-gold.tsv}: on each line a query, the page that it must find and what sort of
 * query it is, with tabs between.
 */
final class GoldList {
  private static final String FILE = "search-gold.tsv";
  private static final int CELLS = 3;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Of what sorts queries are. A list that has some of each shows where the search is weak. */
  private static final List<String> SORTS =
      List.of("ord", "symptom", "tastefejl", "dele", "ae-oe-aa", "spørgsmål");

  private final Findings findings;
  private final Map<String, Place> seen = new HashMap<>();

  private GoldList(Findings findings) {
    this.findings = findings;
  }

  /** The rows that can be read; none where the site has no such list. */
  static List<GoldQuery> read(Map<String, ContentFile> data, Findings findings) {
    GoldList rows = new GoldList(findings);
    return ListLines.read(data, FILE, findings).stream()
        .flatMap(line -> rows.row(line).stream())
        .toList();
  }

  /** Several tabs are as good as one. */
  private Optional<GoldQuery> row(Phrase line) {
    List<Phrase> cells = line.parts('\t');
    if (cells.size() != CELLS) {
      findings.add(Rule.MALFORMED_LIST, line.place(), Word.A_GOLD_QUERY);
      return Optional.empty();
    }
    String query = cells.get(0).words();
    Phrase target = cells.get(1);
    if (!SORTS.contains(cells.get(2).words())) {
      report("type", cells.get(2), SORTS);
    }
    Place first = seen.putIfAbsent(spoken(query), line.place());
    if (first != null) {
      findings.add(Rule.DUPLICATE_ID, line.place(), query, first);
      return Optional.empty();
    }
    return page(target).map(page -> new GoldQuery(query, page, line.place(), target.place()));
  }

  /** {@code guides/backup-der-virker}. */
  private Optional<PageId> page(Phrase target) {
    String written = target.words();
    int slash = written.indexOf('/');
    String folder = slash < 0 ? written : written.substring(0, slash);
    Optional<Kind> kind = slash < 0 ? Optional.empty() : Kind.ofFolder(folder);
    if (kind.isEmpty()) {
      report("side", target, Arrays.stream(Kind.values()).map(Kind::folder).toList());
    }
    return kind.map(one -> new PageId(one, written.substring(slash + 1)));
  }

  private void report(String cell, Phrase written, List<String> known) {
    findings.add(
        Finding.of(Rule.BAD_VALUE, written.place(), cell, written.words(), String.join(", ", known))
            .suggesting(written.words().replaceFirst("/.*", ""), known));
  }

  /** Queries that no search tells apart are one. */
  private static String spoken(String query) {
    return SPACE.matcher(query.toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
