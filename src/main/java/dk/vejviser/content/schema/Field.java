package dk.vejviser.content.schema;

import dk.vejviser.text.Rule;
import java.util.List;
import java.util.OptionalInt;

/**
 * A field that a file or a register's entry may have.
 *
 * @param maxLength how many characters it may have
 * @param group the fields below it, for a {@link Type#GROUP}
 */
public record Field(
    String key,
    Type type,
    boolean required,
    OptionalInt maxLength,
    Allowed allowed,
    List<Field> group) {

  /** A field that may be absent and takes every value of its type. */
  static Field of(String key, Type type) {
    return new Field(key, type, false, OptionalInt.empty(), new Allowed.Anything(), List.of());
  }

  static Field group(String key, Field... fields) {
    return new Field(
        key, Type.GROUP, false, OptionalInt.empty(), new Allowed.Anything(), List.of(fields));
  }

  /** The same field, but it must be there. */
  Field needed() {
    return new Field(key, type, true, maxLength, allowed, group);
  }

  /** The same field, but it may be absent. */
  Field optional() {
    return new Field(key, type, false, maxLength, allowed, group);
  }

  Field atMost(int characters) {
    return new Field(key, type, required, OptionalInt.of(characters), allowed, group);
  }

  Field oneOf(String... values) {
    return among(new Allowed.OneOf(List.of(values), Rule.BAD_VALUE));
  }

  Field idOf(Register register) {
    return among(new Allowed.IdOf(register));
  }

  Field among(Allowed values) {
    return new Field(key, type, required, maxLength, values, group);
  }
}
