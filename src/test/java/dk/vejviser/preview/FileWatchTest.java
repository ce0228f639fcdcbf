package dk.vejviser.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor does to a file is seen, by its name, once. */
class FileWatchTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  @TempDir Path folder;
  private FileWatch watch;

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(folder.resolve("a.md"), "one");
    watch = new FileWatch(List.of(folder));
  }

  @AfterEach
  void end() throws IOException {
    watch.close();
  }

  @Test
  void nothingIsSeenWhereNothingHappens() throws Exception {
    assertEquals(Set.of(), watch.await(Duration.ofMillis(1)));
  }

  @Test
  void aFileThatIsMadeChangedRenamedOrDeletedIsSeenOnce() throws Exception {
    Files.writeString(folder.resolve("b.md"), "two");
    assertSeen("b.md");
    Files.writeString(folder.resolve("b.md"), "two and three");
    assertSeen("b.md");
    Files.move(folder.resolve("b.md"), folder.resolve("c.md"));
    assertSeen("b.md", "c.md");
    Files.delete(folder.resolve("c.md"));
    assertSeen("c.md");
  }

  @Test
  void aFileSavedByRenamingANewOneOverItIsSeenUnderItsOwnName() throws Exception {
    Files.writeString(folder.resolve(".a.md.new"), "another");
    Files.move(
        folder.resolve(".a.md.new"), folder.resolve("a.md"), StandardCopyOption.REPLACE_EXISTING);
    assertSeen("a.md");
  }

  @Test
  void aChangeThatLeavesSizeAndTimeIsSeenByItsEvent() throws Exception {
    Path file = folder.resolve("a.md");
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "two");
    Files.setLastModifiedTime(file, time);
    assertSeen("a.md");
  }

  @Test
  void filesOfANewFolderAreSeenNowAndLater() throws Exception {
    Path fresh = Files.createDirectories(folder.resolve("new/deep"));
    Files.writeString(fresh.resolve("d.md"), "four");
    assertSeen("d.md");
    Files.writeString(fresh.resolve("d.md"), "four and five");
    assertSeen("d.md");
  }

  @Test
  void theNotesThatEditorsKeepAreNotSeen() throws Exception {
    Files.writeString(folder.resolve(".a.md.swp"), "notes");
    Files.writeString(folder.resolve("4913"), "");
    Files.delete(folder.resolve("4913"));
    assertEquals(Set.of(), watch.await(Duration.ofMillis(300)));
  }

  /** The names that are seen until all of these are; a slow disk may show them one by one. */
  private void assertSeen(String... names) throws InterruptedException {
    Set<String> wanted = Set.of(names);
    Set<String> seen = new TreeSet<>();
    while (!seen.containsAll(wanted)) {
      Set<Path> now = watch.await(LONG);
      assertEquals(false, now.isEmpty(), "only " + seen);
      seen.addAll(now.stream().map(f -> f.getFileName().toString()).collect(Collectors.toSet()));
    }
    assertEquals(wanted, Set.copyOf(seen));
  }
}
