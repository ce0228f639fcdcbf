package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The words that open the door to help are late, or never come: in doubt it stands open. */
@ExtendWith(OneRun.class)
class LateDoorTest {
  private static final String WORDS = "**/door.txt";

  private final RealBrowser browser;
  private final Asking asking;

  LateDoorTest(PublishedSite site, RealBrowser browser) {
    this.browser = browser;
    this.asking = new Asking(site, browser);
  }

  @Test
  void theAnswerDoesNotWaitForThemAndWhenTheyAreThereTheyDecide() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      List<Route> waiting = new ArrayList<>();
      page.route(WORDS, waiting::add);
      asking.ask(page, "q=backup");
      assertTrue(page.locator("#door").isVisible(), "in doubt the door is open");
      waiting.forEach(Route::resume);
      page.waitForTimeout(500);
      assertTrue(page.locator("#door").isVisible(), "nothing moves under a finger");
      next(page, "bestyrelse cybersikkerhed");
      assertFalse(page.locator("#door").isVisible());
      next(page, "vi er under angreb");
      assertTrue(page.locator("#door").isVisible());
    }
  }

  @Test
  void whereTheyDoNotComeTheDoorStandsOpenForSuggestionsToo() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.route(WORDS, Route::abort);
      asking.ask(page, "q=backup");
      assertTrue(page.locator("#door").isVisible());
      page.locator("#q").fill("mitid");
      page.locator("[role=option]").first().waitFor();
      assertEquals(
          "Sker det lige nu? Få akut hjælp",
          page.locator("[role=option] > span").first().innerText());
    }
  }

  @Test
  void whereTheHostHasAPageInTheirPlaceTheDoorStandsOpen() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      String html = "<!DOCTYPE html>\n<p>Siden findes ikke\n";
      page.route(WORDS, route -> route.fulfill(new Route.FulfillOptions().setBody(html)));
      asking.ask(page, "q=hacket");
      assertTrue(page.locator("#door").isVisible());
    }
  }

  @Test
  void aScreenReaderHearsOfTheDoor() {
    try (Visit visit = asking.asked("q=vi er under angreb")) {
      assertEquals(
          "Sker det lige nu?", visit.page().locator("main [role=status] > #door h2").innerText());
    }
  }

  private static void next(Page page, String query) {
    page.locator("#q").fill(query);
    page.keyboard().press("Enter");
    Asking.answered(page, "»" + query + "« – Søg – Vejviser");
  }
}
