package dk.vejviser.content.schema;

import dk.vejviser.content.schema.Fields.Entry;
import dk.vejviser.content.yaml.Value;
import dk.vejviser.content.yaml.Value.Items;
import dk.vejviser.content.yaml.Value.Mapping;
import dk.vejviser.content.yaml.Value.Scalar;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Uri;
import dk.vejviser.text.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds YAML against a schema. What fits becomes fields; what doesn't is a finding and is left out.
 */
public final class FieldReader {
  /**
   * What is longer is no value of any field; expressions that say whether it is one would look back
   * over all of it again and again, or overflow the stack.
   */
  private static final int LONGEST = 2000;

  private final KnownIds ids;
  private final Findings findings;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private FieldReader(KnownIds ids, Findings findings) {
    this.ids = ids;
    this.findings = findings;
  }

  /**
   * Reads one file's or entry's fields.
   *
   * @param whole the place to name for what isn't there
   */
  public static Fields read(
      Value value, Schema schema, KnownIds ids, Place whole, Findings findings) {
    FieldReader reader = new FieldReader(ids, findings);
    if (value instanceof Mapping mapping) {
      reader.readAll(mapping, schema, "", whole);
    } else {
      findings.add(Rule.WRONG_TYPE, value.place(), schema.name(), Word.SOME_KEYS);
    }
    return new Fields(reader.entries, whole);
  }

  private void readAll(Mapping mapping, Schema schema, String prefix, Place whole) {
    for (Value.Entry entry : mapping.entries()) {
      Optional<Field> field = schema.field(entry.key());
      if (field.isPresent()) {
        read(field.get(), entry, prefix);
      } else {
        findings.add(
            Finding.of(
                    Rule.UNKNOWN_KEY,
                    entry.keyPlace(),
                    entry.key(),
                    String.join(", ", schema.keys()))
                .suggesting(entry.key(), schema.keys()));
      }
    }
    Set<String> present = present(mapping);
    for (Field field : schema.fields()) {
      if (field.required() && !present.contains(field.key())) {
        findings.add(Rule.MISSING_FIELD, whole, prefix + field.key());
      }
    }
  }

  /** The keys that something is written after. */
  private static Set<String> present(Mapping mapping) {
    return mapping.entries().stream()
        .filter(entry -> !isBlank(entry.value()))
        .map(Value.Entry::key)
        .collect(Collectors.toSet());
  }

  private static boolean isBlank(Value value) {
    return value instanceof Scalar scalar && scalar.text().isBlank();
  }

  private void read(Field field, Value.Entry entry, String prefix) {
    Value value = entry.value();
    String key = prefix + field.key();
    if (isBlank(value)) {
      return;
    }
    if (field.type().isNested() && value instanceof Mapping mapping) {
      entries.put(key, new Entry(List.of(), List.of(), value.place(), entry.keyPlace()));
      readNested(field, mapping, key, entry.keyPlace());
    } else if (field.type().isList() && value instanceof Items items) {
      readList(field, items, key, entry.keyPlace());
    } else if (isSingle(field.type()) && value instanceof Scalar scalar) {
      Place place = scalar.place();
      entries.put(
          key,
          fits(field, key, scalar)
              ? new Entry(List.of(words(scalar)), List.of(place), place, entry.keyPlace())
              : Entry.faulty(place, entry.keyPlace()));
    } else {
      findings.add(Rule.WRONG_TYPE, value.place(), key, field.type().word());
      entries.put(key, Entry.faulty(value.place(), entry.keyPlace()));
    }
  }

  private static boolean isSingle(Type type) {
    return !type.isList() && !type.isNested();
  }

  private void readNested(Field field, Mapping mapping, String key, Place keyPlace) {
    if (field.type() == Type.GROUP) {
      readAll(mapping, new Schema(field.key(), field.group()), key + ".", keyPlace);
      return;
    }
    for (Value.Entry day : mapping.entries()) {
      if (day.value() instanceof Scalar scalar) {
        Optional<Finding> tooLong = tooLong(field, day.key(), words(scalar), scalar.place());
        tooLong.ifPresent(findings::add);
        entries.put(
            key + "." + day.key(),
            tooLong.isEmpty()
                ? new Entry(
                    List.of(words(scalar)), List.of(scalar.place()), scalar.place(), day.keyPlace())
                : Entry.faulty(scalar.place(), day.keyPlace()));
      } else {
        findings.add(Rule.WRONG_TYPE, day.value().place(), day.key(), Word.A_TEXT);
      }
    }
  }

  private void readList(Field field, Items items, String key, Place keyPlace) {
    Set<String> texts = new LinkedHashSet<>();
    List<Place> places = new ArrayList<>();
    for (Value item : items.items()) {
      if (!(item instanceof Scalar scalar) || isBlank(item)) {
        findings.add(Rule.WRONG_TYPE, item.place(), key, field.type().word());
      } else if (fits(field, key, scalar) && texts.add(words(scalar))) {
        places.add(scalar.place());
      }
    }
    entries.put(key, new Entry(List.copyOf(texts), places, items.place(), keyPlace));
  }

  private boolean fits(Field field, String key, Scalar scalar) {
    String text = words(scalar);
    Optional<Finding> fault = fault(field, key, text, scalar.place());
    fault.ifPresent(findings::add);
    return fault.isEmpty();
  }

  private Optional<Finding> fault(Field field, String key, String text, Place place) {
    Optional<Finding> tooLong = tooLong(field, key, text, place);
    if (tooLong.isPresent()) {
      return tooLong;
    }
    return field.type().accepts(text)
        ? notAllowed(field.allowed(), key, text, place)
        : Optional.of(wrongForm(field.type(), key, text, place));
  }

  private static Optional<Finding> tooLong(Field field, String key, String text, Place place) {
    int length = text.codePointCount(0, text.length());
    int most = field.maxLength().orElse(LONGEST);
    return length > most
        ? Optional.of(Finding.of(Rule.TEXT_TOO_LONG, place, key, length, most))
        : Optional.empty();
  }

  private static Finding wrongForm(Type type, String key, String text, Place place) {
    return switch (type) {
      case DATE -> Finding.of(Rule.BAD_DATE, place, text);
      case ID, PATHS -> Finding.of(Rule.BAD_VALUE, place, key, text, type.word());
      case WEB_ADDRESS, SITE_ADDRESS ->
          new Finding(
              place,
              Rule.WRONG_TYPE,
              List.of(key, type.word().toString()),
              Uri.inAscii(text).filter(type::accepts));
      default -> Finding.of(Rule.WRONG_TYPE, place, key, type.word());
    };
  }

  private Optional<Finding> notAllowed(Allowed allowed, String key, String text, Place place) {
    if (allowed instanceof Allowed.OneOf one && !one.values().contains(text)) {
      Object[] args =
          one.rule() == Rule.BAD_VALUE
              ? new Object[] {key, text, String.join(", ", one.values())}
              : new Object[] {text};
      return Optional.of(Finding.of(one.rule(), place, args).suggesting(text, one.values()));
    }
    if (allowed instanceof Allowed.IdOf of) {
      Rule rule = of.register().unknown();
      return ids.of(of.register())
          .filter(known -> !known.contains(text))
          .map(known -> Finding.of(rule, place, text).suggesting(text, known));
    }
    return Optional.empty();
  }

  /** Text on one line, as all front matter is shown. */
  private static String words(Scalar scalar) {
    String text = scalar.text().strip();
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
  }
}
