package dk.vejviser.site;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dk.vejviser.search.Results;
import dk.vejviser.search.page.Facet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An answer of the search in lines: the total and what was meant, the count of each facet, and hit
 * by hit the page, its score and its snippet. Two that differ are compared by reading.
 */
public final class AnswerLines {
  private AnswerLines() {}

  /** As Lucene's own index has it. */
  public static String of(Results results) {
    StringBuilder text =
        new StringBuilder(results.total() + " " + results.suggestion().orElse("-"));
    for (Facet facet : Facet.values()) {
      text.append('\n').append(facet.key()).append(results.facets().get(facet));
    }
    for (Results.Hit hit : results.hits()) {
      text.append('\n').append(hit.score()).append(' ').append(hit.url());
      text.append('#').append(hit.anchor()).append(' ').append(hit.title()).append(' ');
      text.append(hit.kind()).append(hit.audience()).append(hit.summary()).append(": ");
      for (Results.Piece piece : hit.snippet()) {
        text.append(piece.match() ? '[' + piece.text() + ']' : piece.text());
      }
    }
    return text.toString();
  }

  /** As the browser has it. */
  public static String of(JsonObject answer) {
    JsonElement suggestion = answer.get("suggestion");
    StringBuilder text = new StringBuilder(answer.get("total").getAsInt() + " ");
    text.append(suggestion.isJsonNull() ? "-" : suggestion.getAsString());
    for (Facet facet : Facet.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      answer
          .getAsJsonObject("facets")
          .getAsJsonObject(facet.key())
          .asMap()
          .forEach((value, count) -> counts.put(value, count.getAsInt()));
      text.append('\n').append(facet.key()).append(counts);
    }
    for (JsonElement element : answer.getAsJsonArray("hits")) {
      JsonObject hit = element.getAsJsonObject();
      Set<String> audience = new TreeSet<>();
      hit.getAsJsonArray("audience").forEach(value -> audience.add(value.getAsString()));
      text.append('\n').append(hit.get("score").getAsDouble());
      text.append(' ').append(hit.get("url").getAsString());
      text.append('#').append(hit.get("anchor").getAsString());
      text.append(' ').append(hit.get("title").getAsString()).append(' ');
      text.append(hit.get("kind").getAsString()).append(audience);
      text.append(hit.get("summary").getAsString()).append(": ");
      for (JsonElement one : hit.getAsJsonArray("snippet")) {
        JsonObject piece = one.getAsJsonObject();
        String words = piece.get("text").getAsString();
        text.append(piece.get("match").getAsBoolean() ? '[' + words + ']' : words);
      }
    }
    return text.toString();
  }
}
