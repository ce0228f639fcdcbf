package dk.vejviser.bake.view;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Structured data in schema.org's words. Written so that nothing in it can end the script element
 * that holds it: {@code <} becomes {@code \u003c}.
 */
final class JsonLd {
  private JsonLd() {}

  /** A graph of things; a thing is a map of strings, numbers, things and lists of these. */
  static String graph(List<Map<String, Object>> things) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(true);
      json.beginObject().name("@context").value("https://schema.org").name("@graph");
      write(json, things);
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void write(JsonWriter json, Object value) throws IOException {
    if (value instanceof Map<?, ?> thing) {
      json.beginObject();
      for (Map.Entry<?, ?> entry : thing.entrySet()) {
        json.name(entry.getKey().toString());
        write(json, entry.getValue());
      }
      json.endObject();
    } else if (value instanceof Iterable<?> values) {
      json.beginArray();
      for (Object one : values) {
        write(json, one);
      }
      json.endArray();
    } else if (value instanceof Number number) {
      json.value(number);
    } else {
      json.value(value.toString());
    }
  }
}
