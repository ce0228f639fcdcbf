import com.google.gson.Gson;
import com.google.gson.JsonParser;
import dk.vejviser.search.Filters;
import dk.vejviser.search.Results;
import dk.vejviser.search.SearchIndex;
import dk.vejviser.search.Searcher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Answers queries from the Lucene index, for the bench to hold against the browser's answers. */
class Oracle {
  public static void main(String[] args) throws Exception {
    List<List<List<String>>> answers = new ArrayList<>();
    try (SearchIndex index = SearchIndex.open(Path.of(args[0]))) {
      for (Searcher searcher : List.of(Searcher.of(index), Searcher.exact(index))) {
        List<List<String>> ten = new ArrayList<>();
        for (var query : JsonParser.parseString(Files.readString(Path.of(args[1]))).getAsJsonArray()) {
          Results results = searcher.query(query.getAsString(), Filters.NONE, 10);
          ten.add(results.hits().stream().map(Results.Hit::url).toList());
        }
        answers.add(ten);
      }
    }
    Files.writeString(Path.of(args[2]), new Gson().toJson(answers));
  }
}
