package dk.vejviser.build;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@link Optional} as JSON: its value, or null. */
final class OptionalJson implements TypeAdapterFactory {

  @Override
  @SuppressWarnings("unchecked") // the type asked for is an Optional of what the delegate reads
  public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    if (type.getRawType() != Optional.class
        || !(type.getType() instanceof ParameterizedType optional)) {
      return null;
    }
    TypeAdapter<?> value = gson.getAdapter(TypeToken.get(optional.getActualTypeArguments()[0]));
    return (TypeAdapter<T>) new Adapter<>(value);
  }

  private static final class Adapter<V> extends TypeAdapter<Optional<V>> {
    private final TypeAdapter<V> value;

    Adapter(TypeAdapter<V> value) {
      this.value = value;
    }

    @Override
    public void write(JsonWriter out, Optional<V> optional) throws IOException {
      if (optional.isEmpty()) {
        // Left out, a record's part would be null; so it is written even where nulls are not.
        boolean nulls = out.getSerializeNulls();
        out.setSerializeNulls(true);
        out.nullValue();
        out.setSerializeNulls(nulls);
      } else {
        value.write(out, optional.get());
      }
    }

    @Override
    public Optional<V> read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return Optional.empty();
      }
      return Optional.of(value.read(in));
    }
  }
}
