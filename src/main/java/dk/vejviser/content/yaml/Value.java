package dk.vejviser.content.yaml;

import dk.vejviser.text.Place;
import java.util.List;

/** A piece of YAML and where it stands. */
public sealed interface Value {
  Place place();

  /**
   * Text as the file has it: {@code 0} and {@code 2026-11-23} are never turned into anything else.
   */
  record Scalar(String text, Place place) implements Value {}

  /** A list. */
  record Items(List<Value> items, Place place) implements Value {}

  /** Keys with values in the file's order; each key once. */
  record Mapping(List<Entry> entries, Place place) implements Value {}

  /** A key of a mapping, and what follows it. */
  record Entry(String key, Place keyPlace, Value value) {}
}
