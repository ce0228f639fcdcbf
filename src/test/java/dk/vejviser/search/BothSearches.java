package dk.vejviser.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.site.AnswerLines;
import dk.vejviser.site.EngineAnswers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A search of few pages. What Lucene's index answers, the browser's engine must answer too; it is
 * asked when all has been.
 */
final class BothSearches implements AutoCloseable {
  private final SearchIndex index;
  private final Searcher searcher;
  private final Path folder;
  private final List<Map<String, Object>> asked = new ArrayList<>();
  private final List<Results> given = new ArrayList<>();

  private BothSearches(SearchIndex index, Path folder) throws IOException {
    this.index = index;
    this.searcher = Searcher.of(index);
    this.folder = folder;
  }

  /** The search of such a site. */
  static BothSearches of(Site site, List<BakedPage> pages, Path folder) throws IOException {
    return new BothSearches(SearchIndex.build(site, pages, folder.resolve("index")), folder);
  }

  SearchIndex index() {
    return index;
  }

  /** The addresses of the first ten. */
  List<String> ask(String query) throws IOException {
    return query(query, 10).hits().stream().map(Results.Hit::url).toList();
  }

  Results query(String text, int limit) throws IOException {
    return query(text, Filters.NONE, limit);
  }

  Results query(String text, Filters filters, int limit) throws IOException {
    Map<String, List<String>> wanted =
        filters.wanted().entrySet().stream()
            .collect(
                Collectors.toMap(one -> one.getKey().key(), one -> List.copyOf(one.getValue())));
    asked.add(Map.of("text", text, "filters", wanted, "limit", limit));
    Results results = searcher.query(text, filters, limit);
    given.add(results);
    return results;
  }

  @Override
  public void close() throws IOException {
    try (index) {
      Path search = Files.createDirectories(folder.resolve("search"));
      index.writeShards(search);
      JsonArray answers = EngineAnswers.of(search, asked, folder);
      for (int i = 0; i < given.size(); i++) {
        assertEquals(
            AnswerLines.of(given.get(i)),
            AnswerLines.of(answers.get(i).getAsJsonObject()),
            asked.get(i).toString());
      }
    }
  }
}
