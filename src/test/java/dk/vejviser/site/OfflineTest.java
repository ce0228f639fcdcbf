package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dk.vejviser.build.Build;
import dk.vejviser.build.Outcome;
import dk.vejviser.build.Purpose;
import dk.vejviser.build.Settings;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** After one visit to any page the incident path and the card open with the server stopped. */
@ExtendWith(OneRun.class)
class OfflineTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path SMALL = PROJECT.resolve("src/test/resources/golden/content");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final String GUIDE = "/guider/backup-der-virker/";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String READY = "() => navigator.serviceWorker.ready.then(() => true)";
  private static final String CACHES = "() => caches.keys()";
  private static final String WORKERS =
      "() => navigator.serviceWorker.getRegistrations().then(all => all.length)";

  /** Which worker a page would get next, and asks for it now, as a browser does on each visit. */
  private static final String UPDATE =
      "() => navigator.serviceWorker.getRegistration().then(one => one.update()).then(() => true)";

  private final PublishedSite site;
  private final RealBrowser browser;
  private Host host;
  private Visit visit;

  @TempDir Path folder;

  OfflineTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @BeforeEach
  void aNewReader() throws IOException {
    host = new Host(site.folder());
    visit = browser.firstVisit(Setting.PHONE);
  }

  @AfterEach
  void farewell() {
    visit.close();
    host.close();
  }

  @Test
  void fromAGuideOneFindsHelpAndTheCardWithTheServerStopped() {
    visitOnline(GUIDE);
    host.close();
    Page page = visit.page();
    page.navigate(at("/nu/"));
    int clicks = 0;
    while (!visit.kind().equals("help") && clicks++ < 4) {
      page.locator("ul.answers a").first().click();
    }
    assertEquals("help", visit.kind());
    assertTrue(page.locator("main .contacts a[href^='tel:']").first().isVisible());
    assertEquals("rgb(179, 19, 27)", color(page, ".callbar .button"), "the styles are there");
    assertTrue(box(page, ".contacts a.phone[href] .i") > 10, "so are the icons");
    page.locator(".calls-first a.go").click();
    assertEquals("card", visit.kind());
    page.fill("#egen-bank", "11223344");
    page.locator("#egen-bank").blur();
    assertEquals("11 22 33 44", page.inputValue("#egen-bank"), "scripts run, too");
  }

  @Test
  void everyPageOfTheIncidentPathOpensWithTheServerStopped() {
    visitOnline("/");
    host.close();
    List<String> kept =
        site.pages().stream()
            .map(SitePage::address)
            .filter(address -> address.startsWith("/nu/") || address.equals("/noedkort/"))
            .toList();
    List<String> opened = new ArrayList<>();
    for (String address : kept) {
      visit.page().navigate(at(address));
      if (visit.page().title().equals(site.page(address).document().title())) {
        opened.add(address);
      }
    }
    assertEquals(kept, opened);
    assertTrue(kept.size() > 40, kept.size() + " pages");
  }

  @Test
  void withoutANetworkEveryOtherAddressLeadsToHelp() {
    visitOnline(GUIDE);
    host.close();
    for (String address : List.of("/", "/guider/", "/nu", "/start")) {
      visit.page().navigate(at(address));
      assertEquals("Hvad ser I lige nu?", visit.page().locator("h1").innerText(), address);
    }
  }

  @Test
  void whatIsFetchedAheadIsOneFileAndCarriesTheMark() {
    visitOnline(GUIDE);
    List<String> marked = host.log().stream().filter(line -> line.contains("?")).toList();
    assertEquals(1, marked.size(), marked.toString());
    assertTrue(marked.get(0).matches("/offline/[0-9a-f]{10}\\.json\\?forud"), marked.toString());
    assertEquals(List.of(), host.log().stream().filter(line -> line.startsWith("/nu")).toList());
    assertEquals(List.of(), visit.complaints());
  }

  @Test
  void withANetworkAPageIsAlwaysTheNewestAndAssetsAreFetchedOnce() throws IOException {
    visitOnline(GUIDE);
    visit.page().navigate(at("/nu/"));
    int before = host.log().size();
    visit.page().navigate(at("/nu/ransomware-i-gang/"));
    visit.page().navigate(at("/nu"));
    assertEquals(at("/nu/"), visit.page().url(), "a host's redirect passes through");
    assertEquals(
        List.of("/nu/ransomware-i-gang/", "/nu", "/nu/"),
        host.log().subList(before, host.log().size()).stream()
            .filter(line -> !line.matches("/(service-worker\\.js|images/.*)"))
            .toList());
  }

  @Test
  void aSlowNetworkIsWaitedForThreeSeconds() {
    visitOnline(GUIDE);
    host.delay(Duration.ofSeconds(20));
    long start = System.nanoTime();
    visit.page().navigate(at("/nu/"));
    Duration waited = Duration.ofNanos(System.nanoTime() - start);
    assertEquals("step", visit.kind());
    assertTrue(waited.toMillis() >= 2900 && waited.toMillis() < 15_000, waited.toString());
  }

  @Test
  void aServerThatFailsIsAsGoodAsNone() {
    visitOnline(GUIDE);
    host.fail(path -> true);
    visit.page().navigate(at("/nu/"));
    assertEquals("step", visit.kind());
    assertEquals(503, visit.page().navigate(at("/guider/")).status());
  }

  @Test
  void aFetchThatFailsKeepsNothingAndTheNextVisitTriesAgain() {
    host.fail(path -> path.startsWith("/offline/"));
    visit.page().navigate(at(GUIDE));
    await(() -> host.log().stream().anyMatch(line -> line.startsWith("/offline/")));
    await(() -> visit.page().evaluate(WORKERS).equals(0));
    assertEquals(List.of(), visit.page().evaluate(CACHES));
    host.fail(path -> false);
    visitOnline(GUIDE);
    assertEquals(1, ((List<?>) visit.page().evaluate(CACHES)).size());
  }

  @Test
  void anUpdateReplacesAllThatWasKept() throws IOException {
    Path old = build("old", SMALL, "");
    Path content = copy(SMALL);
    Path help = content.resolve("help/filerne-er-laast.md");
    Files.writeString(
        help, Files.readString(help).replaceFirst("title: .*", "title: Den nye udgave"));
    Path changed = build("changed", content, "");
    serve(old, "");
    visitOnline("/");
    Object before = visit.page().evaluate(CACHES);
    int port = host.address().getPort();
    host.close();
    host = new Host(changed, "", port);
    visit.page().navigate(at("/"));
    visit.page().evaluate(UPDATE);
    await(() -> !visit.page().evaluate(CACHES).equals(before));
    await(() -> ((List<?>) visit.page().evaluate(CACHES)).size() == 1);
    host.close();
    visit.page().navigate(at("/nu/filerne-er-laast/"));
    assertEquals("Den nye udgave", visit.page().locator("h1").innerText());
    assertEquals("rgb(179, 19, 27)", color(visit.page(), ".callbar .button"));
  }

  @Test
  void switchedOffTheNextVisitTakesBackWhatWasKept() throws IOException {
    Path on = build("on", SMALL, "");
    Path content = copy(SMALL);
    Path file = content.resolve("data/site.yaml");
    Files.writeString(file, Files.readString(file) + "offline: false\n");
    Path off = build("off", content, "");
    assertFalse(Files.exists(off.resolve("offline")));
    serve(on, "");
    visitOnline("/");
    visit.page().evaluate("() => caches.open('somebody else')");
    int port = host.address().getPort();
    host.close();
    host = new Host(off, "", port);
    visit.page().navigate(at("/"));
    await(() -> visit.page().evaluate(CACHES).equals(List.of("somebody else")));
    await(() -> visit.page().evaluate(WORKERS).equals(0));
    visit.page().navigate(at("/nu/"));
    assertEquals(0, visit.page().evaluate(WORKERS), "the pages ask for none");
    host.close();
    PlaywrightException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            PlaywrightException.class, () -> visit.page().navigate(at("/nu/")));
    assertTrue(refused.getMessage().contains("ERR_CONNECTION_REFUSED"), refused.getMessage());
  }

  @Test
  void belowAFolderOfItsHostTheWorkerKeepsToThatFolder() throws IOException {
    Path root = Files.createDirectory(folder.resolve("root"));
    build("root/sti", SMALL, "sti/");
    Files.writeString(root.resolve("index.html"), "<!DOCTYPE html><title>Værten</title>");
    serve(root, "sti/");
    visitOnline("/sti/");
    assertEquals(
        at("/sti/"),
        visit.page().evaluate("() => navigator.serviceWorker.ready.then(one => one.scope)"));
    host.close();
    visit.page().navigate(at("/sti/nu/filerne-er-laast/"));
    assertEquals("help", visit.kind());
    visit.page().navigate(at("/sti/"));
    assertEquals(at("/sti/nu/"), visit.page().url());
    org.junit.jupiter.api.Assertions.assertThrows(
        PlaywrightException.class, () -> visit.page().navigate(at("/")));
  }

  @Test
  void aHostIsToldNeverToKeepTheWorkerItself() {
    visitOnline("/");
    assertEquals(
        "no-cache",
        visit
            .page()
            .context()
            .request()
            .get(at("/service-worker.js"))
            .headers()
            .get("cache-control"));
  }

  /** Opens a page and waits until what it asks the browser to keep is kept. */
  private void visitOnline(String address) {
    visit.page().navigate(at(address));
    visit.page().evaluate(READY);
  }

  private String at(String address) {
    return host.address().resolve(address).toString();
  }

  private void serve(Path root, String folder) throws IOException {
    host.close();
    host = new Host(root, folder, 0);
  }

  private Path build(String name, Path content, String path) throws IOException {
    Path output = folder.resolve(name);
    Settings settings =
        new Settings(
            PROJECT,
            content,
            output,
            Optional.of(URI.create("https://portal.test/" + path)),
            DAY,
            false,
            Purpose.PUBLISH,
            2);
    Findings findings = new Findings();
    Outcome outcome = Build.run(settings, findings, phase -> {});
    assertTrue(outcome instanceof Outcome.Done, () -> findings.sorted().toString());
    return output;
  }

  private Path copy(Path content) throws IOException {
    Path copy = folder.resolve("content");
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = copy.resolve(content.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return copy;
  }

  private interface Condition {
    boolean holds();
  }

  private void await(Condition condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.holds()) {
      assertTrue(System.nanoTime() < end, "nothing happened for " + PATIENCE);
      visit.page().waitForTimeout(50);
    }
  }

  private static Object color(Page page, String selector) {
    return page.locator(selector).evaluate("box => getComputedStyle(box).backgroundColor");
  }

  private static double box(Page page, String selector) {
    return ((Number)
            page.locator(selector)
                .first()
                .evaluate("icon => icon.firstElementChild.getBBox().width"))
        .doubleValue();
  }
}
