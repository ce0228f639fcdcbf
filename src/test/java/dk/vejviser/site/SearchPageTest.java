package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of results, with the real index: what it shows, and what it does in bad weather. */
@ExtendWith(OneRun.class)
class SearchPageTest {
  private static final Pattern ANSWER = Pattern.compile("resultat");
  private static final int MOST_TABS = 40;

  private final PublishedSite site;
  private final RealBrowser browser;

  SearchPageTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void theAddressHoldsTheQueryAndAMisspeltWordIsUnderstood() {
    try (Visit visit = asked("q=bakup")) {
      Page page = visit.page();
      assertEquals("bakup", page.locator("#q").inputValue());
      assertEquals("»bakup« – Søg – Vejviser", page.title());
      assertTrue(page.locator("#found strong").innerText().matches("\\d+ resultater"));
      assertEquals("Mente du backup?", page.locator("#found > span").innerText());
      assertTrue(page.locator(".hits h3").allInnerTexts().contains("Få en backup, der virker"));
      assertEquals("backup", page.locator(".hits mark").first().innerText().toLowerCase());
      assertTrue(page.locator("#ways").isHidden());
      page.locator("#found a").click();
      answered(page, "»backup« – Søg – Vejviser");
      assertEquals(site.at("/soeg/?q=backup"), page.url());
    }
  }

  @Test
  void engineAndRootAreAskedForOnceTogetherAndOnlyForAQuery() {
    try (Visit visit = browser.firstVisitWithoutWorker(Setting.PHONE)) {
      visit.page().navigate(site.at("/soeg/"));
      assertEquals(List.of(), fetched(visit, "engine.js", "root.bin"));
      Page page = visit.page();
      page.route("**/js/search/engine.js", Route::abort);
      page.waitForRequest(
          "**/search/root.bin",
          () ->
              page.waitForRequest("**/engine.js", () -> page.navigate(site.at("/soeg/?q=backup"))));
      assertEquals(List.of("engine.js", "root.bin"), fetched(visit, "engine.js", "root.bin"));
    }
    try (Visit visit = firstAsked("q=backup")) {
      assertEquals(List.of("engine.js", "root.bin"), fetched(visit, "engine.js", "root.bin"));
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void aChoiceNarrowsTheResultsAndBackWidensThemAgain() {
    try (Visit visit = asked("q=backup")) {
      Page page = visit.page();
      String before = page.locator("#found strong").innerText();
      assertTrue(page.locator(".facets details").first().getAttribute("open") != null);
      Locator guides = page.locator(".facets input[value=guide]");
      String count = page.locator(".facets label:has(input[value=guide]) small").innerText();
      guides.check();
      page.locator(".pills a").first().waitFor();
      assertEquals(site.at("/soeg/?q=backup&kind=guide"), page.url());
      assertEquals(count + " resultater", page.locator("#found strong").innerText());
      assertEquals(
          List.of("Guide"),
          page.locator(".hits .tag").allInnerTexts().stream().distinct().toList());
      page.goBack();
      page.locator(".pills").waitFor(hidden());
      assertEquals(before, page.locator("#found strong").innerText());
      assertFalse(guides.isChecked());
      page.goForward();
      page.locator(".pills a").first().waitFor();
      assertTrue(guides.isChecked());
    }
  }

  @Test
  void aPillTakesItsChoiceBack() {
    try (Visit visit = asked("q=backup&kind=guide&audience=ejer&kind=findes-ikke")) {
      Page page = visit.page();
      assertEquals(
          List.of("Guide fjern filter", "Ejer fjern filter", "Ryd filtre"),
          page.locator(".pills a").allTextContents());
      page.locator(".pills a").first().click();
      page.locator(".pills a").nth(2).waitFor(hidden());
      assertEquals(site.at("/soeg/?q=backup&audience=ejer"), page.url());
      page.locator(".pills a").last().click();
      page.locator(".pills").waitFor(hidden());
      assertEquals(site.at("/soeg/?q=backup"), page.url());
    }
  }

  @Test
  void theDoorToHelpStandsFirstWhereItSoundsLikeAnIncidentWhateverIsChosen() {
    for (String query : List.of("q=kan ikke åbne filer", "q=vi er blevet hacket&kind=guide")) {
      try (Visit visit = asked(query)) {
        Locator door = visit.page().locator("#door");
        assertTrue(door.isVisible(), query);
        assertEquals("/nu/", door.locator("a").first().getAttribute("href"));
        assertTrue(door.locator("a").nth(1).getAttribute("href").startsWith("tel:+45"));
      }
    }
    for (String query : List.of("q=backup", "q=bestyrelse cybersikkerhed", "q=d mærket")) {
      try (Visit visit = asked(query)) {
        assertTrue(visit.page().locator("#door").isHidden(), query);
      }
    }
  }

  @Test
  void moreResultsFollowAndTheFocusStandsOnTheFirstOfThem() {
    try (Visit visit = asked("q=kode")) {
      Page page = visit.page();
      assertEquals(10, page.locator(".hits > li").count());
      page.locator(".more button").click();
      page.locator(".hits > li").nth(10).waitFor();
      page.waitForTimeout(100);
      assertEquals(
          page.locator(".hits h3 a").nth(10).getAttribute("href"),
          page.evaluate("() => document.activeElement.getAttribute('href')"));
    }
  }

  @Test
  void aSectionIsLinkedWhereItSaysMost() {
    try (Visit visit = asked("q=åbne backup")) {
      Page page = visit.page();
      Locator section = page.locator(".hits .soft:not([hidden]) a").first();
      String anchor = section.getAttribute("href");
      section.click();
      assertTrue(page.locator("#" + anchor.split("#")[1]).isVisible(), anchor);
    }
  }

  @Test
  void whereNothingIsFoundTheOtherWaysAreShown() {
    try (Visit visit = asked("q=qqqqzzzzxxxx")) {
      assertEquals("Ingen resultater", visit.page().locator("#found strong").innerText());
      assertTrue(visit.page().locator("#results").isHidden());
      assertTrue(visit.page().locator("#ways a[href='/emner/']").isVisible());
    }
  }

  @Test
  void theKeyboardReachesChoicesAndResultsInTheirOrder() {
    try (Visit visit = asked("q=backup")) {
      Page page = visit.page();
      page.locator("#q").focus();
      StringBuilder order = new StringBuilder();
      for (int tabs = 0; tabs < MOST_TABS && order.indexOf("hit") < 0; tabs++) {
        page.keyboard().press("Tab");
        order.append(
            page.evaluate(
                "() => document.activeElement.closest('.hits') ? ' hit'"
                    + " : ' ' + document.activeElement.localName"));
      }
      assertTrue(order.toString().matches(" button( summary( input)*)+ hit"), order.toString());
    }
  }

  @Test
  void resultsPassAxeAndFitTheNarrowestPhone() {
    try (Visit visit = firstAsked("q=kan ikke åbne bakup&audience=ejer")) {
      for (Setting setting : List.of(Setting.DESKTOP, Setting.PHONE.dark(), Setting.NARROW)) {
        visit.change(setting);
        assertEquals(List.of(), Axe.violations(visit.page()), setting.toString());
      }
      assertEquals(320, visit.page().evaluate("() => document.documentElement.scrollWidth"));
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void aHostileQueryIsOnlyEverText() {
    String query = "<img src=x onerror=alert(1)> \"&' {0} \u202Eמה 😀 ";
    try (Visit visit = firstAsked("q=" + encoded(query + "x".repeat(10_000)))) {
      Page page = visit.page();
      assertEquals((query + "x".repeat(10_000)).strip(), page.locator("#q").inputValue());
      assertTrue(page.title().startsWith("»<img src=x onerror=alert(1)> \"&' {0}"), page.title());
      assertEquals(0, page.locator("main img").count());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void wordsOfTheIndexAreNeverMarkUp() {
    try (Visit visit = browser.firstVisitWithoutWorker(Setting.PHONE)) {
      HostileEngine.in(visit.page());
      ask(visit.page(), "q=x");
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
    try (Visit visit = browser.firstVisitWithoutWorker(Setting.PHONE)) {
      Page page = visit.page();
      HostileEngine.in(page);
      ask(page, "q=1");
      for (String query : List.of("800 langsom", "2 hurtig")) {
        page.locator("#q").fill(query);
        page.keyboard().press("Enter");
      }
      answered(page, "»2 hurtig« – Søg – Vejviser");
      page.waitForTimeout(1200);
      assertEquals("2 hurtig", page.locator(".hits mark").innerText());
      assertEquals("»2 hurtig« – Søg – Vejviser", page.title());
    }
  }

  @Test
  void withTheNetworkGoneItSaysSoAnswersWhatItHasAndGoesOnWhenItIsBack() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      ask(page, "q=backup");
      page.context().setOffline(true);
      page.locator("#q").fill("direktørsvindel gavekort");
      page.keyboard().press("Enter");
      trouble(page, "offline");
      page.goBack();
      answered(page, "»backup« – Søg – Vejviser");
      assertTrue(page.locator(".hits > li").first().isVisible(), "what was fetched is still found");
      assertEquals(0, page.locator("[data-reason]:not([hidden])").count());
      page.goForward();
      trouble(page, "offline");
      page.context().setOffline(false);
      answered(page, "»direktørsvindel gavekort« – Søg – Vejviser");
      assertEquals(0, page.locator("[data-reason]:not([hidden])").count());
    }
  }

  @Test
  void withADamagedShardItSaysThatTheSearchDoesNotWork() {
    try (Visit visit = browser.firstVisitWithoutWorker(Setting.PHONE)) {
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

  @Test
  void thePagesOwnScriptIsWhatTheEngineLeavesOfTenKilobytes() throws IOException {
    try (Stream<Path> files = Files.walk(site.folder().resolve("assets"))) {
      List<Path> found = files.filter(file -> file.endsWith("search/page.js")).toList();
      assertEquals(1, found.size());
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        Files.copy(found.get(0), gzip);
      }
      assertTrue(packed.size() <= 4 * 1024, packed.size() + " bytes");
    }
  }

  private static List<String> fetched(Visit visit, String... names) {
    return visit.requests().stream()
        .map(request -> request.url().replaceFirst(".*/", ""))
        .filter(List.of(names)::contains)
        .sorted()
        .toList();
  }

  private static void trouble(Page page, String reason) {
    page.locator("[data-reason=" + reason + "]").waitFor();
    assertEquals(1, page.locator("[data-reason]:not([hidden])").count());
    assertTrue(page.locator("#ways a[href='/a-aa/']").isVisible());
    assertTrue(page.locator("#results").isHidden());
    assertEquals(List.of(), Axe.violations(page));
  }

  private Visit asked(String search) {
    Visit visit = browser.visit(Setting.DESKTOP);
    ask(visit.page(), search);
    return visit;
  }

  /** The same for a new reader, whose browser has nothing of its own to complain of. */
  private Visit firstAsked(String search) {
    Visit visit = browser.firstVisit(Setting.DESKTOP);
    ask(visit.page(), search);
    return visit;
  }

  private void ask(Page page, String search) {
    page.navigate(site.address() + "soeg/?" + search.replace(" ", "+"));
    page.locator("#found strong", new Page.LocatorOptions().setHasText(ANSWER)).waitFor();
  }

  private static void answered(Page page, String title) {
    for (int wait = 0; wait < 100 && !page.title().equals(title); wait++) {
      page.waitForTimeout(100);
    }
    assertEquals(title, page.title());
  }

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }
}
