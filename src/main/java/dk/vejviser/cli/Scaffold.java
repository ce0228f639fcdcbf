package dk.vejviser.cli;

import dk.vejviser.build.KnownNames;
import dk.vejviser.model.Kind;
import dk.vejviser.text.Resource;
import dk.vejviser.text.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;

/** The first draft of a page: front matter and headings of its kind, with words to write over. */
final class Scaffold {
  private Scaffold() {}

  /** The file's name without its ending; absent where the title has no letter for it. */
  static Optional<String> id(String title) {
    return Optional.of(Slug.of(title)).filter(id -> !id.isEmpty());
  }

  /**
   * @param names what the content folder has that a page may name
   * @param answers values of the front matter that are known already, by key
   */
  static String of(
      Kind kind, String title, LocalDate today, KnownNames names, Map<String, String> answers) {
    String text = Resource.text(Scaffold.class, "scaffold/" + kind.key() + ".md");
    for (Map.Entry<String, String> answer : answers.entrySet()) {
      String line = answer.getKey() + ": " + written(answer.getValue());
      text = text.replaceFirst("(?m)^" + answer.getKey() + ": .*$", Matcher.quoteReplacement(line));
    }
    return filled(text, title, today)
        .replace("{id}", Slug.of(title))
        .replace("{contacts}", contacts(names))
        .replace("{incident}", names.incident().map(KnownNames.Way::id).orElse("id"))
        .replace("{incident-title}", names.incident().map(KnownNames.Way::title).orElse(""));
  }

  /** What every file of a scaffold leaves open. */
  static String filled(String text, String title, LocalDate today) {
    return text.replace("{title}", quoted(title))
        .replace("{heading}", title)
        .replace("{date}", today.toString())
        .replace("{later}", today.plusDays(90).toString());
  }

  /** One a line; a folder without any gets one that the check asks for. */
  private static String contacts(KnownNames names) {
    List<String> ids = names.contacts().isEmpty() ? List.of("id") : names.contacts();
    return ids.stream().map(id -> "- {{kontakt:" + id + "}}").collect(Collectors.joining("\n"));
  }

  private static String written(String value) {
    return value.matches("[a-z-]+") ? value : quoted(value);
  }

  /** In quotes, so that a colon or a hash in a title means nothing to YAML. */
  private static String quoted(String title) {
    return '"' + title.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
