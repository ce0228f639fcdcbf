package dk.vejviser;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dk.vejviser.build.EditorSchemas;
import dk.vejviser.build.Folders;
import dk.vejviser.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What editing programs are told of the content's form is what the reader asks for. */
class EditorSchemasTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Path COMMITTED = Path.of(".vscode/schema");
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  /** Refused by more than the form of one file: other files, or dates beside each other. */
  private static final Set<String> BEYOND_A_SCHEMA =
      Set.of(
          "an-offer-that-nobody-looks-at-for-too-long.txt",
          "folders-and-types-of-gold-queries-that-do-not-exist.txt");

  @Test
  void theSchemasInTheRepositoryAreThoseOfTheProgram() throws IOException {
    Map<String, Object> committed = new TreeMap<>();
    try (Stream<Path> files = Files.list(COMMITTED)) {
      for (Path file : files.toList()) {
        committed.put(
            file.getFileName().toString(), JsonParser.parseString(Files.readString(file)));
      }
    }
    Map<String, Object> made = new TreeMap<>();
    EditorSchemas.files().forEach((name, schema) -> made.put(name, GSON.toJsonTree(schema)));
    assertEquals(made, committed, "write them again: ./vejviser schema");
  }

  @Test
  void eachSchemaIsWiredToTheFilesThatItIsFor() throws IOException {
    JsonObject wired =
        JsonParser.parseString(Files.readString(Path.of(".vscode/settings.json")))
            .getAsJsonObject()
            .getAsJsonObject("yaml.schemas");
    Map<String, String> expected = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      expected.put(
          "./.vscode/schema/" + kind.key() + ".json", "content/" + kind.folder() + "/*.md");
    }
    for (String register : registers()) {
      expected.put("./.vscode/schema/" + register + ".json", "content/data/" + register + ".yaml");
    }
    Map<String, String> found = new TreeMap<>();
    wired.entrySet().forEach(one -> found.put(one.getKey(), one.getValue().getAsString()));
    assertEquals(expected, found);
  }

  @TestFactory
  Stream<DynamicTest> everythingThatIsShippedIsAccepted() throws IOException {
    List<Path> roots = List.of(Path.of("content"), Path.of("src/test/resources/golden/content"));
    List<Path> files = new ArrayList<>();
    for (Path root : roots) {
      Folders.files(root).stream()
          .filter(file -> file.toString().matches(".*\\.(md|yaml)"))
          .forEach(files::add);
    }
    assertFalse(files.size() < 100, "only " + files.size());
    return files.stream()
        .map(
            file ->
                dynamicTest(
                    file.toString(),
                    () -> assertEquals(Set.of(), faults(name(file), Files.readString(file)))));
  }

  @TestFactory
  Stream<DynamicTest> whatTheReaderRefusesForItsFormIsRefused() throws IOException {
    List<Path> cases = new ArrayList<>();
    for (String rule :
        List.of(
            "unknown-key",
            "missing-field",
            "wrong-type",
            "bad-value",
            "bad-date",
            "text-too-long",
            "unknown-incident")) {
      try (Stream<Path> files = Files.list(CASES.resolve(rule))) {
        files
            .filter(file -> !BEYOND_A_SCHEMA.contains(file.getFileName().toString()))
            .sorted()
            .forEach(cases::add);
      }
    }
    return cases.stream().map(file -> dynamicTest(file.toString(), () -> refuses(file)));
  }

  @Test
  void whatNoSchemaCanSeeIsStillACase() {
    BEYOND_A_SCHEMA.forEach(
        name -> assertTrue(Files.exists(CASES.resolve("bad-value").resolve(name)), name));
  }

  /** Each file of a case that a finding of its rule is about. */
  private static void refuses(Path path) {
    String rule = path.getParent().getFileName().toString();
    SiteCase one = SiteCase.read(path);
    Set<String> broken =
        one.findings().stream()
            .filter(line -> line.split(" ")[1].equals(rule))
            .map(line -> line.substring(0, line.indexOf(':')))
            .collect(toSet());
    assertFalse(broken.isEmpty());
    for (String file : broken) {
      assertFalse(faults(name(Path.of(file)), one.files().get(file)).isEmpty(), file);
    }
  }

  private static Set<ValidationMessage> faults(String schema, String text) {
    JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    return factory
        .getSchema(GSON.toJson(EditorSchemas.files().get(schema)))
        .validate(
            frontMatter(text),
            InputFormat.YAML,
            context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  /** The YAML between the fences of a page, or a register whole. */
  private static String frontMatter(String text) {
    return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---", 3) + 1) : text;
  }

  /** The schema of a file by its folder, or by the register's name. */
  private static String name(Path file) {
    String folder = file.getParent().getFileName().toString();
    return Stream.of(Kind.values())
            .filter(kind -> kind.folder().equals(folder))
            .map(Kind::key)
            .findFirst()
            .orElseGet(() -> file.getFileName().toString().replace(".yaml", ""))
        + ".json";
  }

  private static Set<String> registers() {
    Set<String> kinds = Stream.of(Kind.values()).map(Kind::key).collect(toSet());
    return EditorSchemas.files().keySet().stream()
        .map(name -> name.replace(".json", ""))
        .filter(name -> !kinds.contains(name))
        .collect(toSet());
  }
}
