package dk.vejviser.publish.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dk.vejviser.model.Prose;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/**
 * An object in the making, whose links lead to the site from wherever it is shown. What is not
 * there has no key; a list that is empty is an empty list.
 */
public final class Json {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final URI base;
  private final JsonObject object = new JsonObject();

  public Json(URI base) {
    this.base = base;
  }

  public Json put(String key, String value) {
    object.addProperty(key, value);
    return this;
  }

  Json put(String key, Number value) {
    object.addProperty(key, value);
    return this;
  }

  Json put(String key, boolean value) {
    object.addProperty(key, value);
    return this;
  }

  Json put(String key, Json value) {
    object.add(key, value.object);
    return this;
  }

  Json put(String key, Optional<?> value) {
    value.ifPresent(one -> object.addProperty(key, one.toString()));
    return this;
  }

  /** Words with their mark-up, as safe HTML. */
  Json html(String key, Prose prose) {
    return prose.isEmpty() ? this : put(key, absolute(prose));
  }

  Json html(String key, Optional<Prose> prose) {
    return html(key, prose.orElse(Prose.NONE));
  }

  Json htmls(String key, Collection<Prose> proses) {
    return list(key, proses, prose -> new JsonPrimitive(absolute(prose)));
  }

  Json texts(String key, Collection<String> texts) {
    return list(key, texts, JsonPrimitive::new);
  }

  public <T> Json objects(String key, Collection<T> values, Function<T, Json> form) {
    return list(key, values, value -> form.apply(value).object);
  }

  private <T> Json list(String key, Collection<T> values, Function<T, JsonElement> form) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(form.apply(value)));
    object.add(key, array);
    return this;
  }

  /** A new object whose links lead to the same site. */
  public Json inside() {
    return new Json(base);
  }

  /** An address of the site, in full. */
  public String absolute(String address) {
    return base.resolve(address).toString();
  }

  /** Our own renderer writes addresses on the site as paths in quotes, and nothing else so. */
  private String absolute(Prose prose) {
    String host = base.resolve("/").toString();
    return prose
        .html()
        .replace(" href=\"/", " href=\"" + host)
        .replace(" src=\"/", " src=\"" + host);
  }

  /** The object as a file. */
  public String text() {
    return GSON.toJson(object) + "\n";
  }
}
