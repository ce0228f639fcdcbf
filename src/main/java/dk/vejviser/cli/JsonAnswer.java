package dk.vejviser.cli;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.cli.terminal.PrettyJson;
import dk.vejviser.product.SearchAnswer;

/** What the search answers, for programs: one JSON object. */
final class JsonAnswer {
  private JsonAnswer() {}

  static String of(SearchAnswer answer, boolean explain) {
    JsonObject root = new JsonObject();
    root.addProperty("query", answer.query());
    root.addProperty("total", answer.total());
    answer.suggestion().ifPresent(words -> root.addProperty("suggestion", words));
    answer.door().ifPresent(address -> root.addProperty("door", address));
    JsonArray hits = new JsonArray();
    answer.hits().forEach(hit -> hits.add(hit(hit, explain)));
    root.add("hits", hits);
    return PrettyJson.of(root);
  }

  private static JsonObject hit(SearchAnswer.Hit hit, boolean explain) {
    JsonObject object = new JsonObject();
    object.addProperty("url", hit.address());
    object.addProperty("title", hit.title());
    object.addProperty("kind", hit.kind());
    object.addProperty("score", hit.score());
    if (explain) {
      object.add("reasons", new Gson().toJsonTree(hit.reasons()));
    }
    return object;
  }
}
