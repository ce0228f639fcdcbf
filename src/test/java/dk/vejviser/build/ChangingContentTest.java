package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.vejviser.build.Progress.Phase;
import dk.vejviser.build.output.Trees;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody saves, checks out or sets the clock while a site is built: no site is half of each. */
class ChangingContentTest {
  @TempDir static Path project;
  private static Path content;
  private static Path site;
  private static Path elsewhere;
  private static Map<String, String> old;

  /** What somebody does to the project. */
  private interface Change {
    void happen() throws IOException;
  }

  @BeforeAll
  static void aPublishedSite() throws IOException {
    content = project.resolve("content");
    site = project.resolve("target/site");
    elsewhere = project.resolve("target/elsewhere");
    Projects.writeGolden(project);
    Projects.leaveOutDocuments(content);
    Projects.build(settings(Purpose.PUBLISH, site, Projects.DAY));
    old = Folders.digests(site);
  }

  @ParameterizedTest(name = "{0} {1}, {2}")
  @CsvSource({
    "CHECK_CONTENT, grows,    content/guides/tag-en-kopi.md",
    "BAKE,          vanishes, content/pages/om.md",
    "BAKE,          vanishes, content/images/disk.svg",
    "BAKE,          appears,  content/guides/a-ny.md",
    "SEARCH,        grows,    templates/page/guide.peb",
    "CHECK_PAGES,   rewound,  content/guides/tag-en-kopi.md",
    "BAKE,          grows at the same time, content/guides/tag-en-kopi.md"
  })
  void aChangeMidwayIsNamedAndNothingIsPublished(Phase phase, String how, String name)
      throws IOException {
    Path file = project.resolve(name);
    Optional<byte[]> before =
        Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    ChangedFileException fault =
        assertThrows(
            ChangedFileException.class,
            () -> build(Purpose.PUBLISH, site, phase, () -> change(file, how)));
    assertEquals(file.toString(), fault.getMessage());
    assertEquals(old, Folders.digests(site));
    if (before.isPresent()) {
      Files.write(file, before.get());
    } else {
      Files.delete(file);
    }
  }

  private static void change(Path file, String how) throws IOException {
    switch (how) {
      case "grows" -> grow(file);
      case "grows at the same time" -> {
        FileTime time = Files.getLastModifiedTime(file);
        grow(file);
        Files.setLastModifiedTime(file, time);
      }
      case "vanishes" -> Files.delete(file);
      case "appears" -> Files.writeString(file, "---\n");
      default -> Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
  }

  private static void grow(Path file) throws IOException {
    Files.writeString(file, Files.readString(file) + "\n");
  }

  @Test
  void theEditorsOwnHiddenFilesAreNoChange() throws IOException {
    Path hidden = content.resolve("guides/.tag-en-kopi.md.swp");
    assertInstanceOf(
        Outcome.Done.class,
        build(Purpose.PUBLISH, elsewhere, Phase.BAKE, () -> Files.writeString(hidden, "x")));
  }

  @Test
  void timesOfFilesChangeNothingInTheSite() throws IOException {
    for (String time : new String[] {"2099-01-01T00:00:00Z", "1971-01-01T00:00:00Z"}) {
      for (Path file : Folders.files(project)) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
      }
      Trees.delete(site);
      Projects.build(settings(Purpose.PUBLISH, site, Projects.DAY));
      assertEquals(old, Folders.digests(site), time);
    }
  }

  private static Outcome build(Purpose purpose, Path output, Phase when, Change change)
      throws IOException {
    return Build.run(
        // Of another day, so that there is something to build.
        settings(purpose, output, Projects.DAY.plusDays(1)),
        new Findings(),
        phase -> {
          if (phase == when) {
            try {
              change.happen();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  private static Settings settings(Purpose purpose, Path output, LocalDate day) {
    return new Settings(project, content, output, Optional.empty(), day, false, purpose, 2);
  }
}
