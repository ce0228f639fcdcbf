package dk.vejviser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.build.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents lead to what is there, and name what is there. */
class DocumentsTest {
  /** What is made from the tests' cases has links that are wrong on purpose. */
  private static final Path MADE = Path.of("docs/rules.md");

  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`|(?m)^    .*$");
  private static final Pattern FENCE = Pattern.compile("(?s)```.*?```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s…]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final Pattern WORD = Pattern.compile("(\\w+)");
  private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w*[a-z])(?:\\.[a-zA-Z]+)*`");

  @Test
  void everyLinkLeadsToAFileAndAHeadingThatAreThere() throws IOException {
    List<String> astray = new ArrayList<>();
    for (Path document : documents()) {
      String words = CODE.matcher(Files.readString(document)).replaceAll("");
      for (String link : found(LINK, words)) {
        if (!link.startsWith("https:") && !leads(document, link)) {
          astray.add(document + ": " + link);
        }
      }
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void everyTypeThatIsNamedIsThere() throws IOException {
    Set<String> types = new HashSet<>();
    for (Path source : below("src", ".java")) {
      types.add(source.getFileName().toString().replace(".java", ""));
    }
    for (Path script : below("assets/js", ".js")) {
      types.addAll(found(WORD, Files.readString(script)));
    }
    List<String> gone = new ArrayList<>();
    for (String name : List.of("design.md", "decisions.md", "search.md")) {
      String words = FENCE.matcher(Files.readString(Path.of("docs", name))).replaceAll("");
      for (String type : found(TYPE, words)) {
        if (!types.contains(type)) {
          gone.add(name + ": " + type);
        }
      }
    }
    assertEquals(List.of(), gone);
  }

  private static boolean leads(Path document, String link) throws IOException {
    int hash = (link + "#").indexOf('#');
    Path file = hash == 0 ? document : document.resolveSibling(link.substring(0, hash)).normalize();
    if (!Files.exists(file) || hash >= link.length()) {
      return Files.exists(file);
    }
    String words = FENCE.matcher(Files.readString(file)).replaceAll("");
    return found(HEADING, words).stream()
        .anyMatch(heading -> anchor(heading).equals(link.substring(hash + 1)));
  }

  /** As GitHub and GitLab name a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\- ]", "").replace(' ', '-');
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>(below("docs", ".md"));
    documents.remove(MADE);
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "bench/README.md")) {
      documents.add(Path.of(name));
    }
    return documents;
  }

  private static List<Path> below(String folder, String ending) throws IOException {
    return Folders.files(Path.of(folder)).stream()
        .filter(file -> file.toString().endsWith(ending))
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(1)).toList();
  }
}
