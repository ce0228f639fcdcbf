package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.URI;
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

  /** Builds, and fails with the findings if there are any of severity error. */
  public static Outcome.Done build(Settings settings) throws IOException {
    Findings findings = new Findings();
    Outcome outcome = Build.run(settings, findings, phase -> {});
    assertEquals(
        List.of(),
        findings.sorted().stream()
            .filter(f -> f.severity() == dk.vejviser.text.Severity.ERROR)
            .toList());
    return (Outcome.Done) outcome;
  }
}
