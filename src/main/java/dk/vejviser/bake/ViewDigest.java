package dk.vejviser.bake;

import dk.vejviser.cache.Digest;
import dk.vejviser.model.Spots;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Digests what a template sees. Two values have one digest if, and as far as SHA-256 can tell only
 * if, they equal each other: each part says of what type it is and how long, so no two values are
 * written alike. Of sets and maps the order counts no more than it does for their {@code equals}.
 */
final class ViewDigest {
  /** Values that say by {@code toString} all that they are. */
  static final Set<Class<?>> PLAIN =
      Set.of(
          Boolean.class,
          Character.class,
          Duration.class,
          Integer.class,
          LocalDate.class,
          LocalTime.class,
          Locale.class,
          Period.class,
          Spots.class,
          URI.class);

  private static final Map<Class<?>, List<Method>> PARTS = new ConcurrentHashMap<>();
  private static final int USUAL_LENGTH = 1 << 16;

  private final ByteArrayOutputStream written = new ByteArrayOutputStream(USUAL_LENGTH);

  /** Types are spelled out once; a number stands for each after that. */
  private final Map<Class<?>, Integer> types = new HashMap<>();

  private ViewDigest() {}

  /**
   * The digest of a value that is made from records, lists, sets, maps, optionals, enums, strings
   * and {@link #PLAIN} values.
   *
   * @throws IllegalArgumentException where anything else is in it
   */
  static byte[] of(Object value) {
    return Digest.of(bytes(value));
  }

  private static byte[] bytes(Object value) {
    ViewDigest digest = new ViewDigest();
    digest.put(value);
    return digest.written.toByteArray();
  }

  private void put(Object value) {
    if (value instanceof String text) {
      put('s', text);
    } else if (value instanceof Record parts) {
      putRecord(parts);
    } else if (value instanceof List<?> list) {
      put('l', list.size());
      list.forEach(this::put);
    } else if (value instanceof Optional<?> optional) {
      put('o', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::put);
    } else if (value instanceof Enum<?> constant) {
      put('e', type(constant.getDeclaringClass()));
      put('s', constant.name());
    } else if (value instanceof Set<?> set) {
      putUnordered('u', set.stream().map(ViewDigest::bytes), set);
    } else if (value instanceof Map<?, ?> map) {
      putUnordered('m', map.entrySet().stream().map(ViewDigest::entry), map.keySet());
    } else if (PLAIN.contains(value.getClass())) {
      put('p', type(value.getClass()));
      put('s', value.toString());
    } else {
      throw new IllegalArgumentException("no digest of a " + value.getClass().getName());
    }
  }

  private void putRecord(Record value) {
    put('r', type(value.getClass()));
    for (Method part : PARTS.computeIfAbsent(value.getClass(), ViewDigest::parts)) {
      try {
        put(part.invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record hides " + part, e);
      }
    }
  }

  private void putUnordered(char kind, Stream<byte[]> parts, Collection<?> all) {
    put(kind, all.size());
    parts
        .sorted(Arrays::compare)
        .forEach(
            part -> {
              put('b', part.length);
              written.writeBytes(part);
            });
  }

  private static byte[] entry(Map.Entry<?, ?> entry) {
    ViewDigest pair = new ViewDigest();
    pair.put(entry.getKey());
    pair.put(entry.getValue());
    return pair.written.toByteArray();
  }

  private int type(Class<?> type) {
    Integer number = types.get(type);
    if (number == null) {
      number = types.size();
      types.put(type, number);
      put('t', type.getName());
    }
    return number;
  }

  private void put(char kind, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put(kind, bytes.length);
    written.writeBytes(bytes);
  }

  private void put(char kind, int number) {
    written.writeBytes(
        ByteBuffer.allocate(Byte.BYTES + Integer.BYTES).put((byte) kind).putInt(number).array());
  }

  private static List<Method> parts(Class<?> type) {
    return Stream.of(type.getRecordComponents())
        .map(RecordComponent::getAccessor)
        .peek(part -> part.setAccessible(true))
        .toList();
  }
}
