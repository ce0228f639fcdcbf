package dk.vejviser.cli.findings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Resource;
import dk.vejviser.text.Rule;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A finding of a rule, and the line that it is about. They come from the cases of the tests, so
 * they are what the program really says.
 *
 * @param text the line; absent where the finding is about a file as a whole
 */
public record Example(Finding finding, Optional<String> text) {

  /** The rule's own example. */
  public static Example of(Rule rule) {
    JsonObject written = all().getAsJsonObject(rule.key());
    if (written == null) {
      throw new IllegalStateException("no example of " + rule.key());
    }
    Place place =
        new Place(
            written.get("file").getAsString(),
            written.get("line").getAsInt(),
            written.get("column").getAsInt(),
            written.get("length").getAsInt());
    return new Example(
        new Finding(
            place, rule, texts(written.getAsJsonArray("args")).toList(), text(written, "meant")),
        text(written, "text"));
  }

  private static Stream<String> texts(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString);
  }

  private static Optional<String> text(JsonObject written, String key) {
    return Optional.ofNullable(written.get(key)).map(JsonElement::getAsString);
  }

  private static JsonObject all() {
    return JsonParser.parseString(Resource.text(Example.class, "examples.json")).getAsJsonObject();
  }
}
