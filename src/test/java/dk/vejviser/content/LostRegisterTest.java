package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.content.ContentReader.Options;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A register that is there and can't be read is one finding, not one of each page that names it.
 */
class LostRegisterTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String TOPICS = "- {id: backup, name: Backup, ask: \"Hvad nu?\"}\n";

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void aSiteWhosePagesAndAudiencesNameTopics() throws IOException {
    content = folder.resolve("content");
    file(
        "data/site.yaml",
        """
        name: Prøve
        tagline: En prøve
        owner: {name: Os}
        base: https://os.example/
        language: da
        incident: ramt
        heading: Kom sikkert frem
        """);
    file("data/audiences.yaml", "- {id: ejer, name: Ejer, you: Du ejer, topics: [backup]}\n");
    for (String page : List.of("om", "os")) {
      file(
          "pages/" + page + ".md",
          """
          ---
          title: Om
          summary: Kort
          audience: [ejer]
          topics: [backup]
          reviewed: 2026-11-01
          ---
          Nogle ord.
          """);
    }
  }

  private Path file(String name, String text) throws IOException {
    Path path = content.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private List<String> faults() {
    Findings findings = new Findings();
    Options options = new Options(TODAY, false, Optional.empty(), "content");
    assertEquals(Optional.empty(), ContentReader.read(content, options, findings));
    return findings.sorted().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(LostRegisterTest::line)
        .toList();
  }

  private static String line(Finding finding) {
    return finding.place() + " " + finding.rule().key();
  }

  @Test
  void oneThatIsNoYaml() throws IOException {
    file("data/topics.yaml", "- {id: backup, name: [Backup\n");
    assertEquals(List.of("content/data/topics.yaml:1:22 malformed-yaml"), faults());
  }

  @Test
  void oneThatIsAFolder() throws IOException {
    file("data/topics.yaml/readme.txt", "x");
    assertEquals(List.of("content/data/topics.yaml:1:1 unreadable-file"), faults());
  }

  @Test
  void oneWhoseNameIsMisspelt() throws IOException {
    file("data/topics.yml", TOPICS);
    assertEquals(List.of("content/data/topics.yml:1:1 unknown-file"), faults());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneThatLeadsOutOfTheContentOrNowhere() throws IOException {
    Path link = content.resolve("data/topics.yaml");
    Files.createSymbolicLink(link, Files.writeString(folder.resolve("topics.yaml"), TOPICS));
    assertEquals(List.of("content/data/topics.yaml:1:1 path-outside-content"), faults());
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("nowhere.yaml"));
    assertEquals(List.of("content/data/topics.yaml:1:1 unreadable-file"), faults());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneThatIsAPipe() throws IOException, InterruptedException {
    String pipe = content.resolve("data/topics.yaml").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
    assertEquals(List.of("content/data/topics.yaml:1:1 unreadable-file"), faults());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theSitesOwnFile() throws IOException {
    file("data/topics.yaml", TOPICS);
    Path site = content.resolve("data/site.yaml");
    Files.delete(site);
    assertEquals(List.of("content/data/site.yaml:1:1 missing-file"), faults());
    Files.createSymbolicLink(site, Path.of("nowhere.yaml"));
    assertEquals(List.of("content/data/site.yaml:1:1 unreadable-file"), faults());
  }
}
