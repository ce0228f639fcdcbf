package dk.vejviser.content;

import dk.vejviser.content.yaml.Value;
import dk.vejviser.content.yaml.Value.Items;
import dk.vejviser.content.yaml.Value.Mapping;
import dk.vejviser.content.yaml.Value.Scalar;
import dk.vejviser.content.yaml.YamlReader;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Role;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Key;
import dk.vejviser.text.Resource;
import dk.vejviser.text.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Reads a language: {@code language_da.yaml} has what addresses and headings are made of, {@code
 * words_da.properties} what pages say. They are part of the program, so that a fault in them is one
 * of the program: it throws.
 */
public final class LanguageReader {
  private LanguageReader() {}

  /**
   * The words of a language.
   *
   * @throws IllegalStateException where the program has no such language, or its files are broken
   */
  public static Language read(String code) {
    String file = "language_" + code + ".yaml";
    Map<String, Value> parts = mapping(yaml(file), file);
    Map<String, String> words = new TreeMap<>(words("words_" + code + ".properties"));
    texts(parts, "address", file).forEach((key, word) -> words.put("address." + key, word));
    return new Language(
        code,
        Locale.forLanguageTag(text(part(parts, "locale", file), file)),
        prefixes(texts(parts, "prefixes", file), file),
        headings(texts(parts, "headings", file), file),
        Collections.unmodifiableMap(words),
        list(part(parts, "passives", file), file));
  }

  private static Map<Kind, String> prefixes(Map<String, String> texts, String file) {
    Map<Kind, String> prefixes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      prefixes.put(kind, needed(texts, kind.key(), file));
    }
    return Collections.unmodifiableMap(prefixes);
  }

  private static Map<Role, String> headings(Map<String, String> texts, String file) {
    Map<Role, String> headings = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      if (role != Role.FREE) {
        String key = Key.of(role);
        headings.put(role, needed(texts, key, file));
      }
    }
    return Collections.unmodifiableMap(headings);
  }

  private static String needed(Map<String, String> texts, String key, String file) {
    String text = texts.get(key);
    if (text == null) {
      throw broken(file, "no " + key);
    }
    return text;
  }

  private static Map<String, String> texts(Map<String, Value> parts, String key, String file) {
    Map<String, String> texts = new LinkedHashMap<>();
    mapping(part(parts, key, file), file).forEach((k, v) -> texts.put(k, text(v, file)));
    return texts;
  }

  private static Value part(Map<String, Value> parts, String key, String file) {
    Value value = parts.get(key);
    if (value == null) {
      throw broken(file, "no " + key);
    }
    return value;
  }

  private static Map<String, Value> mapping(Value value, String file) {
    if (value instanceof Mapping mapping) {
      Map<String, Value> entries = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> entries.put(entry.key(), entry.value()));
      return entries;
    }
    throw broken(file, "keys expected at " + value.place());
  }

  private static List<String> list(Value value, String file) {
    if (value instanceof Items items) {
      return items.items().stream().map(item -> text(item, file)).toList();
    }
    throw broken(file, "a list expected at " + value.place());
  }

  private static String text(Value value, String file) {
    if (value instanceof Scalar scalar) {
      return scalar.text();
    }
    throw broken(file, "a text expected at " + value.place());
  }

  private static Value yaml(String file) {
    Findings findings = new Findings();
    return YamlReader.read(new SourceText(file, resource(file)), findings)
        .filter(value -> !findings.hasErrors())
        .orElseThrow(() -> broken(file, findings.sorted().toString()));
  }

  private static Map<String, String> words(String file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(resource(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private static String resource(String file) {
    return Resource.text(LanguageReader.class, file);
  }

  private static IllegalStateException broken(String file, String why) {
    return new IllegalStateException("the program's file " + file + " is broken: " + why);
  }
}
