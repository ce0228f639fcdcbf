package dk.vejviser.build;

import dk.vejviser.content.schema.JsonSchema;
import dk.vejviser.content.schema.Register;
import dk.vejviser.model.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** What editing programs may know of the content's form: a JSON Schema for each kind of file. */
public final class EditorSchemas {
  private EditorSchemas() {}

  /**
   * The schemas as maps, lists and texts.
   *
   * @return by the file's name: {@code guide.json} for the front matter of a kind, {@code
   *     contacts.json} for a register, {@code site.json}
   */
  public static Map<String, Map<String, Object>> files() {
    Map<String, Map<String, Object>> files = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      files.put(kind.key() + ".json", JsonSchema.of(kind));
    }
    for (Register register : Register.values()) {
      files.put(register.file().replace(".yaml", ".json"), JsonSchema.of(register));
    }
    files.put("site.json", JsonSchema.site());
    return files;
  }
}
