package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Builds with the repository's own templates, on a fixed day. */
public final class Projects {
  public static final Path REPOSITORY = Path.of("").toAbsolutePath();
  public static final Path GOLDEN = REPOSITORY.resolve("src/test/resources/golden");

  /** Tests pin the day, so that the registers' expiry dates do not turn them red. */
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private Projects() {}

  public static Settings settings(Path content, Path output) {
    return settings(REPOSITORY, content, output, 2, Optional.empty());
  }

  public static Settings settings(
      Path project, Path content, Path output, int threads, Optional<URI> base) {
    return new Settings(project, content, output, base, DAY, false, Purpose.PUBLISH, threads);
  }

  /** A project that is all in one folder, as {@link #writeGolden} writes one. */
  public static Settings within(
      Path project, String output, Optional<URI> base, boolean drafts, Purpose purpose) {
    return new Settings(
        project,
        project.resolve("content"),
        project.resolve(output),
        base,
        DAY,
        drafts,
        purpose,
        2);
  }

  /** Writes the golden site's content and the repository's templates and assets into a folder. */
  public static void writeGolden(Path folder) throws IOException {
    writeContent(folder.resolve("content"));
    for (String part : List.of("templates", "assets")) {
      write(REPOSITORY.resolve(part), folder.resolve(part));
    }
  }

  /** Writes the golden site's content alone. */
  public static void writeContent(Path folder) throws IOException {
    write(GOLDEN.resolve("content"), folder);
  }

  /** Content without documents, which cost a hundred times a page, for tests of something else. */
  public static void leaveOutDocuments(Path content) throws IOException {
    Path settings = content.resolve("data/site.yaml");
    Files.writeString(settings, Files.readString(settings) + "\npaper: false\n");
  }

  private static void write(Path from, Path to) throws IOException {
    Folders.copy(Folders.files(from), from, to);
  }

  /** Builds, and fails with the findings if there are any of severity error. */
  public static Outcome.Done build(Settings settings) throws IOException {
    Findings findings = new Findings();
    Outcome outcome = Build.run(settings, findings, phase -> {});
    assertEquals(
        List.of(), findings.sorted().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    return (Outcome.Done) outcome;
  }
}
