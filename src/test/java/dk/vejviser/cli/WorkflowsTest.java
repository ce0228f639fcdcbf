package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import picocli.CommandLine;

/** The ready workflows run commands that exist, with what they take, on versions that stay. */
class WorkflowsTest {
  /** What the host fills in. */
  private static final Pattern FILLED_IN = Pattern.compile("\\$\\{\\{.*?}}|\\$\\{?[A-Z_]+}?");

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final Pattern PINNED =
      Pattern.compile("[\\w-]+/[\\w/-]+@(v\\d+[.\\d]*|[0-9a-f]{40})");

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      return Stream.concat(files.toList().stream(), Stream.of(Path.of(".gitlab-ci.yml")));
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyCommandExistsAndTakesItsOptions(Path file) throws IOException {
    List<String> commands =
        Stream.concat(values(file, "run").stream(), values(file, "script").stream())
            .flatMap(String::lines)
            .filter(line -> line.contains("./vejviser"))
            .toList();
    assertTrue(commands.size() > 1, () -> file + " has " + commands);
    for (String line : commands) {
      String command = line.replaceFirst(" > \\S+$", "");
      List<String> words = words(FILLED_IN.matcher(command).replaceAll("https://host.example"));
      assertEquals("./vejviser", words.get(0), command);
      String[] args = words.subList(1, words.size()).toArray(String[]::new);
      assertDoesNotThrow(() -> line().parseArgs(args), command);
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void whatIsUsedHasAVersion(Path file) throws IOException {
    values(file, "uses").forEach(use -> assertTrue(PINNED.matcher(use).matches(), use));
    values(file, "image")
        .forEach(image -> assertTrue(image.matches("[\\w/.-]+:[\\w.-]*\\d[\\w.-]*"), image));
  }

  /** They upload what a build publishes where nobody says otherwise. */
  @ParameterizedTest
  @MethodSource("workflows")
  void theFolderThatABuildPublishesIsTheOneThatIsUploaded(Path file) throws IOException {
    String out =
        line().getSubcommands().get("build").getCommandSpec().findOption("--out").defaultValue();
    assertTrue(
        Stream.concat(values(file, "path").stream(), values(file, "script").stream())
            .anyMatch(text -> text.matches(out + "|mv " + out + " \\S+")),
        () -> file + " uploads nothing of " + out);
  }

  /** The site has a folder {@code .well-known}, which the upload leaves behind by itself. */
  @Test
  void githubGetsHiddenFilesToo() throws IOException {
    List<Map<?, ?>> uploads =
        steps("build").stream()
            .filter(step -> String.valueOf(step.get("uses")).contains("upload-pages-artifact"))
            .toList();
    assertEquals(1, uploads.size());
    assertEquals(true, ((Map<?, ?>) uploads.get(0).get("with")).get("include-hidden-files"));
  }

  /** What our program and its libraries could do with a right to write, a stranger's could too. */
  @Test
  void noJobThatRunsThisProgramMayWrite() throws IOException {
    Map<?, ?> jobs = (Map<?, ?>) github().get("jobs");
    for (Object name : jobs.keySet()) {
      Map<?, ?> job = (Map<?, ?>) jobs.get(name);
      boolean writes = String.valueOf(job.get("permissions")).contains("write");
      boolean runs = steps(name.toString()).stream().anyMatch(step -> step.containsKey("run"));
      assertTrue(!writes || !runs, name.toString());
    }
    assertEquals("{contents=read}", github().get("permissions").toString());
    assertEquals("build", ((Map<?, ?>) jobs.get("publish")).get("needs"));
  }

  private static List<Map<?, ?>> steps(String job) throws IOException {
    List<Map<?, ?>> steps = new ArrayList<>();
    Map<?, ?> jobs = (Map<?, ?>) github().get("jobs");
    ((List<?>) ((Map<?, ?>) jobs.get(job)).get("steps")).forEach(s -> steps.add((Map<?, ?>) s));
    return steps;
  }

  private static Map<?, ?> github() throws IOException {
    Path file = Path.of(".github/workflows/portal.yml");
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
  }

  private static CommandLine line() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Terminal terminal = new Terminal(nowhere, nowhere, false, false);
    return new CommandLine(new Vejviser(terminal, Words.in("en"), Clock.systemUTC()))
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    return words;
  }

  /** The texts of a key, wherever it stands in a file. */
  private static List<String> values(Path file, String key) throws IOException {
    Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
    List<String> values = new ArrayList<>();
    collect(root, key, values);
    return values;
  }

  private static void collect(Object node, String key, List<String> values) {
    if (node instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        if (entry.getKey().equals(key)) {
          texts(entry.getValue(), values);
        }
        collect(entry.getValue(), key, values);
      }
    } else if (node instanceof Collection<?> list) {
      list.forEach(item -> collect(item, key, values));
    }
  }

  private static void texts(Object value, List<String> values) {
    if (value instanceof String text) {
      values.add(text);
    } else if (value instanceof Collection<?> list) {
      list.forEach(item -> texts(item, values));
    }
  }
}
