package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of results in bad weather: hostile words, two questions at once, no network. */
@ExtendWith(OneRun.class)
class SearchTroubleTest {
  private final PublishedSite site;
  private final RealBrowser browser;
  private final Asking asking;

  SearchTroubleTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.asking = new Asking(site, browser);
  }

  @Test
  void aHostileQueryIsOnlyEverText() {
    String query = "<img src=x onerror=alert(1)> \"&' {0} \u202Eמה 😀 ";
    try (Visit visit = asking.firstAsked("q=" + encoded(query + "x".repeat(10_000)))) {
      Page page = visit.page();
      assertEquals(
          (query + "x".repeat(10_000)).strip().replace("\u202E", ""),
          page.locator("#q").inputValue());
      String title = "»\u2068<img src=x onerror=alert(1)> \"&' {0} מה 😀 xx";
      assertTrue(page.title().startsWith(title), page.title());
      assertTrue(page.title().endsWith("xx\u2069« – Søg – Vejviser"), page.title());
      assertEquals(0, page.locator("main img").count());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void signsThatActUnseenReachNeitherTitleNorStatusNorSuggestion() {
    String acting = "\u202E\u2066\u200F\u200B\u00AD\u0007\u0000\u2060";
    try (Visit visit = asking.firstAsked("q=" + encoded("\uFEFFba" + acting + "kup"))) {
      Page page = visit.page();
      assertEquals("bakup", page.locator("#q").inputValue());
      assertEquals("»bakup« – Søg – Vejviser", page.title());
      assertTrue(page.locator("#found").innerText().matches("\\d+ resultater\\sMente I backup\\?"));
      assertEquals("?q=backup", page.locator("#found a").getAttribute("href"));
    }
    try (Visit visit = asking.asked("q=" + encoded("זה bakup"))) {
      assertEquals("»\u2068זה bakup\u2069« – Søg – Vejviser", visit.page().title());
      assertEquals(
          "isolate",
          visit.page().locator("#found a").evaluate("a => getComputedStyle(a).unicodeBidi"));
    }
  }

  @Test
  void aWordWithoutEndFitsTheNarrowestPhoneWithTextOfTwiceTheSize() {
    try (Visit visit = browser.firstVisit(Setting.NARROW)) {
      Page page = visit.page();
      HostileEngine.in(page);
      visit.enlargeText();
      asking.ask(page, "q=" + "x".repeat(10_000));
      assertEquals(320, page.evaluate("() => document.documentElement.scrollWidth"));
    }
  }

  @Test
  void wordsOfTheIndexAreNeverMarkUp() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      HostileEngine.in(visit.page());
      asking.ask(visit.page(), "q=x");
      Page page = visit.page();
      assertEquals(HostileEngine.TITLE, page.locator(".hits h3").innerText());
      assertEquals(HostileEngine.TITLE + "x", page.locator(".hits h3 + p").innerText());
      assertEquals(HostileEngine.TITLE, page.locator("#found a").innerText());
      assertEquals(0, page.locator("main img").count());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void ofTwoQuestionsAtOnceTheLastOneIsAnswered() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      HostileEngine.in(page);
      asking.ask(page, "q=1");
      for (String query : List.of("800 langsom", "2 hurtig")) {
        page.locator("#q").fill(query);
        page.keyboard().press("Enter");
      }
      Asking.answered(page, "»2 hurtig« – Søg – Vejviser");
      page.waitForTimeout(1200);
      assertEquals("2 hurtig", page.locator(".hits mark").innerText());
      assertEquals("»2 hurtig« – Søg – Vejviser", page.title());
    }
  }

  @Test
  void withTheNetworkGoneItSaysSoAnswersWhatItHasAndGoesOnWhenItIsBack() {
    try (Visit visit = browser.firstVisitWithWorker(Setting.PHONE)) {
      Page page = visit.page();
      asking.ask(page, "q=backup");
      page.context().setOffline(true);
      page.locator("#q").fill("direktørsvindel gavekort");
      page.keyboard().press("Enter");
      trouble(page, "offline");
      page.goBack();
      Asking.answered(page, "»backup« – Søg – Vejviser");
      assertTrue(page.locator(".hits > li").first().isVisible(), "what was fetched is still found");
      assertEquals(0, page.locator("[data-reason]:not([hidden])").count());
      page.goForward();
      trouble(page, "offline");
      page.context().setOffline(false);
      Asking.answered(page, "»direktørsvindel gavekort« – Søg – Vejviser");
      assertEquals(0, page.locator("[data-reason]:not([hidden])").count());
    }
  }

  @Test
  void aFirstQuestionWithoutANetworkIsAnsweredWhenItIsBackAndWhatIsTypedMeanwhileStays() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.navigate(site.at("/soeg/"));
      page.context().setOffline(true);
      page.locator("#q").fill("backup");
      page.keyboard().press("Enter");
      trouble(page, "offline");
      page.locator("#q").fill("mitid er");
      page.context().setOffline(false);
      Asking.answered(page, "»backup« – Søg – Vejviser");
      assertEquals("mitid er", page.locator("#q").inputValue());
      page.goBack();
      Asking.answered(page, "Søg – Vejviser");
      assertEquals("", page.locator("#q").inputValue());
    }
  }

  @Test
  void aNetworkThatComesAndGoesTakesNoFocusFromTheResults() {
    try (Visit visit = asking.asked("q=backup")) {
      Page page = visit.page();
      page.locator(".hits h3 a").nth(2).focus();
      page.evaluate("() => dispatchEvent(new Event('online'))");
      page.waitForTimeout(500);
      assertEquals(
          page.locator(".hits h3 a").nth(2).getAttribute("href"),
          page.evaluate("() => document.activeElement.getAttribute('href')"));
    }
  }

  @Test
  void anEngineThatDidNotComeIsAskedForAgainWithTheNextQuestion() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.route("**/js/search/engine.js*", Route::abort);
      page.navigate(site.at("/soeg/?q=backup"));
      trouble(page, "unavailable");
      page.unroute("**/js/search/engine.js*");
      page.locator("#q").fill("mitid");
      page.evaluate("() => (window.same = true)");
      page.keyboard().press("Enter");
      Asking.answered(page, "»mitid« – Søg – Vejviser");
      assertEquals(true, page.evaluate("() => window.same"));
    }
  }

  @Test
  void aServerThatSaysNothingIsGivenUpAndTheNextQuestionIsAnsweredOnTheSamePage() {
    for (String file : List.of("**/search/*/root.bin", "**/search/*/t*.bin")) {
      try (Visit visit = browser.firstVisit(Setting.PHONE)) {
        Page page = visit.page();
        page.clock().install();
        List<Route> unanswered = new ArrayList<>();
        page.route(file, unanswered::add);
        page.navigate(site.at("/soeg/?q=backup"));
        page.locator("#found strong", new Page.LocatorOptions().setHasText("Søger")).waitFor();
        page.waitForCondition(() -> !unanswered.isEmpty());
        page.clock().fastForward(15_000);
        trouble(page, "silent");
        page.unroute(file);
        page.evaluate("() => (window.same = true)");
        page.locator("#q").fill("mitid");
        page.keyboard().press("Enter");
        Asking.answered(page, "»mitid« – Søg – Vejviser");
        assertEquals(true, page.evaluate("() => window.same"));
      }
    }
  }

  @Test
  void withADamagedShardItSaysThatTheSearchDoesNotWork() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.route(
          Pattern.compile("/search/[^/]+/.*\\.bin"),
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setBodyBytes(new byte[] {1, 2, 3, 4, 5, 6, 7})));
      page.navigate(site.at("/soeg/?q=backup"));
      trouble(page, "unavailable");
    }
  }

  @Test
  void aBrowserThatCannotUnpackIsToldSoAndShownTheOverviews() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      visit.page().addInitScript("delete window.DecompressionStream");
      visit.page().navigate(site.at("/soeg/?q=backup"));
      trouble(visit.page(), "too-old");
    }
  }

  private static void trouble(Page page, String reason) {
    page.locator("[data-reason=" + reason + "]").waitFor();
    assertEquals(1, page.locator("[data-reason]:not([hidden])").count());
    assertTrue(page.locator("#ways a[href='/a-aa/']").isVisible());
    assertTrue(page.locator("#results").isHidden());
    assertEquals(List.of(), Axe.violations(page));
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
