package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.model.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say, and how they end. */
class MainTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content").toAbsolutePath();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  private static final String PROVEN =
      """
      Bevist:
        4 veje til hjælp, højst 2 klik, 2 endepunkter
        3 forløb: hvert trin kan nås, og hver vej når i mål
        168 af 168 timer er dækket: i 72 har hver akut side en åben kanal, ellers siger den, hvad I gør imens
        0 af 2 endepunkter har en kendt åben kanal hele døgnet; 1 er akutte
        5 fakta: 5 er 0-30 dage gamle (4 A, 1 B, 0 C, 0 X)
        det første udløber 2027-02-01
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void aBuildSaysWhatItMade() {
    assertEquals(
        0,
        run("build", "--content", GOLDEN.toString(), "--out", folder.resolve("site").toString()));
    assertTrue(
        text(out)
            .contains(
                "1 guider, 1 historier, 3 forløb, 3 hjælpesider, 1 varsler, 1 tilbud, 2 ord, 1 ark, 1 tjek, 1 faste sider"),
        text(out));
    assertTrue(text(out).contains("0 fejl, 0 advarsler"), text(out));
    assertTrue(text(out).matches("(?s).*Udgivet i .*site på \\d+,\\d sekunder\n"), text(out));
    assertEquals(
        """
        Læser indholdet
        Tjekker indholdet
        Gør billeder klar
        Laver PDF-filer
        Bager siderne
        Laver søgningen
        Skriver feeds og oversigter
        Tjekker siderne
        Udgiver
        """,
        text(err));
  }

  @Test
  void inFullItSaysWhatEachPhaseTook() {
    assertEquals(
        0,
        run(
            "build",
            "--verbose",
            "--lang",
            "en",
            "--content",
            GOLDEN.toString(),
            "--out",
            folder.resolve("site").toString()));
    assertEquals(
        List.of(
            "Reading the content",
            "Checking the content",
            "Preparing pictures",
            "Making PDF files",
            "Baking the pages",
            "Making the search",
            "Writing feeds and lists",
            "Checking the pages",
            "Publishing"),
        text(err).lines().map(line -> line.replaceFirst("^ *\\d+ ms +\\d+ ms CPU  ", "")).toList());
  }

  @Test
  void inEnglishItSaysTheSame() {
    assertEquals(
        0,
        run(
            "check",
            "--lang",
            "en",
            "--content",
            GOLDEN.toString(),
            "--out",
            folder.resolve("c").toString()));
    assertTrue(text(out).contains("All is well."), text(out));
    assertFalse(Files.exists(folder.resolve("c")));
  }

  @Test
  void aBuildPrintsWhatItHasProven() {
    assertEquals(0, run("check", "--content", GOLDEN.toString()));
    assertTrue(text(out).contains(PROVEN), text(out));
  }

  @Test
  void programsGetTheProofToo() {
    assertEquals(0, run("check", "--format", "json", "--content", GOLDEN.toString()));
    JsonObject proof = JsonParser.parseString(text(out)).getAsJsonObject().getAsJsonObject("proof");
    assertEquals(4, proof.getAsJsonObject("incident").get("paths").getAsInt());
  }

  @Test
  void errorsEndInOneAndNoStackTrace() throws IOException {
    Path content = content();
    Files.writeString(content.resolve("guides/broken.md"), "---\ntitle: [\n---\n");
    assertEquals(1, run("check", "--content", content.toString()));
    assertTrue(text(err).contains("content/guides/broken.md:"), text(err));
    assertTrue(text(err).contains("[malformed-yaml]"), text(err));
    assertFalse(text(err).contains("\tat "), text(err));
  }

  @Test
  void jsonIsAllThatStandsOnStandardOutput() throws IOException {
    Path content = content();
    Files.writeString(content.resolve("guides/tom.md"), "");
    assertEquals(1, run("check", "--format", "json", "--content", content.toString()));
    assertTrue(text(out).startsWith("{\n  \"findings\": ["), text(out));
    assertTrue(text(out).endsWith("}\n"), text(out));
    assertEquals("", text(err));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bild",
        "build --nothing",
        "build --date 2026-02-30",
        "build --base-url ftp://x/",
        "build --base-url nowhere",
        "build --content nowhere",
        "build --drafts",
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
    assertEquals(2, run(line.isEmpty() ? new String[0] : line.split(" ")));
    assertFalse(text(err).isBlank());
    assertFalse(text(err).contains("\tat "), text(err));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "build", "check", "serve", "search", "new", "effect", "checked", "explain", "schema",
        "report", "links"
      })
  void everyCommandHasHelpWithExamples(String command) {
    assertEquals(0, run(command, "--help"));
    assertTrue(text(out).contains("Eksempler:\n  ./vejviser " + command), text(out));
    assertFalse(text(out).contains("null"), text(out));
  }

  @Test
  void helpSpeaksEnglishToo() {
    assertEquals(0, run("--lang", "en", "--help"));
    assertTrue(text(out).contains("Examples:"), text(out));
    assertTrue(text(out).contains("Exit code:"), text(out));
  }

  @Test
  void theVersionIsPrinted() {
    assertEquals(0, run("--version"));
    assertTrue(text(out).startsWith("vejviser "), text(out));
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidPlainly() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals(
        1, run("build", "--content", GOLDEN.toString(), "--out", file.resolve("site").toString()));
    assertTrue(text(err).contains("fejl: "), text(err));
    assertFalse(text(err).contains("\tat "), text(err));
    assertEquals("x", Files.readString(file));
  }

  @Test
  void aFolderOfSomebodyElsesIsNotReplaced() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("holiday.jpg"), "x");
    assertEquals(1, run("build", "--content", GOLDEN.toString(), "--out", mine.toString()));
    assertTrue(text(err).contains("er ikke lavet af Vejviser"), text(err));
    assertTrue(Files.exists(mine.resolve("holiday.jpg")));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aNewFileOfAnyKindIsADraftThatChecksClean(Kind kind) throws IOException {
    Path content = content();
    assertEquals(
        0, run("new", kind.key(), "Øl & \"brød\": på ærø", "--content", content.toString()));
    Path file = content.resolve(kind.folder()).resolve("oel-broed-paa-aeroe.md");
    assertTrue(Files.exists(file), text(out));
    withContactsOfTheScaffolds(content);
    assertEquals(0, run("check", "--drafts", "--content", content.toString()), () -> text(err));
    assertEquals(
        1, run("new", kind.key(), "Øl & \"brød\": på ærø", "--content", content.toString()));
  }

  /** The scaffold of a help page names the contact that every Danish firm may call. */
  private static void withContactsOfTheScaffolds(Path content) throws IOException {
    Path contacts = content.resolve("data/contacts.yaml");
    Files.writeString(
        contacts, Files.readString(contacts).replace("id: linjen", "id: cyberhotline"));
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        Files.writeString(
            file, Files.readString(file).replace("kontakt:linjen", "kontakt:cyberhotline"));
      }
    }
  }

  @Test
  void onlyAWindowsConsoleIsWrittenToInItsOwnLetters() {
    Optional<Charset> console = Optional.of(Charset.forName("IBM850"));
    assertEquals(console.get(), Main.letters("Windows 11", console));
    assertEquals(StandardCharsets.UTF_8, Main.letters("Windows 11", Optional.empty()));
    assertEquals(
        StandardCharsets.UTF_8, Main.letters("Linux", Optional.of(StandardCharsets.US_ASCII)));
  }

  private Path content() throws IOException {
    Path content = folder.resolve("content");
    try (Stream<Path> files = Files.walk(GOLDEN)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(GOLDEN.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return content;
  }

  private int run(String... args) {
    out.reset();
    err.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false);
    return Main.run(new ArrayList<>(List.of(args)), terminal, CLOCK);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
