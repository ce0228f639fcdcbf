package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a host's log to the page that shows the figures. */
class EffectCommandTest {
  @TempDir Path folder;
  private Path content;
  private Path log;
  private final Spoken program = new Spoken();

  @BeforeEach
  void aContentAndALog() throws IOException {
    content = folder.resolve("content");
    Projects.writeContent(content);
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
    int code = program.run("effect", "--content", content.toString(), log.toString());
    assertEquals(0, code, program.err());
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
        program.out());
    assertEquals("Linjer, der ikke kunne læses: 1. Den første er " + log + ":6\n", program.err());
  }

  @Test
  void theBuildShowsTheFigures() throws IOException {
    assertEquals(0, program.run("effect", "--content", content.toString(), log.toString()));
    Path site = folder.resolve("site");
    assertEquals(
        0, program.run("build", "--content", content.toString(), "--out", site.toString()));
    String page = Files.readString(site.resolve("effekt/index.html"));
    assertTrue(page.contains("uge 48, 2026"), page);
    assertTrue(page.contains("href=\"/nu/filerne-er-laast/\""), page);
    assertFalse(page.contains("203.0.113"), page);
  }

  @Test
  void countingTheSameLogAgainChangesNothing() throws IOException {
    Path figures = content.resolve("data/effect.tsv");
    program.run("effect", "--content", content.toString(), log.toString());
    String once = Files.readString(figures);
    program.run("effect", "--content", content.toString(), log.toString());
    assertEquals(once, Files.readString(figures));
  }

  @Test
  void whereTheContentIsBrokenNothingIsCounted() throws IOException {
    Files.writeString(content.resolve("guides/tom.md"), "");
    int code = program.run("effect", "--content", content.toString(), log.toString());
    assertEquals(1, code);
    assertTrue(program.err().contains("[empty-file]"), program.err());
    assertFalse(Files.exists(content.resolve("data/effect.tsv")));
  }

  @Test
  void aLogThatIsNotThereIsSaidPlainly() {
    int code = program.run("effect", "--content", content.toString(), "nowhere.log");
    assertEquals(1, code);
    assertEquals("fejl: kan ikke finde nowhere.log\n", program.err());
    assertFalse(Files.exists(content.resolve("data/effect.tsv")));
  }

  @Test
  void aFolderThatIsGivenForALogIsNamed() {
    assertEquals(1, program.run("effect", "--content", content.toString(), folder.toString()));
    assertEquals("fejl: " + folder + " er en mappe, ikke en fil\n", program.err());
  }
}
