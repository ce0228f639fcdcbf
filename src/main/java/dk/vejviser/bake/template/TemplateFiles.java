package dk.vejviser.bake.template;

import dk.vejviser.text.FileName;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The texts of all templates, for saying where a fault stands.
 *
 * @param label their folder, as findings name it
 * @param texts by path below the folder, with forward slashes
 */
public record TemplateFiles(String label, Map<String, String> texts) {

  public static TemplateFiles read(Path folder, String label) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return new TemplateFiles(label, texts);
    }
    for (Map.Entry<String, Path> file : FileName.below(folder).entrySet()) {
      byte[] bytes = Files.readAllBytes(file.getValue());
      texts.put(file.getKey(), new String(bytes, StandardCharsets.UTF_8));
    }
    return new TemplateFiles(label, texts);
  }

  Iterable<String> names() {
    return texts.keySet();
  }

  /** A line of a template; of line 0, the template as a whole. */
  Place place(String template, int line) {
    String name = template.replace('\\', '/');
    return line < 1 || !texts.containsKey(name)
        ? Place.of(label + "/" + name)
        : source(name).line(line);
  }

  /** Where a template is first asked for by another; where none names it, its own first line. */
  Place mention(String template) {
    String name = template.replace('\\', '/');
    return texts.keySet().stream()
        .flatMap(file -> Stream.of('"', '\'').flatMap(quote -> mention(file, quote + name + quote)))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> Place.of(label + "/" + name));
  }

  private Stream<Place> mention(String file, String quoted) {
    int at = texts.getOrDefault(file, "").indexOf(quoted);
    return at < 0 ? Stream.of() : Stream.of(source(file).place(at + 1, at + quoted.length() - 1));
  }

  private SourceText source(String name) {
    return new SourceText(label + "/" + name, texts.getOrDefault(name, ""));
  }
}
