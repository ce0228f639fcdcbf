package dk.vejviser.content;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.content.file.ContentTree;
import dk.vejviser.content.file.TextFile;
import dk.vejviser.content.file.TreeWalk;
import dk.vejviser.content.register.SiteFile;
import dk.vejviser.content.schema.FieldReader;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.content.schema.KnownIds;
import dk.vejviser.content.schema.PageSchemas;
import dk.vejviser.content.schema.Register;
import dk.vejviser.content.schema.RegisterSchemas;
import dk.vejviser.content.schema.Schema;
import dk.vejviser.content.yaml.FrontMatter;
import dk.vejviser.content.yaml.Value;
import dk.vejviser.content.yaml.Value.Items;
import dk.vejviser.content.yaml.YamlReader;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Language;
import dk.vejviser.model.Role;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file or an entry of a register that carries the day when somebody last looked it over.
 *
 * @param key the field of that day
 * @param sources what a page names as its sources, as written
 */
public record Dated(ContentFile file, Fields fields, String key, List<String> sources) {
  private static final String SECTION = "## ";

  private static final List<Register> FACTS =
      List.of(Register.CONTACTS, Register.DEADLINES, Register.FIGURES);

  /**
   * All of a content folder by name: {@code contacts/cyberhotline}, {@code guides/backup}. What is
   * wrong with them is left to a check.
   *
   * @param label what stands before the paths of places
   */
  public static Map<String, Dated> read(Path content, String label) {
    Findings ignored = new Findings();
    Map<String, Dated> all = new TreeMap<>();
    TreeWalk.of(content, label, ignored)
        .ifPresent(
            tree -> {
              FACTS.forEach(register -> readEntries(tree, register, ignored, all));
              Language language = language(tree, ignored);
              tree.pages()
                  .forEach(
                      (kind, files) ->
                          files.forEach(file -> readHead(kind, file, language, ignored, all)));
            });
    return all;
  }

  private static void readEntries(
      ContentTree tree, Register register, Findings ignored, Map<String, Dated> all) {
    ContentFile file = tree.data().get(register.file());
    if (file == null) {
      return;
    }
    Optional<Value> root =
        TextFile.read(file, ignored).flatMap(source -> YamlReader.read(source, ignored));
    if (root.isPresent() && root.get() instanceof Items entries) {
      Schema schema = RegisterSchemas.of(register);
      for (Value entry : entries.items()) {
        Fields fields = FieldReader.read(entry, schema, KnownIds.NONE, entry.place(), ignored);
        fields
            .text("id")
            .ifPresent(
                id ->
                    all.putIfAbsent(
                        file.stem() + "/" + id, new Dated(file, fields, "checked", List.of())));
      }
    }
  }

  private static Language language(ContentTree tree, Findings ignored) {
    return LanguageReader.read(
        Optional.ofNullable(tree.data().get(SiteFile.NAME))
            .flatMap(file -> SiteFile.fields(file, ignored))
            .flatMap(site -> site.text("language"))
            .orElse(SiteFile.LANGUAGE));
  }

  private static void readHead(
      Kind kind, ContentFile file, Language language, Findings ignored, Map<String, Dated> all) {
    Schema schema = PageSchemas.of(kind);
    Optional<SourceText> source = TextFile.read(file, ignored);
    source
        .flatMap(FrontMatter::of)
        .flatMap(head -> YamlReader.read(source.get(), head.start(), head.end(), ignored))
        .map(head -> FieldReader.read(head, schema, KnownIds.NONE, file.place(), ignored))
        .ifPresent(
            fields ->
                all.put(
                    kind.folder() + "/" + file.stem(),
                    new Dated(file, fields, "reviewed", sources(source.get(), language))));
  }

  private static List<String> sources(SourceText source, Language language) {
    return source
        .text()
        .lines()
        .map(String::strip)
        .dropWhile(line -> !isSources(line, language))
        .skip(1)
        .takeWhile(line -> !line.startsWith(SECTION))
        .filter(line -> line.startsWith("- "))
        .map(line -> line.substring(2))
        .toList();
  }

  private static boolean isSources(String line, Language language) {
    return line.startsWith(SECTION)
        && language.role(line.substring(SECTION.length())).equals(Optional.of(Role.SOURCES));
  }

  /** Where to look for it. */
  public Place place() {
    return isEntry() ? fields.place("id") : file.place();
  }

  /** Whether it stands in a register. */
  boolean isEntry() {
    return key.equals("checked");
  }
}
