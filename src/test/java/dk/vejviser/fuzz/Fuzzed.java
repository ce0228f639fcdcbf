package dk.vejviser.fuzz;

import dk.vejviser.build.Build;
import dk.vejviser.build.Folders;
import dk.vejviser.build.Outcome;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.cli.Reports;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The golden site with files of somebody else's in it, and what must hold of it. */
final class Fuzzed {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();
  private static final Path GOLDEN = REPOSITORY.resolve("src/test/resources/golden/content");
  private static final Set<Rule> BREACHES =
      Set.of(Rule.SCRIPT_IN_PAGE, Rule.TEMPLATE_ERROR, Rule.PAGE_NOT_BAKED);

  /** Controls move a terminal's cursor, and others turn its text round. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\u202a-\u202e\u2066-\u2069&&[^\n\t]]");

  private static final Map<String, String> TEXTS = read(".*\\.(md|yaml|txt)", true);
  private static final Map<String, String> PICTURES = read("images/.*", false);

  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private final Path project;
  private final Path content;
  private final Path site;

  Fuzzed(Path project) throws IOException {
    this.project = project;
    this.content = project.resolve("content");
    this.site = project.resolve("target/site");
    for (Map.Entry<String, String> file : golden().entrySet()) {
      write(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, String> file : pictures().entrySet()) {
      write(file.getKey(), Bytes.from(file.getValue()));
    }
  }

  /**
   * The golden site's texts by their names, without what a page can have only once: aliases, and
   * queries that other pages could answer better.
   */
  static Map<String, String> golden() {
    return TEXTS;
  }

  /** Its pictures, as {@link Bytes}. */
  static Map<String, String> pictures() {
    return PICTURES;
  }

  private static Map<String, String> read(String names, boolean text) {
    Map<String, String> read = new TreeMap<>();
    try {
      for (Path file : Folders.files(GOLDEN)) {
        String name = Folders.name(GOLDEN, file);
        if (name.matches(names)) {
          read.put(
              name,
              text ? alone(name, Files.readString(file)) : Bytes.of(Files.readAllBytes(file)));
        }
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String alone(String name, String text) {
    String alone = text.replaceAll("(?m)^aliases: .*\n", "");
    return name.equals("data/site.yaml") ? alone + "paper: false\n" : alone;
  }

  void write(String name, byte[] bytes) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  /** A file as the golden site has it, or not at all. */
  void restore(String name) throws IOException {
    String text = golden().get(name);
    if (text == null) {
      Files.delete(content.resolve(name));
    } else {
      write(name, text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Reads and builds; fails where something that must hold doesn't. */
  Outcome build(Findings findings) throws IOException {
    Map<String, String> before = elsewhere();
    Settings settings =
        new Settings(REPOSITORY, content, site, Optional.empty(), DAY, false, Purpose.PUBLISH, 2);
    Outcome outcome = Build.run(settings, findings, phase -> {});
    holds(
        before.equals(elsewhere()), () -> "a file was written outside the output: " + elsewhere());
    for (Finding finding : findings.sorted()) {
      holds(!BREACHES.contains(finding.rule()), finding::toString);
    }
    printable(findings);
    if (outcome instanceof Outcome.Done) {
      List<String> faults = Inspector.site(site);
      holds(faults.isEmpty(), () -> String.join("\n", faults));
    }
    return outcome;
  }

  private void printable(Findings findings) {
    String text = Reports.text(findings, project);
    holds(
        !UNPRINTABLE.matcher(text).find(),
        () ->
            "the terminal gets "
                + text.lines()
                    .filter(l -> UNPRINTABLE.matcher(l).find())
                    .map(Shrink::quoted)
                    .findFirst());
    Reports.json(findings, project);
    long lines = Reports.github(findings, project).lines().count();
    holds(lines == findings.sorted().size(), () -> "GitHub gets " + lines + " lines");
  }

  /** The files with errors, by their names below the content. */
  Set<String> rejected(Findings findings) {
    return findings.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.place().file().replaceFirst("^.*/content/", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every file of the project that is not the output's. */
  private Map<String, String> elsewhere() {
    try (Stream<Path> files = Files.walk(project)) {
      Map<String, String> found = new TreeMap<>();
      for (Path file : files.filter(one -> !isOutput(one)).toList()) {
        found.put(
            project.relativize(file).toString(),
            Files.isRegularFile(file) ? String.valueOf(Files.getLastModifiedTime(file)) : "");
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOutput(Path file) {
    Path name = project.relativize(file);
    return name.startsWith("target");
  }

  private static void holds(boolean condition, Supplier<String> otherwise) {
    if (!condition) {
      throw new AssertionError(otherwise.get());
    }
  }
}
