package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** The portal that we ship, read once for all the tests of what it promises. */
final class Portal {
  static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static final Site SITE = read();

  private Portal() {}

  static Site site() {
    return SITE;
  }

  private static Site read() {
    Findings findings = new Findings();
    Site site =
        ContentReader.read(
                Path.of("content"),
                new ContentReader.Options(DAY, false, Optional.empty(), "content"),
                findings)
            .orElseThrow();
    assertEquals(0, findings.count(Severity.ERROR), findings.sorted().toString());
    return site;
  }
}
