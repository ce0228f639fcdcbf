package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import dk.vejviser.search.page.Facet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The browser's engine gives what Lucene's own index gives, for every query. */
@ExtendWith(OneRun.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchParityTest {
  private static final Gson GSON = new Gson();

  /** Of the queries that aren't the editors' own, for what takes longer. */
  private static final int FOURTH = 4;

  private final PublishedSite site;
  private final RealBrowser browser;
  private final List<SearchQueries.Asked> queries;

  /** What Lucene's own index gives for each query. */
  private final List<Results> given = new ArrayList<>();

  @TempDir Path folder;

  SearchParityTest(PublishedSite site, RealBrowser browser) throws IOException {
    this.site = site;
    this.browser = browser;
    this.queries = SearchQueries.of(site.pages());
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      for (SearchQueries.Asked query : queries) {
        given.add(searcher.query(query.text(), query.filters(), limit(given.size())));
      }
    }
  }

  @Test
  void everyFormOfQueryIsAskedOftenEnough() {
    for (List<Integer> numbers : List.of(all(), sample())) {
      Map<String, Integer> forms = new TreeMap<>();
      numbers.forEach(number -> forms.merge(queries.get(number).form(), 1, Integer::sum));
      assertEquals(
          Set.of(
              "gold",
              "exact",
              "inflected",
              "typo",
              "apart",
              "joined",
              "slipped",
              "prefix",
              "begun",
              "ascii",
              "quoted",
              "filtered"),
          forms.keySet());
      int drawn = numbers.size() - forms.get("gold");
      assertTrue(drawn >= 500, drawn + " queries");
      assertTrue(forms.values().stream().allMatch(n -> n >= 12), "" + forms);
    }
  }

  @Test
  void everyFacetIsAskedForByItselfAndWithOthersWithOneValueAndWithSeveral() throws IOException {
    Set<String> ways = new TreeSet<>();
    Map<Facet, Integer> narrowed = new EnumMap<>(Facet.class);
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      for (int i = 0; i < queries.size(); i++) {
        SearchQueries.Asked query = queries.get(i);
        Map<Facet, Set<String>> wanted = query.filters().wanted();
        if (wanted.isEmpty()) {
          continue;
        }
        int found = given.get(i).total();
        int all = searcher.query(query.text(), Filters.NONE, 1).total();
        wanted.forEach(
            (facet, values) -> {
              ways.add(facet + (wanted.size() == 1 ? " alone" : " with others"));
              ways.add(facet + (values.size() == 1 ? " one value" : " several"));
              narrowed.merge(facet, found > 0 && found < all ? 1 : 0, Integer::sum);
            });
      }
    }
    assertEquals(4 * Facet.values().length, ways.size(), "" + ways);
    // A filter that lets everything through, or nothing, would prove little.
    assertTrue(narrowed.values().stream().allMatch(n -> n >= 20), "" + narrowed);
  }

  @Test
  void everyQueryIsAnsweredAlikeInNode() throws IOException {
    assertSame(answers(asked(all())), all());
  }

  @Test
  void aLimitIsHowManyHitsThereAreAtMostAndWhatIsNoNumberAboveZeroGivesNone() throws IOException {
    List<String> limits = List.of("-1", "0", "null", "\"NaN\"", "1", "9", "10", "23", "1e9");
    List<Map<String, Object>> asked = new ArrayList<>();
    limits.forEach(
        limit -> asked.add(Map.of("text", "backup", "limit", JsonParser.parseString(limit))));
    List<Integer> hits = new ArrayList<>();
    Set<Integer> totals = new HashSet<>();
    for (JsonElement answer : answers(asked)) {
      hits.add(answer.getAsJsonObject().getAsJsonArray("hits").size());
      totals.add(answer.getAsJsonObject().get("total").getAsInt());
    }
    assertEquals(1, totals.size(), "" + totals);
    int total = totals.iterator().next();
    assertTrue(total > 23, "" + total);
    assertEquals(List.of(0, 0, 0, 0, 1, 9, 10, 23, total), hits);
  }

  private JsonArray answers(List<Map<String, Object>> queries) throws IOException {
    return EngineAnswers.of(site.folder().resolve("search"), queries, folder);
  }

  @Test
  void everyGoldQueryAndAFourthOfTheOthersAreAnsweredAlikeInChromium() throws IOException {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      visit.page().navigate(site.at("/"));
      String engine = site.page("/").document().select("link[rel=stylesheet]").attr("href");
      Object answers =
          visit
              .page()
              .evaluate(
                  """
                  async ([engine, queries]) => {
                    const { openSearch } = await import(engine);
                    const search = await openSearch('/search/');
                    const answers = [];
                    for (const { text, ...options } of JSON.parse(queries)) {
                      answers.push(await search.query(text, options));
                    }
                    return JSON.stringify(answers);
                  }\
                  """,
                  List.of(
                      engine.replace("css/main.css", "js/search/engine.js"),
                      GSON.toJson(asked(sample()))));
      assertEquals(List.of(), visit.complaints());
      assertSame(JsonParser.parseString(answers.toString()).getAsJsonArray(), sample());
    }
  }

  @Test
  void fourBitsLoseLittleOfTheOrder() throws IOException {
    double shared = 0;
    int firstFound = 0;
    int counted = 0;
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher exact = Searcher.exact(index);
      for (int i : sample()) {
        SearchQueries.Asked query = queries.get(i);
        List<String> there = urls(exact.query(query.text(), query.filters(), 10));
        List<String> here = urls(given.get(i));
        if (!there.isEmpty()) {
          Set<String> both = new HashSet<>(there);
          both.retainAll(here);
          shared += both.size() / (double) there.size();
          firstFound += here.subList(0, Math.min(3, here.size())).contains(there.get(0)) ? 1 : 0;
          counted++;
        }
      }
    }
    assertTrue(shared / counted >= .87, "overlap " + shared / counted);
    assertTrue(
        firstFound / (double) counted >= .98, "first in three " + firstFound + "/" + counted);
  }

  /** The numbers of all queries. */
  private List<Integer> all() {
    return IntStream.range(0, queries.size()).boxed().toList();
  }

  /** The editors' own, and a fourth of the others. */
  private List<Integer> sample() {
    return all().stream()
        .filter(number -> queries.get(number).form().equals("gold") || number % FOURTH == 0)
        .toList();
  }

  private List<Map<String, Object>> asked(List<Integer> numbers) {
    List<Map<String, Object>> asked = new ArrayList<>();
    for (int i : numbers) {
      SearchQueries.Asked query = queries.get(i);
      Map<String, List<String>> filters = SearchQueries.plain(query.filters());
      asked.add(Map.of("text", query.text(), "filters", filters, "limit", limit(i)));
    }
    return asked;
  }

  /** Ten, and for some more, as for a reader who wants to see them. */
  private static int limit(int query) {
    return query % 8 == 0 ? 25 : 10;
  }

  /** Of the first ten. */
  private static List<String> urls(Results results) {
    return results.hits().stream().limit(10).map(Results.Hit::url).toList();
  }

  /** The same pages with the same scores, counts, snippets and suggestions. */
  private void assertSame(JsonArray answers, List<Integer> numbers) {
    assertEquals(numbers.size(), answers.size());
    for (int i = 0; i < answers.size(); i++) {
      SearchQueries.Asked query = queries.get(numbers.get(i));
      assertEquals(
          AnswerLines.of(given.get(numbers.get(i))),
          AnswerLines.of(answers.get(i).getAsJsonObject()),
          query.form() + ": " + query.text() + " " + query.filters());
    }
  }
}
