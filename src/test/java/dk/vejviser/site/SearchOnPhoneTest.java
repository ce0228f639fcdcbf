package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page of results where there is little room: what is found is seen, and found again. */
@ExtendWith(OneRun.class)
class SearchOnPhoneTest {
  private static final Setting SMALL = new Setting(360, 640, ColorScheme.LIGHT, true);

  private final PublishedSite site;
  private final RealBrowser browser;
  private final Asking asking;

  SearchOnPhoneTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.asking = new Asking(site, browser);
  }

  @Test
  void theFirstResultIsSeenWithoutScrolling() {
    try (Visit visit = browser.visit(SMALL)) {
      asking.ask(visit.page(), "q=backup");
      Locator hit = visit.page().locator(".hits > li").first();
      assertTrue(hit.locator(".tag").boundingBox().y < SMALL.height(), "the whole of it");
      assertEquals(1, rows(visit.page().locator(".facets summary")));
    }
  }

  /**
   * This browser keeps no page that is left, so the page is made anew, as on a phone under load.
   */
  @Test
  void whoComesBackIsWhereTheyLeft() {
    try (Visit visit = browser.visit(SMALL)) {
      Page page = visit.page();
      asking.ask(page, "q=kode");
      page.locator(".more button").click();
      Locator hit = page.locator(".hits h3 a").nth(15);
      hit.scrollIntoViewIfNeeded();
      page.waitForTimeout(300);
      Object left = page.evaluate("() => scrollY");
      page.waitForNavigation(hit::click);
      page.goBack();
      Asking.answered(page, "»kode« – Søg – Vejviser");
      assertThat(page.locator(".hits > li")).hasCount(20);
      page.waitForFunction("left => scrollY === left", left);
    }
  }

  @Test
  void theKeyboardDoesNotCoverWhatIsFound() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      visit.pointWithAFinger();
      page.navigate(site.at("/soeg/"));
      page.locator("#q").fill("backup");
      page.keyboard().press("Enter");
      Asking.answered(page, "»backup« – Søg – Vejviser");
      assertEquals("BODY", page.evaluate("() => document.activeElement.tagName"));
    }
    try (Visit visit = asking.asked("q=backup")) {
      Page page = visit.page();
      page.locator("#q").fill("mitid");
      page.keyboard().press("Enter");
      Asking.answered(page, "»mitid« – Søg – Vejviser");
      assertEquals("q", page.evaluate("() => document.activeElement.id"), "a hand types on");
    }
  }

  @Test
  void withTextOfTwiceTheSizeTheBoxStillShowsAWord() {
    for (String address : new String[] {"/soeg/", "/", "/404.html"}) {
      try (Visit visit = browser.firstVisit(Setting.NARROW)) {
        Page page = visit.page();
        visit.enlargeText();
        page.navigate(site.at(address));
        double width = page.locator("main .find input").boundingBox().width;
        assertTrue(width >= 6 * 32, address + ": " + width);
        assertEquals(320, page.evaluate("() => document.documentElement.scrollWidth"));
      }
    }
  }

  private static int rows(Locator locator) {
    return (int) locator.all().stream().map(one -> one.boundingBox().y).distinct().count();
  }
}
