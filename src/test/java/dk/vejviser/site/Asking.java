package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/**
 * Visits of the page of results.
 *
 * @param site whose page it is
 */
record Asking(PublishedSite site, RealBrowser browser) {
  private static final Pattern ANSWER = Pattern.compile("resultat");

  Visit asked(String search) {
    Visit visit = browser.visit(Setting.DESKTOP);
    ask(visit.page(), search);
    return visit;
  }

  /** The same for a new reader, whose browser has nothing of its own to complain of. */
  Visit firstAsked(String search) {
    Visit visit = browser.firstVisit(Setting.DESKTOP);
    ask(visit.page(), search);
    return visit;
  }

  void ask(Page page, String search) {
    page.navigate(site.address() + "soeg/?" + search.replace(" ", "+"));
    page.locator("#found strong", new Page.LocatorOptions().setHasText(ANSWER)).waitFor();
  }

  static void answered(Page page, String title) {
    assertThat(page).hasTitle(title);
  }
}
