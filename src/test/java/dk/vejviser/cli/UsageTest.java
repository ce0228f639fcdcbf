package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself, and to whoever calls it wrongly. */
class UsageTest {
  private final Spoken program = new Spoken();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bild",
        "build --nothing",
        "build --date 2026-02-30",
        "build --date +12026-02-01",
        "build --date -2026-02-01",
        "build --base-url https://me:secret@x.dk/",
        "build --lang de",
        "--lang en",
        "build --base-url ftp://x/",
        "build --base-url nowhere",
        "build --content nowhere",
        "build --drafts",
        "build --content=",
        "build --out=",
        "new portal Navn --content=",
        "serve --port 70000",
        "serve --port -1",
        "new",
        "search",
        "search kopi --limit mange",
        "effect",
        "new poem Titel",
        "new guide !!!",
        "serve --port many",
        "--format",
        ""
      })
  void wrongUsageEndsInTwoAndSaysWhy(String line) {
    assertEquals(2, program.run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertFalse(program.err().isBlank());
    assertFalse(program.err().contains("\tat "), program.err());
  }

  @ParameterizedTest
  @CsvSource({
    "--lang da, forkert brug: skriv",
    "build --lang de, værdien for --lang kan ikke bruges: de",
    "build --out a --out b, --out må kun stå én gang",
    "build --lang EN --out a --out b, --out may stand only once"
  })
  void wrongUsageIsSaidInTheReadersLanguage(String line, String said) {
    assertEquals(2, program.run(line.split(" ")));
    assertTrue(program.err().startsWith(said), program.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build", "check", "serve", "search", "new", "effect", "checked", "explain", "schema",
        "report", "links"
      })
  void everyCommandHasHelpWithExamples(String command) {
    assertEquals(0, program.run(command, "--help"));
    assertTrue(program.out().contains("Eksempler:\n  ./vejviser " + command), program.out());
    assertFalse(program.out().contains("null") || program.out().contains("\\"), program.out());
  }

  @Test
  void helpSpeaksEnglishToo() {
    assertEquals(0, program.run("--lang", "en", "--help"));
    assertTrue(program.out().contains("Examples:"), program.out());
    assertTrue(program.out().contains("Exit code:"), program.out());
  }

  @Test
  void theVersionIsPrinted() {
    assertEquals(0, program.run("--version"));
    assertTrue(program.out().startsWith("vejviser "), program.out());
  }
}
