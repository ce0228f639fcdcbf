import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.search.page.Facet;
import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers queries from the Lucene index, for the bench to hold against the engine's answers; and tells which ten full impacts would give. */
class Oracle {
  private static final Gson GSON = new Gson();

  public static void main(String[] args) throws Exception {
    List<Object> answers = new ArrayList<>();
    List<List<String>> exact = new ArrayList<>();
    try (SearchIndex index = SearchIndex.open(Path.of(args[0]))) {
      Searcher coarse = Searcher.of(index);
      Searcher full = Searcher.exact(index);
      for (JsonElement one : JsonParser.parseString(Files.readString(Path.of(args[1]))).getAsJsonArray()) {
        String text = one.getAsJsonObject().get("text").getAsString();
        Filters filters = filters(one.getAsJsonObject().getAsJsonObject("filters"));
        answers.add(answer(coarse.query(text, filters, 10)));
        exact.add(full.query(text, filters, 10).hits().stream().map(Results.Hit::url).toList());
      }
    }
    Files.writeString(Path.of(args[2]), GSON.toJson(Map.of("answers", answers, "exact", exact)));
  }

  private static Filters filters(JsonObject asked) {
    Map<Facet, Set<String>> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      JsonArray values = asked.getAsJsonArray(facet.key());
      if (values != null) {
        Set<String> some = new HashSet<>();
        values.forEach(value -> some.add(value.getAsString()));
        wanted.put(facet, some);
      }
    }
    return new Filters(wanted);
  }

  /** As the engine gives it. */
  private static Map<String, Object> answer(Results results) {
    Map<String, Object> facets = new LinkedHashMap<>();
    results.facets().forEach((facet, counts) -> facets.put(facet.key(), counts));
    return Map.of("total", results.total(), "facets", facets, "suggestion", results.suggestion().orElse(""), "hits", results.hits().stream().map(Oracle::hit).toList());
  }

  private static Map<String, Object> hit(Results.Hit hit) {
    return Map.of("url", hit.url(), "anchor", hit.anchor(), "title", hit.title(), "kind", hit.kind(), "audience", hit.audience(), "summary", hit.summary(), "snippet", hit.snippet(), "score", hit.score());
  }
}
