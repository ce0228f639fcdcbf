package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.vejviser.build.Projects;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site is published anew while readers have it open, with its service worker: they get right
 * answers or a sentence, never a wrong hit or a box that is dead.
 */
@ExtendWith(OneRun.class)
class SearchUpdateTest {
  private static final int OTHER_FORMAT = 99;

  @TempDir static Path work;

  /** The same words, one of them new, and so another index; then also with another engine. */
  private static Path before;

  private static Path after;
  private static Path newer;

  private final RealBrowser browser;
  private Host host;
  private OfflineReader reader;
  private Page old;

  SearchUpdateTest(RealBrowser browser) {
    this.browser = browser;
  }

  @BeforeAll
  static void threeVersions() throws IOException {
    before = build("before");
    String[] title = {"content/guides/tag-en-kopi.md", "title: .*", "title: Tag en kopi i nat"};
    String[] format = {"assets/js/search/shards.js", "FORMAT = \\d+", "FORMAT = " + OTHER_FORMAT};
    after = build("after", title);
    newer = build("newer", title, format);
    inAnotherFormat(newer.resolve("search/root.bin"));
  }

  @BeforeEach
  void aReaderWhoHasSearched() throws IOException {
    host = new Host(before);
    reader = new OfflineReader(browser, host.address());
    old = reader.page();
    reader.visitOnline("/");
    old.navigate(reader.at("/soeg/?q=kopi"));
    answered(old, "kopi");
    assertEquals("Tag en kopi", first(old));
  }

  @AfterEach
  void farewell() {
    reader.close();
    host.close();
  }

  @Test
  void anOldPageAndANewOneFindTheSameAndSaySoWhereThereIsNoNetwork() throws IOException {
    publish(after);
    Page fresh = old.context().newPage();
    fresh.navigate(reader.at("/soeg/?q=kopi"));
    answered(fresh, "kopi");
    assertEquals("Tag en kopi i nat", first(fresh));
    // Its shards are gone, so it learns of the new ones.
    ask(old, "maleren");
    answered(old, "maleren");
    assertTrue(first(old).contains("Maleren"), first(old));
    ask(old, "kopi");
    answered(old, "kopi");
    assertEquals("Tag en kopi i nat", first(old));
    old.context().setOffline(true);
    for (Page page : new Page[] {old, fresh}) {
      ask(page, "regninger");
      page.locator("[data-reason=offline]").waitFor();
    }
    old.context().setOffline(false);
    for (Page page : new Page[] {old, fresh}) {
      answered(page, "regninger");
      assertEquals("Falske regninger", first(page));
    }
  }

  @Test
  void aPageWhoseEngineCannotReadTheNewSearchIsLoadedAnewAndAnswers() throws IOException {
    try (OfflineReader another = new OfflineReader(browser, host.address())) {
      Page unasked = another.page();
      another.visitOnline("/");
      unasked.navigate(reader.at("/soeg/"));
      publish(newer);
      for (Page page : new Page[] {old, unasked}) {
        page.evaluate("() => (window.older = true)");
        ask(page, "maleren");
        answered(page, "maleren");
        assertTrue(first(page).contains("Maleren"), first(page));
      }
      // The first may answer from what its browser has kept; the other has nothing.
      assertEquals(false, unasked.evaluate("() => 'older' in window"));
    }
  }

  @Test
  void whoSearchesAgainWaitsForThePageOnlyUntilTheSiteIsPublishedAnew() throws IOException {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.navigate(reader.at("/soeg/?q=kopi"));
      answered(page, "kopi");
      int before = host.log().size();
      page.navigate(reader.at("/soeg/"));
      page.navigate(reader.at("/soeg/?q=kopi"));
      answered(page, "kopi");
      assertEquals("Tag en kopi", first(page));
      assertEquals(
          List.of("/soeg/", "/soeg/?q=kopi"),
          host.log().subList(before, host.log().size()).stream()
              // The other reader's worker asks whenever its browser likes.
              .filter(line -> !line.matches("/(service-worker\\.js|offline/.*)"))
              .toList());
      publish(after);
      page.navigate(reader.at("/soeg/?q=kopi"));
      answered(page, "kopi");
      assertEquals("Tag en kopi i nat", first(page));
    }
  }

  @Test
  void aBoxOnAnOldPageStillLeadsToAnswers() throws IOException {
    Page guide = old.context().newPage();
    guide.setViewportSize(Setting.DESKTOP.width(), Setting.DESKTOP.height());
    guide.navigate(reader.at("/guider/tag-en-kopi/"));
    publish(newer);
    guide.locator("#find").click();
    guide.keyboard().type("maleren");
    guide.waitForTimeout(500);
    guide.keyboard().press("Enter");
    answered(guide, "maleren");
    assertTrue(first(guide).contains("Maleren"), first(guide));
  }

  private void ask(Page page, String words) {
    page.bringToFront();
    page.locator("#q").fill(words);
    page.keyboard().press("Enter");
  }

  private void answered(Page page, String words) {
    reader.await(() -> page.title().startsWith("»" + words + "«"));
  }

  private static String first(Page page) {
    return page.locator(".hits h3").first().innerText();
  }

  /** From now on another version stands at the host's address. */
  private void publish(Path site) throws IOException {
    int port = host.address().getPort();
    host.close();
    host = new Host(site, "", port);
  }

  /** A site of which some files are changed: each by a pattern, and what stands there instead. */
  private static Path build(String name, String[]... changes) throws IOException {
    Path project = work.resolve(name);
    Projects.writeGolden(project);
    Projects.leaveOutDocuments(project.resolve("content"));
    for (String[] change : changes) {
      Path file = project.resolve(change[0]);
      String changed = Files.readString(file).replaceFirst(change[1], change[2]);
      Files.writeString(file, changed);
    }
    Path site = project.resolve("site");
    Projects.build(
        Projects.settings(project, project.resolve("content"), site, 2, Optional.empty()));
    return site;
  }

  /** The number of the format is the first byte; the seal stands before it all. */
  private static void inAnotherFormat(Path root) throws IOException {
    byte[] file = Files.readAllBytes(root);
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (InflaterOutputStream inflate = new InflaterOutputStream(plain, new Inflater(true))) {
      inflate.write(file, Integer.BYTES, file.length - Integer.BYTES);
    }
    byte[] words = plain.toByteArray();
    words[0] = OTHER_FORMAT;
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate =
        new DeflaterOutputStream(packed, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
      deflate.write(words);
    }
    int seal = 0x811c9dc5;
    for (byte[] part :
        new byte[][] {"root".getBytes(StandardCharsets.UTF_8), packed.toByteArray()}) {
      for (byte one : part) {
        seal = (seal ^ one & 0xff) * 0x01000193;
      }
    }
    Files.write(
        root,
        ByteBuffer.allocate(Integer.BYTES + packed.size())
            .putInt(seal)
            .put(packed.toByteArray())
            .array());
  }
}
