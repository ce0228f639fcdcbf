package dk.vejviser.content.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a kind of file, or an entry of a register, may hold.
 *
 * @param name {@code guide}, {@code contacts}
 * @param fields in the order in which documentation lists them
 */
public record Schema(String name, List<Field> fields) {
  public Schema {
    fields = List.copyOf(fields);
  }

  static Schema of(String name, Field... fields) {
    return new Schema(name, List.of(fields));
  }

  /** The same fields and some more under another name. */
  Schema with(String name, Field... more) {
    List<Field> all = new ArrayList<>(fields);
    all.addAll(List.of(more));
    return new Schema(name, all);
  }

  /** The same fields, none of which must be there. */
  public Schema asOptional() {
    return new Schema(name, fields.stream().map(Field::optional).toList());
  }

  Optional<Field> field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst();
  }

  List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }
}
