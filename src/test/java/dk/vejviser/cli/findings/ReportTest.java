package dk.vejviser.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.cli.terminal.Excerpt;
import dk.vejviser.cli.terminal.Format;
import dk.vejviser.cli.terminal.Terminal;
import dk.vejviser.cli.terminal.Words;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What an editor, a program and a pull request get to see of the same finding. */
class ReportTest {
  private static final Finding TOPIC =
      Finding.of(Rule.UNKNOWN_TOPIC, new Place("content/guides/backup.md", 4, 10, 6), "bakcup")
          .suggesting("bakcup", List.of("backup"));

  @TempDir Path project;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void peopleGetTheLineWithACaretAndTheWordTheyMeant() throws IOException {
    content("---\ntitle: Backup\nsummary: x\ntopics: [bakcup]\n---\n");
    print(Format.text, false, "da", TOPIC);
    assertEquals(
        """
        content/guides/backup.md:4:10: fejl: ukendt emne "bakcup" [unknown-topic]
          4 | topics: [bakcup]
            |          ^~~~~~ mente du "backup"?
        """,
        text(err));
    assertEquals("", text(out));
  }

  @Test
  void coloursComeOnlyWhereTheyAreWanted() throws IOException {
    content("1\n2\n3\ntopics: [bakcup]\n");
    print(Format.text, true, "en", TOPIC);
    assertEquals(
        """
        \u001b[1mcontent/guides/backup.md:4:10\u001b[0m: \u001b[31;1merror\u001b[0m: unknown topic "bakcup" [unknown-topic]
          4 | topics: [bakcup]
            |          \u001b[31;1m^~~~~~\u001b[0m did you mean "backup"?
        """,
        text(err));
  }

  @Test
  void aLineThatIsGoneLeavesTheSentence() {
    print(Format.text, false, "da", TOPIC);
    assertEquals(
        """
        content/guides/backup.md:4:10: fejl: ukendt emne "bakcup" [unknown-topic]
            = mente du "backup"?
        """,
        text(err));
  }

  @Test
  void aVeryLongLineIsCutAroundTheCaret() throws IOException {
    content("1\n2\n3\n" + "a".repeat(500) + "bakcup" + "b".repeat(500) + "\n");
    Finding far =
        Finding.of(
            Rule.BANNED_WORD,
            new Place("content/guides/backup.md", 4, 501, 6),
            "bakcup",
            "backup",
            "x");
    print(Format.text, false, "da", far);
    String[] lines = text(err).split("\n");
    assertEquals("  4 | …" + "a".repeat(33) + "bakcup" + "b".repeat(61) + "…", lines[1]);
    assertEquals(lines[1].indexOf("bakcup"), lines[2].indexOf('^'));
  }

  @Test
  void controlCharactersOfAHostileFileNeverReachTheTerminal() throws IOException {
    content("1\n2\n3\n\u001b[2Jtopics: [bakcup]\n");
    print(Format.text, false, "da", TOPIC);
    assertEquals("  4 | \uFFFD[2Jtopics: [bakcup]", text(err).split("\n")[1]);
  }

  @Test
  void aPhotographHasNoLineToShow() throws IOException {
    Files.createDirectories(project.resolve("content/images"));
    Files.writeString(project.resolve("content/images/a.JPG"), "JFIF");
    print(Format.text, false, "da", Finding.of(Rule.EMPTY_FILE, Place.of("content/images/a.JPG")));
    assertEquals(2, text(err).lines().count(), text(err));
  }

  @Test
  void programsGetOneObject() {
    print(Format.json, false, "da", TOPIC);
    assertEquals(
        """
        {
          "findings": [
            {
              "file": "content/guides/backup.md",
              "line": 4,
              "column": 10,
              "length": 6,
              "severity": "error",
              "rule": "unknown-topic",
              "message": "ukendt emne \\"bakcup\\"",
              "suggestion": "backup",
              "advice": "brug et emne fra data/topics.yaml"
            }
          ]
        }
        """,
        text(out));
  }

  @Test
  void pullRequestsGetAnAnnotation() {
    print(Format.github, false, "en", TOPIC);
    assertEquals(
        "::error file=content/guides/backup.md,line=4,col=10,endColumn=16,title=unknown-topic"
            + "::unknown topic \"bakcup\"%0Adid you mean \"backup\"?\n",
        text(out));
  }

  @Test
  void whatANameHoldsDoesNotActInTheLogOfAPullRequest() {
    Place place = new Place("content/guides/\u001b[2J\n::x::\u202e.md", 1, 1, 0);
    print(Format.github, false, "en", Finding.of(Rule.BAD_FILE_NAME, place, "\u001b[2J\n100%"));
    assertEquals(
        "::error file=content/guides/\ufffd[2J\ufffd%3A%3Ax%3A%3A\ufffd.md,line=1,col=1,endColumn=1,"
            + "title=bad-file-name::the file name \"\ufffd[2J\ufffd100%25\" cannot become an address",
        text(out).replaceFirst("%0A.*\n$", ""));
  }

  /** A stranger's link may lead to a key, and a log is read by many. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsQuotedOfAFileThatALinkLeadsTo() throws IOException {
    Path secret = Files.writeString(project.resolve("secret"), "hemmelig\n".repeat(9));
    Path page = project.resolve("content/guides/backup.md");
    Files.createDirectories(page.getParent());
    Files.createSymbolicLink(page, secret);
    print(Format.text, false, "en", TOPIC);
    assertFalse(text(err).contains("hemmelig"), text(err));
    assertTrue(text(err).contains("= did you mean \"backup\"?"), text(err));
  }

  @Test
  void mergeRequestsGetAReportAndTheLogTheLine() throws IOException {
    content("---\ntitle: Backup\nsummary: x\ntopics: [bakcup]\n---\n");
    print(Format.gitlab, false, "en", TOPIC, TOPIC);
    assertEquals(
        """
        [
          {
            "description": "unknown topic \\"bakcup\\" (did you mean \\"backup\\"?)",
            "check_name": "unknown-topic",
            "fingerprint": "FIRST",
            "severity": "major",
            "location": {
              "path": "content/guides/backup.md",
              "lines": {
                "begin": 4
              }
            }
          },
        """
            .replace("FIRST", fingerprints().get(0)),
        text(out).lines().limit(13).collect(Collectors.joining("\n", "", "\n")));
    assertEquals(2, Set.copyOf(fingerprints()).size());
    assertTrue(text(err).startsWith("content/guides/backup.md:4:10: error: "), text(err));
  }

  private List<String> fingerprints() {
    return Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}")
        .matcher(text(out))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  @Test
  void noColorAndCiAndADumbTerminalAreHonoured() {
    assertEquals(true, Terminal.of(System.out, System.err, Map.of(), true).colour());
    assertEquals(
        false, Terminal.of(System.out, System.err, Map.of("NO_COLOR", "1"), true).colour());
    assertEquals(false, Terminal.of(System.out, System.err, Map.of("CI", "true"), true).live());
    assertEquals(false, Terminal.of(System.out, System.err, Map.of("TERM", "dumb"), true).colour());
    assertEquals(false, Terminal.of(System.out, System.err, Map.of(), false).colour());
  }

  private void content(String text) throws IOException {
    Path file = project.resolve("content/guides/backup.md");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void print(Format format, boolean colour, String language, Finding... findings) {
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            colour,
            false);
    Report.of(format, terminal, Words.in(language), new Excerpt(project))
        .print(List.of(findings), Optional.empty());
  }

  @Test
  void aFileIsReadOnceForAllItsFindings() throws IOException {
    Path file = Files.writeString(project.resolve("a.md"), "en\nto\n");
    Function<Place, Optional<String>> excerpt = new Excerpt(project).inOrder();
    assertEquals(Optional.of("en"), excerpt.apply(new Place("a.md", 1, 1, 0)));
    Files.delete(file);
    assertEquals(Optional.of("to"), excerpt.apply(new Place("a.md", 2, 1, 0)));
    assertEquals(Optional.empty(), excerpt.apply(new Place("a.md", 3, 1, 0)));
    assertEquals(Optional.empty(), excerpt.apply(new Place("b.md", 1, 1, 0)));
    assertEquals(Optional.empty(), excerpt.apply(new Place("a.md", 1, 1, 0)));
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
