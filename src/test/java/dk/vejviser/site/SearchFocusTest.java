package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever goes by keyboard never falls back to the top of the page of results. */
@ExtendWith(OneRun.class)
class SearchFocusTest {
  private static final String HERE =
      "() => document.activeElement.id || document.activeElement.value";

  private final Asking asking;

  SearchFocusTest(PublishedSite site, RealBrowser browser) {
    this.asking = new Asking(site, browser);
  }

  @Test
  void whatIsPressedAndGoesLeavesTheFocusWithWhatCameOfIt() {
    try (Visit visit = asking.asked("q=bakup&kind=guide")) {
      Page page = visit.page();
      press(page, ".pills a");
      awaitSearch(page, "?q=bakup");
      assertEquals("found", page.evaluate(HERE));
      press(page, "#found a");
      awaitSearch(page, "?q=backup");
      assertEquals("found", page.evaluate(HERE));
      page.locator(".hits h3 a").nth(2).focus();
      page.goBack();
      awaitSearch(page, "?q=bakup");
      assertEquals("found", page.evaluate(HERE));
    }
  }

  @Test
  void aChoiceKeepsTheFocusWhereItStandsAlsoWhereItLeavesNothing() {
    try (Visit visit = asking.asked("q=backup")) {
      Page page = visit.page();
      page.locator(".facets input[value=guide]").focus();
      for (String search : new String[] {"?q=backup&kind=guide", "?q=backup"}) {
        page.keyboard().press("Space");
        awaitSearch(page, search);
        assertEquals("guide", page.evaluate(HERE));
      }
    }
    try (Visit visit = asking.asked("q=qqqqzzzzxxxx&kind=guide")) {
      Page page = visit.page();
      page.locator(".facets input[value=guide]").focus();
      page.keyboard().press("Space");
      awaitSearch(page, "?q=qqqqzzzzxxxx");
      assertEquals("found", page.evaluate(HERE));
    }
  }

  private static void press(Page page, String selector) {
    page.locator(selector).first().focus();
    page.keyboard().press("Enter");
  }

  /** Until the address is this and its answer is shown. */
  private static void awaitSearch(Page page, String search) {
    page.waitForFunction("search => location.search === search", search);
    page.waitForTimeout(500);
  }
}
