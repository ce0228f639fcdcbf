package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a host's log to the page that shows the figures. */
class EffectCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path content;
  private Path log;

  private record Answer(int code, String out, String err) {}

  @BeforeEach
  void aContentAndALog() throws IOException {
    content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(GOLDEN.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    log =
        Files.writeString(
            folder.resolve("access.log"),
            """
            203.0.113.7 - - [23/Nov/2026:08:00:00 +0100] "GET /nu/ HTTP/1.1" 200 51
            203.0.113.7 - - [23/Nov/2026:08:01:00 +0100] "GET /nu/filerne-er-laast/ HTTP/1.1" 200 51
            203.0.113.7 - - [23/Nov/2026:08:02:00 +0100] "GET /nu/spoergsmaal/breder-det-sig/ HTTP/1.1" 200 51
            203.0.113.8 - - [23/Nov/2026:09:00:00 +0100] "GET /forloeb/kom-i-gang/foerste-kopi/ HTTP/1.1" 200 51
            203.0.113.8 - - [24/Nov/2026:09:00:00 +0100] "GET /forloeb/kom-i-gang/kvittering/ HTTP/1.1" 200 51
            what is this
            """);
  }

  @Test
  void theTableSaysHowJourneysBeganAndEnded() {
    Answer answer = run("effect", "--content", content.toString(), log.toString());
    assertEquals(0, answer.code, answer.err);
    assertEquals(
        """
        uge       forløb      begyndt  nået til ende
        2026-W48  kom-i-gang        1              1
        2026-W48  vi-er-ramt        1              1

        forløb      slutside          gange
        kom-i-gang  receipt               1
        vi-er-ramt  filerne-er-laast      1

        Linjer læst: 6
        Skrevet i %s
        """
            .formatted(content.resolve("data/effect.tsv")),
        answer.out);
    assertEquals("Linjer, der ikke kunne læses: 1. Den første er " + log + ":6\n", answer.err);
  }

  @Test
  void theBuildShowsTheFigures() throws IOException {
    assertEquals(0, run("effect", "--content", content.toString(), log.toString()).code);
    Path site = folder.resolve("site");
    assertEquals(0, run("build", "--content", content.toString(), "--out", site.toString()).code);
    String page = Files.readString(site.resolve("effekt/index.html"));
    assertTrue(page.contains("uge 48, 2026"), page);
    assertTrue(page.contains("href=\"/nu/filerne-er-laast/\""), page);
    assertFalse(page.contains("203.0.113"), page);
  }

  @Test
  void countingTheSameLogAgainChangesNothing() throws IOException {
    Path figures = content.resolve("data/effect.tsv");
    run("effect", "--content", content.toString(), log.toString());
    String once = Files.readString(figures);
    run("effect", "--content", content.toString(), log.toString());
    assertEquals(once, Files.readString(figures));
  }

  @Test
  void whereTheContentIsBrokenNothingIsCounted() throws IOException {
    Files.writeString(content.resolve("guides/tom.md"), "");
    Answer answer = run("effect", "--content", content.toString(), log.toString());
    assertEquals(1, answer.code);
    assertTrue(answer.err.contains("[empty-file]"), answer.err);
    assertFalse(Files.exists(content.resolve("data/effect.tsv")));
  }

  @Test
  void aLogThatIsNotThereIsSaidPlainly() {
    Answer answer = run("effect", "--content", content.toString(), "nowhere.log");
    assertEquals(1, answer.code);
    assertEquals("fejl: kan ikke finde nowhere.log\n", answer.err);
    assertFalse(Files.exists(content.resolve("data/effect.tsv")));
  }

  private static Answer run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        Terminal.of(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Map.of(),
            false);
    int code = Main.run(new ArrayList<>(List.of(args)), terminal, CLOCK);
    return new Answer(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
