package dk.vejviser.content.register;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.content.schema.FieldReader;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.content.schema.KnownIds;
import dk.vejviser.content.schema.Register;
import dk.vejviser.content.schema.RegisterSchemas;
import dk.vejviser.content.yaml.Value;
import dk.vejviser.content.yaml.Value.Items;
import dk.vejviser.content.yaml.Value.Mapping;
import dk.vejviser.content.yaml.YamlReader;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads registers that are lists of entries with an id. */
final class EntriesReader {
  private final Map<String, ContentFile> data;
  private final Map<String, ContentFile> below;
  private final boolean whole;
  private final Findings findings;
  private final Map<Register, Map<String, Fields>> read = new EnumMap<>(Register.class);
  private final Set<Register> broken = EnumSet.noneOf(Register.class);

  EntriesReader(ContentTree tree, Findings findings) {
    this.data = tree.data();
    this.below = tree.below();
    this.whole = tree.whole();
    this.findings = findings;
  }

  /** Whether all registers so far were lists of entries. */
  boolean allReadable() {
    return broken.isEmpty();
  }

  /** These ids and those of a register that was read; of a broken one nobody knows any. */
  KnownIds with(KnownIds ids, Register register) {
    return broken.contains(register) ? ids : ids.with(register, fields(register).keySet());
  }

  /** The fields of a register that was read, by id. */
  Map<String, Fields> fields(Register register) {
    return read.getOrDefault(register, Map.of());
  }

  /** A register's entries by id, in the file's order. */
  <T> Map<String, T> read(Register register, KnownIds ids, Function<Fields, T> entry) {
    Map<String, Fields> fields = new LinkedHashMap<>(entries(below, register, ids));
    fields.putAll(entries(data, register, ids));
    read.put(register, fields);
    Map<String, T> entries = new LinkedHashMap<>();
    fields.forEach((id, one) -> entries.put(id, entry.apply(one)));
    return Collections.unmodifiableMap(entries);
  }

  private Map<String, Fields> entries(
      Map<String, ContentFile> files, Register register, KnownIds ids) {
    Map<String, Fields> fields = new LinkedHashMap<>();
    for (Value value : values(files.get(register.file()), register)) {
      Fields one =
          FieldReader.read(value, RegisterSchemas.of(register), ids, value.place(), findings);
      one.text("id").ifPresent(id -> keep(id, one, fields));
    }
    return fields;
  }

  private void keep(String id, Fields one, Map<String, Fields> fields) {
    Fields first = fields.putIfAbsent(id, one);
    if (first != null) {
      findings.add(Rule.DUPLICATE_ID, one.place("id"), id, first.place("id"));
    }
  }

  private List<Value> values(@Nullable ContentFile file, Register register) {
    if (file == null) {
      breaks(register, !whole);
      return List.of();
    }
    Optional<Value> root =
        TextFile.read(file, findings).flatMap(source -> YamlReader.read(source, findings));
    if (root.isPresent() && root.get() instanceof Items items) {
      return items.items();
    }
    if (root.isPresent() && !isNothing(root.get())) {
      findings.add(Rule.WRONG_TYPE, root.get().place(), register.file(), Word.A_LIST_OF_ENTRIES);
    }
    breaks(register, root.isEmpty() || !isNothing(root.get()));
    return List.of();
  }

  private void breaks(Register register, boolean isBroken) {
    if (isBroken) {
      broken.add(register);
    }
  }

  /** A file with nothing but comments is a register without entries. */
  private static boolean isNothing(Value value) {
    return value instanceof Mapping mapping && mapping.entries().isEmpty();
  }
}
