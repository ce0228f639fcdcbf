package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of results where its scripts come broken, late or not at all. */
@ExtendWith(OneRun.class)
class SearchScriptsTest {
  /** By then the page says that its scripts are late, if they are. */
  private static final Duration AWHILE = Duration.ofMillis(5500);

  private final PublishedSite site;
  private final RealBrowser browser;
  private final Asking asking;

  SearchScriptsTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.asking = new Asking(site, browser);
  }

  @Test
  void anEngineThatTheBrowserKeepsBrokenIsFetchedFromAnotherAddress() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      // The glob means the plain address only.
      page.route("**/js/search/engine.js", route -> cutOff(route));
      asking.ask(page, "q=backup");
      assertTrue(page.locator(".hits > li").first().isVisible());
      assertTrue(page.locator(".late").isHidden());
    }
  }

  @Test
  void whereNoScriptMayRunThePageSaysSoAfterAWhileAndLeadsOn() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.route("**/*.js*", Route::abort);
      page.navigate(site.at("/soeg/?q=backup"));
      assertFalse(seen(page), "a script may still be on its way");
      visit.skip(AWHILE);
      assertTrue(seen(page));
      leadsOn(page);
      assertEquals(List.of(), Axe.violations(page));
    }
  }

  @Test
  void aScriptThatComesTakesBackThatItIsMissing() {
    try (Visit visit = asking.asked("q=backup")) {
      visit.skip(AWHILE);
      assertFalse(seen(visit.page()));
    }
  }

  @Test
  void withScriptSwitchedOffOneSentenceSaysSoAndThePageLeadsOn() {
    for (Setting setting : List.of(Setting.PHONE, Setting.DESKTOP)) {
      try (Visit visit = browser.visit(setting.withoutScript())) {
        Page page = visit.page();
        page.navigate(site.at("/soeg/?q=backup"));
        visit.skip(AWHILE);
        assertTrue(page.locator("noscript p").isVisible());
        assertTrue(page.locator(".late").isHidden(), "one sentence is enough");
        leadsOn(page);
      }
    }
  }

  @Test
  void aServerThatSaysNothingOfTheEngineIsASilentNetwork() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.clock().install();
      page.route("**/js/search/engine.js", route -> {});
      page.navigate(site.at("/soeg/?q=backup"));
      page.locator("#found strong", new Page.LocatorOptions().setHasText("Søger")).waitFor();
      page.waitForTimeout(200);
      page.clock().fastForward(15_000);
      page.locator("[data-reason=silent]").waitFor();
      // The browser still waits for the first; another address is another question.
      page.locator("#q").fill("mitid");
      page.keyboard().press("Enter");
      Asking.answered(page, "»mitid« – Søg – Vejviser");
    }
  }

  @Test
  void aServerThatIsGoneOrOutOfOrderTakesNoPageAway() {
    Map<String, Consumer<Route>> troubles =
        Map.of("silent", Route::abort, "unavailable", SearchScriptsTest::outOfOrder);
    troubles.forEach(
        (reason, trouble) -> {
          try (Visit visit = browser.firstVisit(Setting.PHONE)) {
            Page page = visit.page();
            page.navigate(site.at("/soeg/"));
            page.route("**/*", trouble);
            page.locator("#q").fill("backup");
            page.keyboard().press("Enter");
            page.locator("[data-reason=" + reason + "]").waitFor();
            page.waitForTimeout(500);
            assertEquals(site.at("/soeg/?q=backup"), page.url());
            assertEquals("backup", page.locator("#q").inputValue());
            leadsOn(page);
          }
        });
  }

  private static void outOfOrder(Route route) {
    route.fulfill(new Route.FulfillOptions().setStatus(503));
  }

  private static boolean seen(Page page) {
    return (boolean)
        page.locator(".late")
            .evaluate("note => note.checkVisibility({ visibilityProperty: true })");
  }

  private static void leadsOn(Page page) {
    for (String address : List.of("/emner/", "/a-aa/", "/nu/", "tel:+4533370037")) {
      assertTrue(page.locator("#ways a[href='" + address + "']").isVisible(), address);
    }
  }

  /**
   * As a host or a cache keeps it where a connection broke: within a block, since what ends between
   * two statements is a script as good as any.
   */
  private static void cutOff(Route route) {
    String text = route.fetch().text();
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/javascript")
            .setBody(text.substring(0, text.lastIndexOf('{'))));
  }
}
