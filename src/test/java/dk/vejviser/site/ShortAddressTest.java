package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every journey has an address that fits on a note, shown on its page and on paper. */
@ExtendWith(OneRun.class)
class ShortAddressTest {
  private static final int LONGEST = 12;

  private final PublishedSite site;
  private final RealBrowser browser;

  ShortAddressTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> theShortAddressOfAJourneyIsShownPrintedAndLeadsThere() {
    List<SitePage> journeys = site.pages("journey");
    assertTrue(journeys.size() >= 3, "journeys: " + journeys.size());
    return journeys.stream().map(page -> dynamicTest(page.address(), () -> look(page)));
  }

  @Test
  void theIncidentJourneysIsShortByItself() {
    Element address = site.page("/noedkort/").document().selectFirst(".scan p");
    assertTrue(address.text().endsWith(" vejviser.example/nu"), address.text());
  }

  private void look(SitePage journey) {
    String shown = journey.document().select("dl.facts dt:contains(Kort adresse) + dd").text();
    assertTrue(shown.startsWith("vejviser.example/"), shown);
    String path = shown.substring(shown.indexOf('/'));
    assertTrue(path.length() <= LONGEST, path);
    try (Visit visit = browser.visit(Setting.PHONE)) {
      Page page = visit.page();
      page.navigate(site.at(path));
      page.waitForURL(site.at(journey.address()));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(
          page.locator("dl.facts dd", new Page.LocatorOptions().setHasText(shown)).isVisible());
      assertEquals(journey.kind(), visit.kind());
    }
  }
}
