package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a new page is asked for at a terminal, and only there. */
class NewCommandTest {
  @TempDir Path content;
  private final Spoken program = new Spoken();

  @Test
  void whatIsMissingIsAskedUntilItCanBeUsed() throws IOException {
    assertEquals(
        0,
        asked(
            List.of(
                "tilbut",
                "ofer",
                "offer",
                "!!",
                "Et kursus",
                "Skolen: den gode",
                "ftp://x",
                "https://skole.dk/")));
    assertEquals(
        """
        Hvilken slags side? (guide, case, journey, help, alert, offer, term, sheet, check, page) \
        Svaret "tilbut" kan ikke bruges.
        Hvilken slags side? (guide, case, journey, help, alert, offer, term, sheet, check, page) \
        Svaret "ofer" kan ikke bruges. Mente du offer?
        Hvilken slags side? (guide, case, journey, help, alert, offer, term, sheet, check, page) \
        Hvad skal siden hedde? \
        Svaret "!!" kan ikke bruges.
        Hvad skal siden hedde? \
        Hvem står bag tilbuddet? \
        Hvad er tilbuddets adresse? (https://…) \
        Svaret "ftp://x" kan ikke bruges.
        Hvad er tilbuddets adresse? (https://…) """,
        program.err().stripTrailing());
    assertTrue(
        written("offers/et-kursus.md")
            .contains(
                "title: \"Et kursus\"\n"
                    + "summary: Skriv her på én linje, hvad siden hjælper med.\n"
                    + "provider: \"Skolen: den gode\"\n"
                    + "url: \"https://skole.dk/\"\n"),
        written("offers/et-kursus.md"));
  }

  @Test
  void aChoiceIsOneOfTheWordsThatTheReaderTakes() throws IOException {
    assertEquals(0, asked(List.of("akkut", "akut"), "help", "Ramt"));
    assertTrue(program.err().contains("Svaret \"akkut\" kan ikke bruges. Mente du akut?\n"));
    assertTrue(written("help/ramt.md").contains("\nseverity: akut\n"), written("help/ramt.md"));
  }

  @Test
  void anEmptyAnswerLeavesTheScaffoldAsItIs() throws IOException {
    assertEquals(0, asked(List.of("case", "En historie", "")));
    assertTrue(written("cases/en-historie.md").contains("\ntold: sammensat\n"));
  }

  @Test
  void aTitleThatIsADeviceOnWindowsGetsANameThatIsNone() {
    assertEquals(0, program.run("new", "--content", content.toString(), "guide", "Nul"));
    assertTrue(Files.exists(content.resolve("guides/nul-side.md")), program.out());
  }

  @Test
  void aPageThatIsThereIsNotWrittenOver() throws IOException {
    String[] page = {"new", "--content", content.toString(), "guide", "Ny guide"};
    assertEquals(0, program.run(page));
    Path file = content.resolve("guides/ny-guide.md");
    Files.writeString(file, "mit");
    assertEquals(1, program.run(page));
    assertEquals(
        "fejl: " + file + " findes allerede. Skriv videre i den, eller vælg en anden titel\n",
        program.err());
    assertEquals("mit", Files.readString(file));
  }

  @Test
  void aFolderWhoseNameIsMisspeltIsNotMade() {
    Path folder = content.resolve("cotnent");
    assertEquals(2, program.run("new", "--content", folder.toString(), "guide", "Ny guide"));
    assertEquals(
        "forkert brug: mappen "
            + folder
            + " findes ikke. Vælg mappen med indhold med --content\nSe ./vejviser new --help\n",
        program.err());
    assertFalse(Files.exists(folder));
  }

  @Test
  void aPortalWithoutANameIsNotBegun() throws IOException {
    assertEquals(2, program.run("new", "--content", content.toString(), "portal", " "));
    assertEquals(
        "der mangler noget i kommandoen: <title>\nSe ./vejviser new --help\n", program.err());
    try (Stream<Path> files = Files.list(content)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void aFileIsNoFolderForContent() throws IOException {
    Path file = Files.writeString(content.resolve("fil"), "mit");
    assertEquals(2, program.run("new", "--content", file.toString(), "guide", "Ny guide"));
    assertEquals(
        "forkert brug: " + file + " er ikke en mappe\nSe ./vejviser new --help\n", program.err());
    assertEquals(1, program.run("new", "--content", file.toString(), "portal", "Ny portal"));
    assertEquals("fejl: " + file + " er ikke en mappe\n", program.err());
  }

  @Test
  void whoeverEndsTheInputMakesNoFile() {
    assertEquals(2, asked(List.of("guide")));
    assertTrue(program.err().contains("der mangler noget i kommandoen: <title>"), program.err());
    assertFalse(Files.exists(content.resolve("guides")));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void withoutATerminalNothingIsAsked(Kind kind) {
    assertEquals(0, program.run("new", "--content", content.toString(), kind.key(), "En side"));
    assertEquals("", program.err());
    assertEquals(2, program.run("new", "--content", content.toString(), kind.key()));
    assertTrue(program.err().startsWith("der mangler noget i kommandoen: <title>\n"));
    assertEquals(2, program.run("new", "--content", content.toString()));
    assertTrue(program.err().startsWith("der mangler noget i kommandoen: <kind>\n"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyQuestionHasWordsInBothLanguages(Kind kind) {
    for (String language : List.of("da", "en")) {
      assertEquals(0, asked(List.of("", ""), "--lang", language, kind.key(), "Side " + language));
    }
  }

  private int asked(List<String> answers, String... args) {
    List<String> all = new ArrayList<>(List.of("new", "--content", content.toString()));
    all.addAll(List.of(args));
    return program.asked(answers, all.toArray(String[]::new));
  }

  private String written(String file) throws IOException {
    return Files.readString(content.resolve(file));
  }
}
