package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build after another does nothing where nothing has changed, and is a whole one elsewhere. */
class UnchangedBuildTest {
  @TempDir Path project;
  private Path content;
  private Path site;
  private List<Finding> found = List.of();

  @BeforeEach
  void aProjectThatWasBuilt() throws IOException {
    content = project.resolve("content");
    site = project.resolve("target/site");
    Projects.writeGolden(project);
    Projects.leaveOutDocuments(content);
    // So that there is something to say again.
    replace("content/data/site.yaml", "email: hej@proeve.example", "placeholder: true");
    assertInstanceOf(Outcome.Done.class, build(site, Optional.empty()));
  }

  @Test
  void withNothingChangedItOnlySaysTheSameAgain() throws IOException {
    List<Finding> first = found;
    Map<String, String> old = Folders.digests(site);
    Outcome again = build(site, Optional.empty());
    assertInstanceOf(Outcome.Unchanged.class, again);
    assertEquals(first, found);
    assertEquals(old, Folders.digests(site));
    Outcome.Done clean = (Outcome.Done) build(project.resolve("target/clean"), Optional.empty());
    assertEquals(clean.made(), again.made());
  }

  @Test
  void whateverIsTouchedInTheOutputIsMadeAnew() throws IOException {
    Map<String, String> old = Folders.digests(site);
    List<Mess> messes =
        List.of(
            () -> Files.writeString(site.resolve("index.html"), "mine"),
            () -> Files.delete(site.resolve("feed.xml")),
            () -> Files.writeString(site.resolve("more.html"), "mine"),
            () -> Files.writeString(site.resolve("files.sha256"), "mine"),
            () -> replace("target/site/index.html", "</h1>", "</h2>"),
            () -> Files.delete(project.resolve("target/search/segments_1")),
            () -> changeAByte(Folders.files(project.resolve("target/search")).get(0)));
    for (Mess mess : messes) {
      mess.make();
      assertInstanceOf(Outcome.Done.class, build(site, Optional.empty()));
      assertEquals(old, Folders.digests(site));
    }
    assertInstanceOf(Outcome.Unchanged.class, build(site, Optional.empty()));
  }

  @Test
  void aRecordThatIsCutOrChangedCountsAsNone() throws IOException {
    Path record = Folders.files(project.resolve("target/cache/builds")).get(0);
    String text = Files.readString(record, StandardCharsets.ISO_8859_1);
    for (String broken :
        List.of(
            "", text.substring(0, text.length() / 2), text.replace("\"pages\":", "\"pags\":"))) {
      Files.writeString(record, broken, StandardCharsets.ISO_8859_1);
      assertInstanceOf(Outcome.Done.class, build(site, Optional.empty()));
      assertInstanceOf(Outcome.Unchanged.class, build(site, Optional.empty()));
    }
  }

  @Test
  void anotherAddressOrDayIsAnotherBuild() throws IOException {
    Optional<URI> base = Optional.of(URI.create("https://vaert.test/sti/"));
    assertInstanceOf(Outcome.Done.class, build(site, base));
    assertInstanceOf(Outcome.Unchanged.class, build(site, base));
    Settings tomorrow =
        new Settings(
            project, content, site, base, Projects.DAY.plusDays(1), false, Purpose.PUBLISH, 2);
    assertInstanceOf(Outcome.Done.class, Build.run(tomorrow, new Findings(), phase -> {}));
  }

  @Test
  void anErrorIsFoundEachTime() throws IOException {
    replace("content/guides/tag-en-kopi.md", "topics: [backup]", "topics: [bakcup]");
    assertInstanceOf(Outcome.Stopped.class, build(site, Optional.empty()));
    assertInstanceOf(Outcome.Stopped.class, build(site, Optional.empty()));
  }

  private interface Mess {
    void make() throws IOException;
  }

  private static void changeAByte(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private Outcome build(Path output, Optional<URI> base) throws IOException {
    Findings findings = new Findings();
    Outcome outcome =
        Build.run(Projects.settings(project, content, output, 2, base), findings, phase -> {});
    found = findings.sorted();
    return outcome;
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = project.resolve(file);
    String text = Files.readString(path);
    assertEquals(true, text.contains(from), file);
    Files.writeString(path, text.replaceFirst(Pattern.quote(from), to));
  }
}
