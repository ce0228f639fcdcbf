package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.build.Projects;
import dk.vejviser.model.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the commands say, and how they end. */
class MainTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content").toAbsolutePath();

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
  private final Spoken program = new Spoken();

  @Test
  void aBuildSaysWhatItMade() {
    assertEquals(
        0,
        program.run(
            "build", "--content", GOLDEN.toString(), "--out", folder.resolve("site").toString()));
    assertTrue(
        program
            .out()
            .contains(
                "1 guide, 1 historie, 3 forløb, 3 hjælpesider, 1 varsel, 1 tilbud, 2 ord, 1 ark, 1"
                    + " tjek, 1 fast side"),
        program.out());
    assertTrue(program.out().contains("0 fejl, 0 advarsler"), program.out());
    assertTrue(
        program.out().matches("(?s).*Udgivet i .*site på \\d+,\\d sekunder\n"), program.out());
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
        program.err());
  }

  @Test
  void inFullItSaysWhatEachPhaseTook() {
    assertEquals(
        0,
        program.run(
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
        program
            .err()
            .lines()
            .map(line -> line.replaceFirst("^ *\\d+ ms +\\d+ ms CPU  ", ""))
            .toList());
  }

  @Test
  void inEnglishItSaysTheSame() {
    assertEquals(
        0,
        program.run(
            "check",
            "--lang",
            "en",
            "--content",
            GOLDEN.toString(),
            "--out",
            folder.resolve("c").toString()));
    assertTrue(program.out().contains("All is well."), program.out());
    assertFalse(Files.exists(folder.resolve("c")));
  }

  @Test
  void aBuildPrintsWhatItHasProven() {
    assertEquals(0, program.run("check", "--content", GOLDEN.toString()));
    assertTrue(program.out().contains(PROVEN), program.out());
  }

  @Test
  void programsGetTheProofToo() {
    assertEquals(0, program.run("check", "--format", "json", "--content", GOLDEN.toString()));
    JsonObject proof =
        JsonParser.parseString(program.out()).getAsJsonObject().getAsJsonObject("proof");
    assertEquals(4, proof.getAsJsonObject("incident").get("paths").getAsInt());
  }

  @Test
  void errorsEndInOneAndNoStackTrace() throws IOException {
    Path content = content();
    Files.writeString(content.resolve("guides/broken.md"), "---\ntitle: [\n---\n");
    assertEquals(1, program.run("check", "--content", content.toString()));
    assertTrue(program.err().contains("content/guides/broken.md:"), program.err());
    assertTrue(program.err().contains("[malformed-yaml]"), program.err());
    assertFalse(program.err().contains("\tat "), program.err());
  }

  @Test
  void jsonIsAllThatStandsOnStandardOutput() throws IOException {
    Path content = content();
    Files.writeString(content.resolve("guides/tom.md"), "");
    assertEquals(1, program.run("check", "--format", "json", "--content", content.toString()));
    assertTrue(program.out().startsWith("{\n  \"findings\": ["), program.out());
    assertTrue(program.out().endsWith("}\n"), program.out());
    assertEquals("", program.err());
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidPlainly() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertEquals(
        1,
        program.run(
            "build", "--content", GOLDEN.toString(), "--out", file.resolve("site").toString()));
    assertTrue(program.err().contains("fejl: "), program.err());
    assertFalse(program.err().contains("\tat "), program.err());
    assertEquals("x", Files.readString(file));
  }

  @Test
  void aDomainWithDanishLettersIsPublishedAsMachinesWriteIt() throws IOException {
    Path site = folder.resolve("site");
    assertEquals(
        0,
        program.run(
            "build",
            "--base-url",
            "https://køkken.dk/hjaelp",
            "--content",
            GOLDEN.toString(),
            "--out",
            site.toString()),
        program.err());
    assertTrue(
        Files.readString(site.resolve("sitemap.xml"))
            .contains("<loc>https://xn--kkken-vua.dk/hjaelp/</loc>"));
  }

  @Test
  void aFolderOfSomebodyElsesIsNotReplaced() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("holiday.jpg"), "x");
    assertEquals(1, program.run("build", "--content", GOLDEN.toString(), "--out", mine.toString()));
    assertTrue(program.err().contains("er ikke lavet af Vejviser"), program.err());
    assertTrue(Files.exists(mine.resolve("holiday.jpg")));
  }

  @Test
  void aLinkIsNotReplacedEither() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("site"), folder.resolve("www"));
    assertEquals(1, program.run("build", "--content", GOLDEN.toString(), "--out", link.toString()));
    assertEquals(
        "fejl: "
            + link
            + " er et link, så det bliver ikke skiftet ud. Skriv mappen, som det fører til, med"
            + " --out\n",
        program.err());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aNewFileOfAnyKindIsADraftThatChecksClean(Kind kind) throws IOException {
    Path content = content();
    assertEquals(
        0,
        program.run("new", kind.key(), "Øl & \"brød\": på ærø", "--content", content.toString()));
    Path file = content.resolve(kind.folder()).resolve("oel-broed-paa-aeroe.md");
    assertTrue(Files.exists(file), program.out());
    assertEquals(
        0, program.run("check", "--drafts", "--content", content.toString()), () -> program.err());
    assertEquals(
        1,
        program.run("new", kind.key(), "Øl & \"brød\": på ærø", "--content", content.toString()));
  }

  @Test
  void aNewPortalBuildsAndSaysWhatIsLeftToWrite() {
    String content = folder.resolve("køkken").toString();
    assertEquals(0, program.run("new", "portal", "Trygt: køkken", "--content", content));
    String site = folder.resolve("site").toString();
    assertEquals(0, program.run("build", "--content", content, "--out", site), () -> program.err());
    assertEquals(
        List.of(
            "data/contacts.yaml:10:11 placeholder-owner",
            "data/site.yaml:3:10 placeholder-words",
            "data/site.yaml:4:10 placeholder-words",
            "data/site.yaml:7:15 placeholder-owner",
            "data/site.yaml:10:7 placeholder-owner",
            "guides/den-foerste-guide.md:2:8 placeholder-words",
            "guides/den-foerste-guide.md:11:1 placeholder-words",
            "guides/den-foerste-guide.md:15:6 placeholder-words",
            "guides/den-foerste-guide.md:20:1 placeholder-words",
            "help/det-foerste.md:2:8 placeholder-words",
            "help/det-foerste.md:11:4 placeholder-words",
            "journeys/det-er-sket.md:13:4 placeholder-words",
            "pages/om.md:7:1 placeholder-words"),
        program
            .err()
            .lines()
            .filter(line -> line.contains(": ") && line.endsWith("]"))
            .map(line -> line.replaceFirst(".*/køkken/", "").replaceFirst(": .*\\[", " "))
            .map(line -> line.replace("]", ""))
            .toList());
    assertEquals(1, program.run("new", "portal", "Igen", "--content", content));
  }

  @Test
  void aNewFileOfAnyKindThatIsPublishedAsItBeganSaysSo() throws IOException {
    Path content = content();
    for (Kind kind : Kind.values()) {
      program.run("new", kind.key(), "En side", "--content", content.toString());
      Path file = content.resolve(kind.folder()).resolve("en-side.md");
      Files.writeString(file, Files.readString(file).replace("status: draft\n", ""));
    }
    program.run("check", "--content", content.toString());
    for (Kind kind : Kind.values()) {
      String said = "(?s).*/" + kind.folder() + "/en-side.md:[^\n]*\\[placeholder-words].*";
      assertTrue(program.err().matches(said), kind + program.err());
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aNewFileNamesNothingThatAnotherPortalLacks(Kind kind) throws IOException {
    String content = folder.resolve("køkken").toString();
    assertEquals(0, program.run("new", "portal", "Køkken", "--content", content));
    assertEquals(0, program.run("new", kind.key(), "En side", "--content", content));
    Path site = Path.of(content, "data/site.yaml");
    Files.writeString(site, Files.readString(site) + "paper: false\n");
    assertEquals(0, program.run("check", "--drafts", "--content", content), () -> program.err());
  }

  @Test
  void anOutputInTheContentIsSaidToBeThat() throws IOException {
    Path content = content();
    String inside = content.resolve("site").toString();
    assertEquals(1, program.run("build", "--content", content.toString(), "--out", inside));
    assertTrue(program.err().contains("ligger i mappen med indhold"), program.err());
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
    Projects.writeContent(content);
    return content;
  }
}
