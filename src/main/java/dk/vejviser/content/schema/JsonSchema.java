package dk.vejviser.content.schema;

import dk.vejviser.model.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The schemas as JSON Schema of draft 7, which editing programs understand: maps, lists and texts
 * in a fixed order. It refuses nothing that the reader takes, but for an optional word of a fixed
 * list that is written as {@code ""}; what needs other files, such as a known id, is left to the
 * reader.
 */
public final class JsonSchema {
  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
  private static final String ANYTHING_BUT_BLANK = "\\S";

  private JsonSchema() {}

  /** The front matter of a kind of page. */
  public static Map<String, Object> of(Kind kind) {
    Schema schema = PageSchemas.of(kind);
    return whole(kind.key(), object(schema.fields(), List.of("object")));
  }

  /** A register: a list of entries, or nothing but comments. */
  public static Map<String, Object> of(Register register) {
    Schema schema = RegisterSchemas.of(register);
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("type", List.of("array", "null"));
    list.put("items", object(schema.fields(), List.of("object")));
    return whole(schema.name(), list);
  }

  /** What site.yaml may say. */
  public static Map<String, Object> site() {
    Schema schema = RegisterSchemas.site();
    return whole(schema.name(), object(schema.fields(), List.of("object")));
  }

  private static Map<String, Object> whole(String title, Map<String, Object> schema) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("$schema", DRAFT);
    whole.put("title", title);
    whole.putAll(schema);
    return whole;
  }

  private static Map<String, Object> object(List<Field> fields, List<String> types) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.key(), property(field)));
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("type", types);
    object.put("properties", properties);
    object.put("required", fields.stream().filter(Field::required).map(Field::key).toList());
    object.put("additionalProperties", false);
    return object;
  }

  private static Map<String, Object> property(Field field) {
    if (field.type() == Type.GROUP) {
      return object(field.group(), types(field.required(), "object"));
    }
    Map<String, Object> property = new LinkedHashMap<>();
    if (field.type() == Type.HOURS) {
      property.put("type", types(field.required(), "object"));
      property.put("additionalProperties", Map.of("type", scalars(Type.TEXT, true)));
    } else if (field.type().isList()) {
      property.put("type", types(field.required(), "array"));
      property.put("items", scalar(field, true));
    } else {
      property.putAll(scalar(field, field.required()));
    }
    if (field.allowed() instanceof Allowed.IdOf of) {
      property.put("description", "data/" + of.register().file());
    }
    return property;
  }

  /**
   * @param present whether something must be written; a key with nothing behind it is as good as
   *     none
   */
  private static Map<String, Object> scalar(Field field, boolean present) {
    Map<String, Object> scalar = new LinkedHashMap<>();
    scalar.put("type", scalars(field.type(), present));
    if (field.allowed() instanceof Allowed.OneOf one) {
      scalar.put("enum", words(one.values(), present));
    } else if (field.type().form().isPresent()) {
      String form = "(" + field.type().form().get() + ")" + (present ? "" : "?");
      scalar.put("pattern", "^\\s*" + form + "\\s*$");
    } else if (present) {
      scalar.put("pattern", ANYTHING_BUT_BLANK);
    }
    if (field.type() == Type.DATE && present) {
      scalar.put("format", "date");
    }
    field.maxLength().ifPresent(most -> scalar.put("maxLength", most));
    return scalar;
  }

  private static List<Object> words(List<String> values, boolean present) {
    List<Object> words = new ArrayList<>(values);
    if (!present) {
      words.add(null);
    }
    return words;
  }

  /** What programs take a value for that stands without quotes; to the reader all of it is text. */
  private static List<String> scalars(Type type, boolean present) {
    return switch (type) {
      case TEXT, TEXTS -> types(present, "string", "number", "boolean");
      case FLAG -> types(present, "boolean", "string");
      case ID, NUMBER, PHONE -> types(present, "string", "integer");
      default -> types(present, "string");
    };
  }

  private static List<String> types(boolean present, String... types) {
    List<String> all = new ArrayList<>(List.of(types));
    if (!present) {
      all.add("null");
    }
    return List.copyOf(all);
  }
}
