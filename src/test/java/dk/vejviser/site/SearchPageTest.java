package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of results, with the real index: what it shows. */
@ExtendWith(OneRun.class)
class SearchPageTest {
  private static final int MOST_TABS = 40;

  private final PublishedSite site;
  private final RealBrowser browser;
  private final Asking asking;

  SearchPageTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.asking = new Asking(site, browser);
  }

  @Test
  void theAddressHoldsTheQueryAndAMisspeltWordIsUnderstood() {
    try (Visit visit = asking.asked("q=bakup")) {
      Page page = visit.page();
      assertEquals("bakup", page.locator("#q").inputValue());
      assertEquals("»bakup« – Søg – Vejviser", page.title());
      assertTrue(page.locator("#found strong").innerText().matches("\\d+ resultater"));
      assertEquals("Mente I backup?", page.locator("#found > span").innerText());
      assertTrue(page.locator(".hits h3").allInnerTexts().contains("Få en backup, der virker"));
      assertEquals("backup", page.locator(".hits mark").first().innerText().toLowerCase());
      assertTrue(page.locator("#ways").isHidden());
      page.locator("#found a").click();
      Asking.answered(page, "»backup« – Søg – Vejviser");
      assertEquals(site.at("/soeg/?q=backup"), page.url());
    }
  }

  @Test
  void engineRootAndWordsOfTheDoorAreAskedForByThePageItselfAndOnce() {
    String[] ahead = {"door.txt", "engine.js", "root.bin"};
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      visit.page().route("**/js/search/page.js", Route::abort);
      visit.page().navigate(site.at("/soeg/?q=backup"));
      assertEquals(List.of(ahead), fetched(visit, ahead));
    }
    try (Visit visit = asking.firstAsked("q=backup")) {
      assertEquals(List.of(ahead), fetched(visit, ahead));
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void aChoiceNarrowsTheResultsAndBackWidensThemAgain() {
    try (Visit visit = asking.asked("q=backup")) {
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
    try (Visit visit = asking.asked("q=backup&kind=guide&audience=ejer&kind=findes-ikke")) {
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
      try (Visit visit = asking.asked(query)) {
        Locator door = visit.page().locator("#door");
        assertTrue(door.isVisible(), query);
        assertEquals("/nu/", door.locator("a").first().getAttribute("href"));
        assertTrue(door.locator("a").nth(1).getAttribute("href").startsWith("tel:+45"));
      }
    }
    for (String query : List.of("q=backup", "q=bestyrelse cybersikkerhed", "q=d mærket")) {
      try (Visit visit = asking.asked(query)) {
        assertTrue(visit.page().locator("#door").isHidden(), query);
      }
    }
  }

  @Test
  void moreResultsFollowAndTheFocusStandsOnTheFirstOfThem() {
    try (Visit visit = asking.asked("q=kode")) {
      Page page = visit.page();
      assertEquals(10, page.locator(".hits > li").count());
      page.locator(".more button").click();
      page.locator(".hits > li").nth(10).waitFor();
      assertThat(page.locator(".hits h3 a").nth(10)).isFocused();
    }
  }

  @Test
  void aSectionIsLinkedWhereItSaysMost() {
    try (Visit visit = asking.asked("q=læg aldrig kopien oven i det nye")) {
      Page page = visit.page();
      Locator section = page.locator(".hits .soft:not([hidden]) a").first();
      String anchor = section.getAttribute("href");
      section.click();
      assertTrue(page.locator("#" + anchor.split("#")[1]).isVisible(), anchor);
    }
  }

  @Test
  void whereNothingIsFoundTheOtherWaysAreShown() {
    try (Visit visit = asking.asked("q=qqqqzzzzxxxx")) {
      assertEquals("Ingen resultater", visit.page().locator("#found strong").innerText());
      assertTrue(visit.page().locator("#results").isHidden());
      assertTrue(visit.page().locator("#ways a[href='/emner/']").isVisible());
    }
  }

  @Test
  void theKeyboardReachesChoicesAndResultsInTheirOrder() {
    try (Visit visit = asking.asked("q=backup")) {
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
    try (Visit visit = asking.firstAsked("q=kan ikke åbne bakup&audience=ejer")) {
      for (Setting setting : List.of(Setting.DESKTOP, Setting.PHONE.dark(), Setting.NARROW)) {
        visit.change(setting);
        assertEquals(List.of(), Axe.violations(visit.page()), setting.toString());
      }
      assertEquals(320, visit.page().evaluate("() => document.documentElement.scrollWidth"));
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void onPaperStandsWhatWasAskedAboveWhatWasFound() {
    try (Visit visit = asking.asked("q=backup")) {
      Page page = visit.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(page.locator("#q").isVisible());
      assertTrue(page.locator(".find button").isHidden());
      assertTrue(page.locator(".facets").isHidden());
      assertTrue(page.locator(".hits h3").first().isVisible());
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

  private static Locator.WaitForOptions hidden() {
    return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  }
}
