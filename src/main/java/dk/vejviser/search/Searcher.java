package dk.vejviser.search;

import dk.vejviser.search.Ranking.Scored;
import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.page.Entry;
import dk.vejviser.search.page.Facet;
import dk.vejviser.search.shard.Layout;
import dk.vejviser.search.text.Tokens;
import dk.vejviser.text.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers queries from the Lucene index itself, in the order that a browser gives from the shards.
 * One thread at a time.
 */
public final class Searcher {
  private static final int TOP = 10;

  /** How many of the pages that a phrase may stand on are looked at, and how many at a time. */
  private static final int VERIFIED = 300;

  private static final int AT_ONCE = 30;

  /** How many of the hits have a snippet of the page's text; the others show their summary. */
  private static final int SNIPPETS = 5;

  private final PageIndex index;
  private final Layout layout;
  private final Meanings meanings;
  private final Tokens<String> tokens = new Tokens<>(word -> word);

  private Searcher(SearchIndex index, boolean exact) throws IOException {
    this.index = index.pages();
    this.layout = index.layout();
    this.meanings = new Meanings(index, new ImpactReader(this.index, exact));
  }

  /** A searcher that counts a term's impacts as coarsely as the shards do. */
  public static Searcher of(SearchIndex index) throws IOException {
    return new Searcher(index, false);
  }

  /** A searcher with Lucene's full impacts, to see what the shards lose. */
  public static Searcher exact(SearchIndex index) throws IOException {
    return new Searcher(index, true);
  }

  /** The best pages for a query, at most so many. */
  public Results query(String typed, Filters filters, int limit) throws IOException {
    Query query = Query.of(typed, tokens);
    List<Meaning> words = meanings.of(query);
    Ranking ranking = new Ranking(index, words);
    List<Scored> found = ranking.ranked();
    if (!query.phrases().isEmpty()) {
      found = holding(found, query.phrases(), filters, Math.max(TOP, limit));
    }
    List<Scored> fitting = fitting(found, filters, null);
    Closeness closeness = new Closeness(words, tokens);
    List<Scored> best =
        reordered(fitting.subList(0, Math.min(Math.max(TOP, limit), fitting.size())), closeness);
    Set<String> wanted = new HashSet<>();
    words.forEach(word -> wanted.addAll(word.terms));
    Snippets snippets = new Snippets(tokens, wanted);
    List<Results.Hit> hits = new ArrayList<>();
    for (Scored hit : best.subList(0, Math.min(limit, best.size()))) {
      hits.add(hit(hit, hits.size() < SNIPPETS, snippets, ranking.reasons(hit.page())));
    }
    return new Results(
        fitting.size(), hits, counts(found, filters), suggestion(query.text(), words));
  }

  /** Those in which every phrase stands: all, or so many that more than most of them fit. */
  private List<Scored> holding(
      List<Scored> hits, List<List<String>> phrases, Filters filters, int most) throws IOException {
    List<Scored> holding = new ArrayList<>();
    int last = Math.min(VERIFIED, hits.size());
    for (int at = 0; at < last && fitting(holding, filters, null).size() <= most; at += AT_ONCE) {
      for (Scored hit : hits.subList(at, Math.min(at + AT_ONCE, last))) {
        if (holds(hit, phrases)) {
          holding.add(hit);
        }
      }
    }
    return holding;
  }

  /** Whether every phrase stands word for word in what is shown of a page. */
  private boolean holds(Scored hit, List<List<String>> phrases) throws IOException {
    List<String> texts = texts(index.entry(hit.page()));
    return phrases.stream()
        .map(Searcher::spelt)
        .allMatch(phrase -> texts.stream().anyMatch(text -> text.contains(phrase)));
  }

  private List<String> texts(Entry entry) {
    List<String> texts = new ArrayList<>(List.of(entry.title(), entry.summary()));
    for (Entry.Section section : entry.sections()) {
      texts.add(section.heading());
      texts.add(section.text());
    }
    return texts.stream().map(text -> spelt(tokens.words(text))).toList();
  }

  private static String spelt(List<String> words) {
    return Spelling.spelt(' ' + String.join(" ", words) + ' ');
  }

  private List<Scored> reordered(List<Scored> hits, Closeness closeness) throws IOException {
    List<Scored> top = new ArrayList<>();
    List<Scored> rest = new ArrayList<>();
    for (Scored hit : hits) {
      double score = hit.score() / hits.get(0).score();
      if (top.size() < TOP) {
        double close = closeness.of(index.entry(hit.page()));
        top.add(new Scored(hit.page(), score + Worth.SHOWN * close));
      } else {
        rest.add(new Scored(hit.page(), score));
      }
    }
    top.sort(Ranking.BEST_FIRST);
    top.addAll(rest);
    return top;
  }

  /** The hits that fit the filters, or all filters but one. */
  private List<Scored> fitting(
      List<Scored> hits, Filters filters, @org.jspecify.annotations.Nullable Facet but) {
    return hits.stream()
        .filter(
            hit ->
                filters.wanted().entrySet().stream()
                    .allMatch(
                        one ->
                            one.getKey() == but
                                || one.getValue().isEmpty()
                                || layout.facets().has(one.getKey(), hit.page(), one.getValue())))
        .toList();
  }

  private Map<Facet, Map<String, Integer>> counts(List<Scored> found, Filters filters) {
    Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> values = new TreeMap<>();
      for (Scored hit : fitting(found, filters, facet)) {
        List<String> named = layout.facets().of(facet, hit.page());
        boolean everybody = named.isEmpty() && facet.openToAll();
        for (String value : everybody ? layout.facets().values(facet) : named) {
          values.merge(value, 1, Integer::sum);
        }
      }
      counts.put(facet, values);
    }
    return counts;
  }

  private Results.Hit hit(
      Scored hit, boolean cutOut, Snippets snippets, List<Results.Reason> reasons)
      throws IOException {
    Entry entry = index.entry(hit.page());
    List<Entry.Section> texts = new ArrayList<>();
    texts.add(new Entry.Section("", entry.title(), entry.summary()));
    if (cutOut) {
      texts.addAll(entry.sections());
    }
    Snippets.Snippet snippet = snippets.of(texts);
    return new Results.Hit(
        entry.address(),
        snippet.anchor(),
        entry.title(),
        entry.facets().get(Facet.KIND).get(0),
        entry.facets().get(Facet.AUDIENCE),
        entry.summary(),
        snippet.pieces(),
        hit.score(),
        reasons);
  }

  private static Optional<String> suggestion(String text, List<Meaning> words) {
    StringBuilder said = new StringBuilder();
    int at = 0;
    for (Meaning word : words) {
      if (word.correction.isPresent()) {
        said.append(text, at, word.asked.start()).append(word.correction.get());
        at = word.asked.end();
      }
    }
    return at == 0 ? Optional.empty() : Optional.of(said.append(text.substring(at)).toString());
  }
}
