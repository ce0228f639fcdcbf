package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.PlaywrightException;
import dk.vejviser.build.Folders;
import dk.vejviser.build.Projects;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a device keeps follows the site that stands at the address, and only that. */
@ExtendWith(OneRun.class)
class OfflineUpdateTest {
  /** Which worker a page would get next, and asks for it now, as a browser does on each visit. */
  private static final String UPDATE =
      "() => navigator.serviceWorker.getRegistration().then(one => one.update()).then(() => true)";

  @TempDir static Path small;
  private static Path content;

  private final RealBrowser browser;
  private Host host;
  private OfflineReader reader;

  @TempDir Path folder;

  OfflineUpdateTest(RealBrowser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void aSmallSite() throws IOException {
    content = small.resolve("content");
    Projects.writeContent(content);
    Projects.leaveOutDocuments(content);
    build(small.resolve("site"), content, "");
  }

  @BeforeEach
  void aNewReader() throws IOException {
    host = new Host(small.resolve("site"));
    reader = new OfflineReader(browser, host.address());
  }

  @AfterEach
  void farewell() {
    reader.close();
    host.close();
  }

  @Test
  void anUpdateReplacesAllThatWasKept() throws IOException {
    Path edited = copy();
    Path help = edited.resolve("help/filerne-er-laast.md");
    Files.writeString(
        help, Files.readString(help).replaceFirst("title: .*", "title: Den nye udgave"));
    Path changed = build(folder.resolve("changed"), edited, "");
    reader.visitOnline("/");
    List<?> before = reader.caches();
    serve(changed, "");
    reader.open("/");
    reader.page().evaluate(UPDATE);
    reader.await(() -> !reader.caches().equals(before));
    reader.await(() -> reader.caches().size() == 1);
    host.close();
    reader.open("/nu/filerne-er-laast/");
    assertEquals("Den nye udgave", reader.page().locator("h1").innerText());
    assertEquals("rgb(179, 19, 27)", reader.color(".callbar .button"));
  }

  @Test
  void switchedOffTheNextVisitTakesBackWhatWasKept() throws IOException {
    Path edited = copy();
    Path file = edited.resolve("data/site.yaml");
    Files.writeString(file, Files.readString(file) + "offline: false\n");
    Path off = build(folder.resolve("off"), edited, "");
    assertFalse(Files.exists(off.resolve("offline")));
    reader.visitOnline("/");
    reader.page().evaluate("() => caches.open('somebody else')");
    serve(off, "");
    reader.open("/");
    reader.await(() -> reader.caches().equals(List.of("somebody else")));
    reader.await(() -> reader.workers() == 0);
    reader.open("/nu/");
    assertEquals(0, reader.workers(), "the pages ask for none");
    host.close();
    PlaywrightException refused =
        assertThrows(PlaywrightException.class, () -> reader.open("/nu/"));
    assertTrue(refused.getMessage().contains("ERR_CONNECTION_REFUSED"), refused.getMessage());
  }

  @Test
  void belowAFolderOfItsHostTheWorkerKeepsToThatFolder() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    build(root.resolve("sti"), content, "sti/");
    Files.writeString(root.resolve("index.html"), "<!DOCTYPE html><title>Værten</title>");
    serve(root, "sti/");
    reader.visitOnline("/sti/");
    assertEquals(
        reader.at("/sti/"),
        reader.page().evaluate("() => navigator.serviceWorker.ready.then(one => one.scope)"));
    host.close();
    reader.open("/sti/nu/filerne-er-laast/");
    assertEquals("help", reader.visit().kind());
    reader.open("/sti/");
    assertEquals(reader.at("/sti/nu/"), reader.page().url());
    assertThrows(PlaywrightException.class, () -> reader.open("/"));
  }

  @Test
  void twoPortalsOnOneHostKeepWhatIsTheirsApart() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    build(root.resolve("a"), content, "a/");
    build(root.resolve("b"), content, "b/");
    serve(root, "a/");
    reader.visitOnline("/a/noedkort/");
    reader.page().locator("input[data-own]").first().fill("11223344");
    reader.page().locator("input[data-own]").first().blur();
    reader.visitOnline("/b/noedkort/");
    assertEquals("", reader.page().locator("input[data-own]").first().inputValue());
    assertEquals(
        List.of("vejviser:a/egne-numre"),
        reader.page().evaluate("() => Object.keys(localStorage)"));
    assertEquals(
        List.of("vejviser /a/", "vejviser /b/"),
        reader.caches().stream().map(name -> name.toString().replaceFirst(" \\w+$", "")).toList());
    host.close();
    for (String portal : List.of("/a/nu/", "/b/nu/")) {
      reader.open(portal);
      assertEquals(reader.at(portal), reader.page().url());
    }
  }

  /** From now on another root stands at the host's address. */
  private void serve(Path root, String site) throws IOException {
    int port = host.address().getPort();
    host.close();
    host = new Host(root, site, port);
  }

  private static Path build(Path output, Path content, String path) throws IOException {
    Optional<URI> base = Optional.of(URI.create("https://portal.test/" + path));
    Projects.build(Projects.settings(Projects.REPOSITORY, content, output, 2, base));
    return output;
  }

  private Path copy() throws IOException {
    Path copy = folder.resolve("edited");
    Folders.copy(Folders.files(content), content, copy);
    return copy;
  }
}
