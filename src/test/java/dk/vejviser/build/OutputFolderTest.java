package dk.vejviser.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the output folder is always one whole site. */
class OutputFolderTest {
  @TempDir Path project;
  private Path content;
  private Path site;

  @BeforeEach
  void anEmptyProject() throws IOException {
    content = Files.createDirectory(project.resolve("content"));
    site = project.resolve("target/site");
  }

  @Test
  void aPublishedSiteReplacesTheOldOneWhole() throws IOException {
    publish("old.html");
    publish("new.html");
    assertEquals(List.of(".vejviser", "new.html"), files(site));
    assertEquals(List.of("site", "site.lock"), files(site.getParent()));
  }

  @Test
  void aBuildThatStopsLeavesTheOldSite() throws IOException {
    publish("old.html");
    try (OutputFolder folder = OutputFolder.open(site, content)) {
      Files.writeString(folder.staging().resolve("half.html"), "half");
    }
    assertEquals(List.of(".vejviser", "old.html"), files(site));
  }

  @Test
  void aBuildKilledBetweenTheRenamesIsMendedByTheNext() throws IOException {
    publish("old.html");
    Files.move(site, project.resolve("target/site.last"));
    Files.createDirectories(project.resolve("target/site.next/half"));
    try (OutputFolder folder = OutputFolder.open(site, content)) {
      assertEquals(List.of(".vejviser", "old.html"), files(site));
      assertEquals(List.of(), files(folder.staging()));
    }
  }

  @Test
  void aBuildKilledAfterTheRenamesIsTidiedByTheNext() throws IOException {
    publish("new.html");
    Files.createDirectories(project.resolve("target/site.last/old"));
    OutputFolder.open(site, content).close();
    assertEquals(List.of(".vejviser", "new.html"), files(site));
    assertFalse(Files.exists(project.resolve("target/site.last")));
  }

  @Test
  void aFolderThatNoBuildMadeIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("holiday.jpg"), "mine");
    assertThrows(UnsafeOutputException.class, () -> OutputFolder.open(site, content));
    assertEquals(List.of("holiday.jpg"), files(site));
  }

  @Test
  void anEmptyFolderMayBeUsed() throws IOException {
    Files.createDirectories(site);
    publish("new.html");
    assertTrue(Files.exists(site.resolve("new.html")));
  }

  @Test
  void aFolderAroundOrInsideTheContentIsRefused() {
    assertThrows(UnsafeOutputException.class, () -> OutputFolder.open(project, content));
    assertThrows(UnsafeOutputException.class, () -> OutputFolder.open(content, content));
    assertThrows(
        UnsafeOutputException.class, () -> OutputFolder.open(content.resolve("site"), content));
  }

  private void publish(String name) throws IOException {
    try (OutputFolder folder = OutputFolder.open(site, content)) {
      Files.writeString(folder.staging().resolve(name), name);
      folder.publish();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
