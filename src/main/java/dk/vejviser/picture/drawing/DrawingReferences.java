package dk.vejviser.picture.drawing;

import dk.vejviser.text.Uri;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What each part of a drawing refers to, by attributes and by the drawing's own styles. Of a
 * selector only the last part is asked, so a part may be said to refer to more than it does, never
 * to less.
 */
final class DrawingReferences {
  /** As for a browser, what is never closed ends with the style. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "url\\(\\s*+[^\"')\\s][^)]*+\\)?|/\\*.*?(\\*/|\\z)|\"[^\"\n\r\f]*\"?|'[^'\n\r\f]*'?",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern TARGET =
      Pattern.compile("url\\(\\s*+[\"']?+\\s*+(#[^\"')]*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern CONDITION = Pattern.compile("\\[[^]]*+]?|::?[\\w-]+(\\([^()]*\\))?");
  private static final Pattern NAME = Pattern.compile("[.#]?[^.#*\\s]+");

  /** Those that no child takes over. */
  private static final Set<String> OWN = Set.of("href", "clip-path", "mask", "filter");

  private final List<Rule> rules = new ArrayList<>();

  /**
   * One reference.
   *
   * @param property what refers: {@code href}, {@code fill}, {@code marker-mid}
   * @param id the part that is referred to
   */
  record Reference(String property, String id) {

    /** Whether all that is inside the part refers to it too. */
    boolean isInherited() {
      return !OWN.contains(property);
    }

    boolean isUse() {
      return property.equals("href");
    }

    boolean isMarker() {
      return property.startsWith("marker");
    }

    boolean isArea() {
      return property.equals("filter") || property.equals("mask");
    }
  }

  /** Names that a part must have all of, {@code rect .a #b}, and what such a part refers to. */
  private record Rule(Set<String> names, Reference reference) {}

  DrawingReferences(Element root) {
    for (Element style : root.getElementsByTag("style")) {
      read(plain(DrawingParts.words(style)));
    }
  }

  List<Reference> of(Element part) {
    List<Reference> references = new ArrayList<>();
    for (Attribute attribute : part.attributes()) {
      String value = attribute.getValue();
      if (DrawingParts.isLink(attribute.getKey())) {
        references.add(new Reference("href", id(value.strip())));
      } else if (attribute.getKey().equals("style")) {
        references.addAll(declared(plain(value)));
      } else {
        references.addAll(targets(attribute.getKey(), value));
      }
    }
    if (!rules.isEmpty()) {
      Set<String> names = names(part);
      rules.stream()
          .filter(rule -> names.containsAll(rule.names()))
          .forEach(rule -> references.add(rule.reference()));
    }
    return references;
  }

  int rules() {
    return rules.size();
  }

  /** Without comments, and without words in quotes unless they name a part. */
  private static String plain(String style) {
    return WHOLE
        .matcher(style)
        .replaceAll(
            found -> {
              String whole = found.group().replaceAll("[{};]", "");
              boolean names =
                  whole.startsWith("u") || whole.startsWith("U") || whole.startsWith("#", 1);
              return names ? Matcher.quoteReplacement(whole) : " ";
            });
  }

  /** Reads rules; what a rule in a rule says counts for every part. */
  private void read(String style) {
    int depth = 0;
    String selector = "";
    StringBuilder words = new StringBuilder();
    for (char letter : style.toCharArray()) {
      if (letter == '{') {
        boolean condition = words.toString().strip().startsWith("@");
        selector = depth > 0 && !selector.isEmpty() ? "*" : condition ? "" : words.toString();
        depth++;
      } else if (letter == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (letter == '{' || letter == '}' || letter == ';') {
        add(selector.isEmpty() ? "*" : selector, declared(words.toString()));
        selector = depth == 0 ? "" : selector;
        words.setLength(0);
      } else {
        words.append(letter);
      }
    }
    add("*", declared(words.toString()));
  }

  private void add(String selectors, List<Reference> references) {
    if (!references.isEmpty()) {
      for (String selector : CONDITION.matcher(selectors).replaceAll("").split(",")) {
        Set<String> names = selector.matches(".*[()].*") ? Set.of() : last(selector);
        references.forEach(reference -> rules.add(new Rule(names, reference)));
      }
    }
  }

  /** The names in the last part of a selector. */
  private static Set<String> last(String selector) {
    String[] parts = selector.strip().split("[\\s>+~|]+");
    return NAME.matcher(parts.length == 0 ? "" : parts[parts.length - 1])
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Element part) {
    Stream<String> classes = part.classNames().stream().map(name -> "." + name);
    return Stream.concat(Stream.of(part.tagName(), "#" + part.id()), classes)
        .collect(Collectors.toSet());
  }

  private static List<Reference> declared(String declarations) {
    List<Reference> references = new ArrayList<>();
    for (String declaration : declarations.split(";")) {
      int colon = declaration.indexOf(':');
      String property = declaration.substring(0, Math.max(0, colon)).strip();
      references.addAll(targets(property.toLowerCase(Locale.ROOT), declaration));
    }
    return references;
  }

  private static List<Reference> targets(String property, String value) {
    Matcher target = TARGET.matcher(value);
    List<Reference> references = new ArrayList<>();
    while (target.find()) {
      references.add(new Reference(property, id(target.group(1).strip())));
    }
    return references;
  }

  /** As browsers read an address: its line ends don't count, and {@code %61} is an a. */
  private static String id(String address) {
    return Uri.decoded(address.replaceFirst("^#", "").replaceAll("[\\t\\n\\r]", ""));
  }
}
