package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the search shows of a page is what that page says, not what its layout says. */
@ExtendWith(OneRun.class)
class SnippetWordsTest {
  /** Two pages with one figure, or a step with its guide, may say the same. */
  private static final int MOST_PAGES = 7;

  private static final int SNIPPETS = 5;

  private final PublishedSite site;

  SnippetWordsTest(PublishedSite site) {
    this.site = site;
  }

  @Test
  void noSentenceIsShownForManyPages() throws IOException {
    Map<String, Set<String>> pages = new HashMap<>();
    List<SearchQueries.Asked> queries =
        SearchQueries.of(List.of()).stream().filter(one -> one.form().equals("gold")).toList();
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      for (SearchQueries.Asked query : queries) {
        for (Results.Hit hit : searcher.query(query.text(), Filters.NONE, SNIPPETS).hits()) {
          for (String sentence : words(hit).split("(?<=[.!?]) ")) {
            pages.computeIfAbsent(sentence, one -> new HashSet<>()).add(hit.url());
          }
        }
      }
    }
    assertTrue(pages.size() > 500, pages.size() + " sentences");
    pages.values().removeIf(urls -> urls.size() <= MOST_PAGES);
    assertEquals(Map.of(), new TreeMap<>(pages));
  }

  private static String words(Results.Hit hit) {
    return hit.snippet().stream().map(Results.Piece::text).collect(Collectors.joining());
  }
}
