package dk.vejviser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples that {@code explain} shows are what the first case that shows the rule really finds.
 * Run with {@code -Dvejviser.rules=write} to write them down again.
 */
class RuleExamplesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path EXAMPLES =
      Path.of("src/main/resources/dk/vejviser/cli/findings/examples.json");
  private static final String COMMAND =
      "mvn -q -Dtest=RuleExamplesTest -Dvejviser.rules=write test";

  @TempDir private Path folder;

  @Test
  void theExamplesAreWhatTheCasesFind() throws IOException {
    String made = examples();
    if ("write".equals(System.getProperty("vejviser.rules"))) {
      Files.writeString(EXAMPLES, made);
    }
    assertEquals(made, Files.readString(EXAMPLES), "write them again: " + COMMAND);
  }

  private String examples() throws IOException {
    JsonObject all = new JsonObject();
    for (Rule rule : Rule.values()) {
      Path cases = CASES.resolve(rule.key());
      all.add(rule.key(), Files.isDirectory(cases) ? ofCase(rule, cases) : json(alone(rule)));
    }
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all) + "\n";
  }

  private JsonObject ofCase(Rule rule, Path cases) throws IOException {
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : files.sorted().toList()) {
        SiteCase one = SiteCase.read(file).over(SiteCase.read(CASES.resolve("base.txt")));
        Optional<Finding> found =
            one.findings(Files.createTempDirectory(folder, "case")).stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst();
        if (found.isPresent()) {
          JsonObject example = json(found.get());
          one.line(found.get().place()).ifPresent(line -> example.addProperty("text", line));
          return example;
        }
      }
    }
    throw new AssertionError("no case shows " + rule.key());
  }

  /** Rules that no text alone can break: what they say, without a line. */
  private static Finding alone(Rule rule) {
    String guide = "content/guides/backup.md";
    return switch (rule) {
      case NOT_UTF8 -> Finding.of(rule, Place.of(guide));
      case FILE_TOO_LARGE -> Finding.of(rule, Place.of(guide), 4_200_000, 1_000_000);
      case UNREADABLE_FILE -> Finding.of(rule, Place.of(guide), "word.no-access");
      case PICTURE_TOO_LARGE ->
          Finding.of(rule, Place.of("content/images/kontor.jpg"), "50000 × 400", "10000 × 10000");
      case WEBP_UNAVAILABLE -> Finding.of(rule, Place.of("content/images"));
      case MISSING_TEMPLATE ->
          Finding.of(rule, Place.of("templates/page/guide.peb"), "page/guide.peb");
      case TEMPLATE_ERROR ->
          Finding.of(
              rule, Place.of("templates/page/guide.peb"), "titel is not known", "/guider/backup/");
      case GOLD_MISS ->
          Finding.of(
              rule,
              new Place("content/data/search-gold.tsv", 3, 1, 0),
              "kan ikke åbne filer",
              "help/ransomware-i-gang",
              5,
              "guides/backup, guides/kodehusker, help/mistanke");
      case SYNONYM_LEADS_NOWHERE ->
          new Finding(
              new Place("content/data/synonyms.txt", 5, 19, 10),
              rule,
              List.of("filer låst", "ransomvare"),
              Optional.of("ransomware"));
      case SYNONYM_ADDS_NOTHING ->
          Finding.of(
              rule,
              new Place("content/data/synonyms.txt", 9, 1, 8),
              "kopierne",
              Word.SAME_AS_MEANT);
      case INCIDENT_DOOR_SHUT ->
          Finding.of(
              rule,
              new Place("content/data/incident-queries.txt", 92, 1, 18),
              "vi er under angreb");
      case INCIDENT_DOOR_NEEDLESS ->
          Finding.of(rule, new Place("content/data/incident-queries.txt", 140, 1, 4), "nis2");
      case MAIN_HEADING_COUNT -> Finding.of(rule, Place.of(guide), "/guider/backup/", 2);
      case PAGE_NOT_BAKED -> Finding.of(rule, Place.of(guide));
      case SCRIPT_IN_PAGE -> Finding.of(rule, Place.of(guide), "/guider/backup/", "<a onclick>");
      case MISSING_CSP -> Finding.of(rule, Place.of(guide), "/guider/backup/");
      case UNPUBLISHED_IN_OUTPUT ->
          Finding.of(rule, Place.of("content/guides/kladde.md"), "/sitemap.xml", "/guider/kladde/");
      case WEB_PAGE_GONE ->
          Finding.of(
              rule, new Place(guide, 61, 3, 40), "https://sikkerdigital.dk/backup", "HTTP 404");
      case WEB_PAGE_SILENT ->
          Finding.of(
              rule,
              new Place(guide, 61, 3, 40),
              "https://sikkerdigital.dk/backup",
              Word.NO_ANSWER_IN_TIME);
      case WEB_PAGE_INSIDE ->
          Finding.of(rule, new Place(guide, 61, 3, 40), "http://192.168.1.1/backup");
      case WEB_PAGE_MOVED ->
          new Finding(
              new Place(guide, 61, 3, 40),
              rule,
              List.of("https://sikkerdigital.dk/backup"),
              Optional.of("https://sikkerdigital.dk/virksomhed/backup"));
      default -> throw new AssertionError(rule.key() + " has neither a case nor an example");
    };
  }

  private static JsonObject json(Finding finding) {
    JsonObject example = new JsonObject();
    Place place = finding.place();
    example.addProperty("file", place.file());
    example.addProperty("line", place.line());
    example.addProperty("column", place.column());
    example.addProperty("length", place.length());
    JsonArray args = new JsonArray();
    List<String> texts = finding.args();
    texts.forEach(args::add);
    example.add("args", args);
    Optional<String> meant = finding.suggestion();
    meant.ifPresent(word -> example.addProperty("meant", word));
    return example;
  }
}
