package dk.vejviser.content.schema;

import dk.vejviser.text.Key;
import dk.vejviser.text.Place;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of one file or register entry, as written and checked against its schema: a date is a
 * date, an id is known, a required field is there. A field below another has both keys in its name:
 * {@code owner.name}.
 */
public final class Fields {
  private final Map<String, Entry> entries;
  private final Place absent;

  /**
   * A field's values and where each stands.
   *
   * @param texts the scalars as written; one, unless the field is a list
   * @param places where each of them stands
   * @param place where the value as a whole stands
   * @param key where its key stands
   */
  public record Entry(List<String> texts, List<Place> places, Place place, Place key) {
    public Entry {
      texts = List.copyOf(texts);
      places = List.copyOf(places);
    }

    /** A field whose value breaks the schema: it has a place, and no text to go by. */
    static Entry faulty(Place place, Place key) {
      return new Entry(List.of(), List.of(), place, key);
    }
  }

  /**
   * @param absent the place to name for a field that isn't there
   */
  public Fields(Map<String, Entry> entries, Place absent) {
    this.entries = new LinkedHashMap<>(entries);
    this.absent = absent;
  }

  /** Whether the file says something of it, right or wrong. */
  public boolean has(String key) {
    return entries.containsKey(key);
  }

  public Optional<String> text(String key) {
    return texts(key).stream().findFirst();
  }

  /** All values of a list, or the one value of a single field; empty where it is absent. */
  public List<String> texts(String key) {
    Entry entry = entries.get(key);
    return entry == null ? List.of() : entry.texts();
  }

  /** Whether it says {@code true}; where it says nothing, what is meant then. */
  public boolean flag(String key, boolean otherwise) {
    return text(key).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** The constant that a word of a fixed list stands for. */
  public <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
    return text(key).map(word -> Key.read(type, word));
  }

  /** The same for a list of such words. */
  public <E extends Enum<E>> Set<E> constants(String key, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    texts(key).forEach(word -> constants.add(Key.read(type, word)));
    return Collections.unmodifiableSet(constants);
  }

  public Optional<LocalDate> date(String key) {
    return text(key).map(LocalDate::parse);
  }

  /** Where the value stands; the first line of the file or entry where the field is absent. */
  public Place place(String key) {
    Entry entry = entries.get(key);
    return entry == null ? absent : entry.place();
  }

  /** Where each value of a list stands, in the order of {@link #texts}. */
  public List<Place> places(String key) {
    Entry entry = entries.get(key);
    return entry == null ? List.of() : entry.places();
  }

  /** Where the field's key stands. */
  public Place keyPlace(String key) {
    Entry entry = entries.get(key);
    return entry == null ? absent : entry.key();
  }

  /** The keys below a field, in the file's order: {@code man-fre} below {@code open}. */
  public List<String> below(String key) {
    String prefix = key + ".";
    return entries.keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }
}
