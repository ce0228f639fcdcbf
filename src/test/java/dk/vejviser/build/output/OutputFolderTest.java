package dk.vejviser.build.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in the output folder is always one whole site, and beside it the index of it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class OutputFolderTest {
  private static final List<String> OLD = List.of("site old", "index old");
  private static final List<String> NEW = List.of("site new", "index new");

  @TempDir Path project;
  private Path content;
  private Path target;
  private Path site;
  private Path index;

  @BeforeEach
  void anEmptyProject() throws IOException {
    content = Files.createDirectory(project.resolve("content"));
    target = project.resolve("target");
    site = target.resolve("site");
    index = target.resolve("search");
  }

  @Test
  void aPublishedSiteReplacesTheOldOneWhole() throws IOException {
    publish("old");
    publish("new");
    assertEquals(NEW, versions());
    assertEquals(List.of(".vejviser", "version"), Folders.names(site));
    assertEquals(List.of("search", "search.lock", "site", "site.lock"), Folders.names(target));
  }

  @Test
  void aBuildThatStopsLeavesTheOldSite() throws IOException {
    publish("old");
    try (OutputFolder folder = open()) {
      write(folder, "half");
    }
    assertEquals(OLD, versions());
    assertEquals(List.of("search", "search.lock", "site", "site.lock"), Folders.names(target));
  }

  /** Every state of the disk that a build can leave when it is killed, in their order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "next/site",
        "next/site next/index",
        "ready/site ready/index",
        "ready/site ready/index last/index",
        "ready/site last/index search",
        "ready/site last/index last/site search",
        "ready last/index last/site search site",
        "last/index last/site search site",
        "last/site search site",
        "last search site"
      })
  void whateverAKilledBuildLeavesTheNextStartMakesOneWholeVersionOf(String state)
      throws IOException {
    publish("old");
    boolean whole = !state.contains("next");
    if (whole) {
      killedAt(List.of(state.split(" ")));
    } else {
      for (String part : state.split(" ")) {
        version(target.resolve("site." + part), "half");
      }
    }
    try (OutputFolder folder = open()) {
      assertEquals(whole ? NEW : OLD, versions());
      assertEquals(List.of(), Folders.names(folder.site()));
    }
    assertEquals(List.of("search", "search.lock", "site", "site.lock"), Folders.names(target));
  }

  /** The new version stands where the state says so, and the old one where it isn't yet. */
  private void killedAt(List<String> state) throws IOException {
    for (String part : List.of("site", "index")) {
      Path place = part.equals("site") ? site : index;
      boolean swapped = state.contains(place.getFileName().toString());
      if (swapped || state.contains("last/" + part)) {
        Trees.delete(place);
      }
      if (swapped) {
        version(place, "new");
      }
    }
    for (String part : state) {
      if (part.contains("/")) {
        version(target.resolve("site." + part), part.startsWith("ready") ? "new" : "old");
      } else if (!part.equals("site") && !part.equals("search")) {
        Files.createDirectories(target.resolve("site." + part));
      }
    }
  }

  @Test
  void aSwapThatTheDiskRefusesIsTakenBack() throws IOException {
    publish("old");
    try (OutputFolder folder = open()) {
      write(folder, "new");
      Files.writeString(target.resolve("site.last"), "a file where the old site should go");
      assertThrows(IOException.class, folder::publish);
      assertTrue(Files.exists(target.resolve("site.next/site/version")), "no version any longer");
    }
    assertEquals(OLD, versions());
    assertEquals(
        List.of("search", "search.lock", "site", "site.lock"),
        Folders.names(target),
        "nothing left over");
  }

  @Test
  void aFolderThatNoBuildMadeIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("holiday.jpg"), "mine");
    assertThrows(UnsafeOutputException.class, this::open);
    assertEquals(List.of("holiday.jpg"), Folders.names(site));
  }

  @Test
  void aLinkIsRefusedAndWhatItLeadsToStays() throws IOException {
    publish("old");
    Path real = Files.move(site, project.resolve("www"));
    for (Path leadsTo : List.of(real, project.resolve("nowhere"))) {
      Files.createSymbolicLink(site, leadsTo);
      UnsafeOutputException refused = assertThrows(UnsafeOutputException.class, this::open);
      assertEquals(UnsafeOutputException.Why.LINK, refused.why());
      assertEquals(leadsTo, Files.readSymbolicLink(site));
      Files.delete(site);
    }
    assertEquals("old", Files.readString(real.resolve("version")));
  }

  @Test
  void aFolderInThePlaceOfTheIndexThatNoBuildMadeIsRefused() throws IOException {
    Files.createDirectories(index);
    Files.writeString(index.resolve("holiday.jpg"), "mine");
    assertThrows(UnsafeOutputException.class, this::open);
    assertEquals(List.of("holiday.jpg"), Folders.names(index));
  }

  @Test
  void anEmptyFolderMayBeUsed() throws IOException {
    Files.createDirectories(site);
    publish("new");
    assertEquals(NEW, versions());
  }

  @Test
  void aFolderAroundOrInsideTheContentIsRefused() {
    for (Path wrong : List.of(project, content, content.resolve("site"))) {
      assertThrows(
          UnsafeOutputException.class, () -> OutputFolder.open(wrong, index, content, () -> {}));
    }
  }

  @Test
  void aSecondBuildSaysSoAndWaitsForTheFirst() throws Exception {
    CountDownLatch told = new CountDownLatch(1);
    CompletableFuture<Void> second;
    try (OutputFolder first = open()) {
      second = CompletableFuture.runAsync(() -> publishWhenFree(told));
      assertTrue(told.await(20, TimeUnit.SECONDS));
      write(first, "old");
      first.publish();
      assertEquals(OLD, versions());
      assertFalse(second.isDone());
    }
    second.get(20, TimeUnit.SECONDS);
    assertEquals(NEW, versions());
  }

  private void publishWhenFree(CountDownLatch told) {
    try (OutputFolder folder = OutputFolder.open(site, index, content, told::countDown)) {
      write(folder, "new");
      folder.publish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OutputFolder open() throws IOException {
    return OutputFolder.open(site, index, content, () -> {});
  }

  private void publish(String version) throws IOException {
    try (OutputFolder folder = open()) {
      write(folder, version);
      folder.publish();
    }
  }

  private static void write(OutputFolder folder, String version) throws IOException {
    version(folder.site(), version);
    version(folder.index(), version);
  }

  private static void version(Path folder, String version) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(OutputFolder.MARK), "");
    Files.writeString(folder.resolve("version"), version);
  }

  private List<String> versions() throws IOException {
    return List.of(
        "site " + Files.readString(site.resolve("version")),
        "index " + Files.readString(index.resolve("version")));
  }
}
