package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After one visit to any page the incident path and the card open with the server stopped. */
@ExtendWith(OneRun.class)
class OfflineTest {
  private static final String GUIDE = "/guider/backup-der-virker/";

  private final PublishedSite site;
  private final RealBrowser browser;
  private Host host;
  private OfflineReader reader;

  OfflineTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @BeforeEach
  void aNewReader() throws IOException {
    host = new Host(site.folder());
    reader = new OfflineReader(browser, host.address());
  }

  @AfterEach
  void farewell() {
    reader.close();
    host.close();
  }

  @Test
  void fromAGuideOneFindsHelpAndTheCardWithTheServerStopped() {
    reader.visitOnline(GUIDE);
    host.close();
    Page page = reader.page();
    reader.open("/nu/");
    int clicks = 0;
    while (!reader.visit().kind().equals("help") && clicks++ < 4) {
      page.locator("ul.answers a").first().click();
    }
    assertEquals("help", reader.visit().kind());
    assertTrue(page.locator("main .contacts a[href^='tel:']").first().isVisible());
    assertEquals("rgb(179, 19, 27)", reader.color(".callbar .button"), "the styles are there");
    assertTrue(box(page, ".contacts a.phone[href] .i") > 10, "so are the icons");
    page.locator(".calls-first a.go").click();
    assertEquals("card", reader.visit().kind());
    page.fill("#egen-bank", "11223344");
    page.locator("#egen-bank").blur();
    assertThat(page.locator("#egen-bank")).hasValue("11 22 33 44");
  }

  @Test
  void everyPageOfTheIncidentPathOpensWithTheServerStopped() {
    reader.visitOnline("/");
    host.close();
    List<String> kept =
        site.pages().stream()
            .map(SitePage::address)
            .filter(address -> address.startsWith("/nu/") || address.equals("/noedkort/"))
            .toList();
    List<String> opened = new ArrayList<>();
    for (String address : kept) {
      reader.open(address);
      if (reader.page().title().equals(site.page(address).document().title())) {
        opened.add(address);
      }
    }
    assertEquals(kept, opened);
    assertTrue(kept.size() > 40, kept.size() + " pages");
  }

  @Test
  void withoutANetworkEveryOtherAddressLeadsToHelp() {
    reader.visitOnline(GUIDE);
    host.close();
    for (String address : List.of("/", "/guider/", "/nu", "/start")) {
      reader.open(address);
      assertEquals("Hvad ser I lige nu?", reader.page().locator("h1").innerText(), address);
    }
  }

  @Test
  void whatIsFetchedAheadIsOneFileAndCarriesTheMark() {
    reader.visitOnline(GUIDE);
    List<String> marked = host.log().stream().filter(line -> line.contains("?")).toList();
    assertEquals(1, marked.size(), marked.toString());
    assertTrue(marked.get(0).matches("/offline/[0-9a-f]{10}\\.json\\?forud"), marked.toString());
    assertEquals(List.of(), host.log().stream().filter(line -> line.startsWith("/nu")).toList());
    assertEquals(List.of(), reader.visit().complaints());
  }

  @Test
  void withANetworkAPageIsAlwaysTheNewestAndAssetsAreFetchedOnce() throws IOException {
    reader.visitOnline(GUIDE);
    reader.open("/nu/");
    int before = host.log().size();
    reader.open("/nu/ransomware-i-gang/");
    reader.open("/nu");
    assertEquals(reader.at("/nu/"), reader.page().url(), "a host's redirect passes through");
    assertEquals(
        List.of("/nu/ransomware-i-gang/", "/nu", "/nu/"),
        host.log().subList(before, host.log().size()).stream()
            .filter(line -> !line.matches("/(service-worker\\.js|images/.*)"))
            .toList());
  }

  @Test
  void aSlowNetworkIsWaitedForThreeSeconds() {
    reader.visitOnline(GUIDE);
    host.delay(Duration.ofSeconds(20));
    long start = System.nanoTime();
    reader.open("/nu/");
    Duration waited = Duration.ofNanos(System.nanoTime() - start);
    assertEquals("step", reader.visit().kind());
    assertTrue(waited.toMillis() >= 2900 && waited.toMillis() < 15_000, waited.toString());
  }

  @Test
  void aServerThatFailsIsAsGoodAsNone() {
    reader.visitOnline(GUIDE);
    host.fail(path -> true);
    reader.open("/nu/");
    assertEquals("step", reader.visit().kind());
    assertEquals(503, reader.open("/guider/").status());
  }

  @Test
  void aFetchThatFailsKeepsNothingAndTheNextVisitTriesAgain() {
    host.fail(path -> path.startsWith("/offline/"));
    reader.open(GUIDE);
    reader.await(() -> host.log().stream().anyMatch(line -> line.startsWith("/offline/")));
    reader.await(() -> reader.workers() == 0);
    assertEquals(List.of(), reader.caches());
    host.fail(path -> false);
    reader.visitOnline(GUIDE);
    assertEquals(1, reader.caches().size());
  }

  @Test
  void aHostIsToldNeverToKeepTheWorkerItself() {
    reader.visitOnline("/");
    assertEquals(
        "no-cache",
        reader
            .page()
            .context()
            .request()
            .get(reader.at("/service-worker.js"))
            .headers()
            .get("cache-control"));
  }

  private static double box(Page page, String selector) {
    return ((Number)
            page.locator(selector)
                .first()
                .evaluate("icon => icon.firstElementChild.getBBox().width"))
        .doubleValue();
  }
}
