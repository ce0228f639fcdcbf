package dk.vejviser.bake.view.phrase;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Values as JSON: maps, lists, numbers, truths and everything else as its words. Written so that
 * nothing in it can end the element that holds it: {@code <} becomes {@code \u003c}.
 */
public final class Json {
  private static final int USUAL_LENGTH = 2048;

  private Json() {}

  public static String of(Object value) {
    StringWriter text = new StringWriter(USUAL_LENGTH);
    try (JsonWriter json = new JsonWriter(text)) {
      json.setHtmlSafe(true);
      write(json, value);
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
    } else if (value instanceof Boolean truth) {
      json.value(truth);
    } else {
      json.value(value.toString());
    }
  }
}
