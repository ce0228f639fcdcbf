package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.search.Filters;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are found, and cut into snippets, by what they say. */
@ExtendWith(OneRun.class)
class SearchedTextTest {
  @Test
  void whereAPageLeadsOnIsNoneOfIt(PublishedSite site) throws IOException {
    try (SearchIndex index = SearchIndex.open(site.folder().resolveSibling("search"))) {
      Searcher searcher = Searcher.of(index);
      for (String said : List.of("noget ved det: Backup", "tilbage i forløbet")) {
        String phrase = '"' + said + '"';
        assertEquals(0, searcher.query(phrase, Filters.NONE, 10).total(), phrase);
      }
    }
  }
}
