package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who the reader is decides which paths the front page offers first; only the device knows. */
@ExtendWith(OneRun.class)
class FrontChoiceTest {
  private final PublishedSite site;
  private final RealBrowser browser;

  FrontChoiceTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void thePathsForTheReaderComeFirstAndTheDeviceRemembers() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.navigate(site.at("/"));
      List<String> usual = paths(page);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Request> before = visit.requests();
      page.selectOption("#audience", "ledelse");
      List<String> chosen = paths(page);
      assertTrue(who(chosen.get(0)).contains("ledelse"), chosen.get(0));
      assertEquals(
          "Det, der passer til ledelse og bestyrelse, står først. Valget bliver i denne browser.",
          page.locator(".choose [role=status]").innerText());
      assertEquals(
          site.at("/for/ledelse/"), page.locator(".choose a").evaluate("link => link.href"));
      assertEquals(before, visit.requests(), "nothing is sent");
      page.reload();
      assertEquals(chosen, paths(page));
      page.selectOption("#audience", "");
      assertEquals(usual, paths(page));
      assertEquals(0, page.evaluate("() => localStorage.length"));
    }
  }

  @Test
  void aPathForLargerFirmsOnlyGivesWay() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      page.navigate(site.at("/"));
      page.selectOption("#audience", "ejer");
      page.selectOption("#size", "1-9");
      assertEquals("/forloeb/de-foerste-10-timer/", paths(page).get(0));
    }
  }

  @Test
  void aDamagedOrOutdatedMemoryGivesTheDefault() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.navigate(site.at("/"));
      List<String> before = paths(page);
      for (String damaged :
          List.of(
              "{",
              "7",
              "[]",
              "{\"audience\":7,\"size\":{}}",
              "{\"audience\":\"findes-ikke\",\"size\":\"<script>\"}")) {
        page.evaluate("value => localStorage.setItem('vejviser:reader', value)", damaged);
        page.reload();
        assertEquals(before, paths(page), damaged);
        assertEquals(List.of(), visit.complaints(), damaged);
      }
    }
  }

  @Test
  void withoutScriptThePathsStandInTheSitesOrderAndAudiencesAreLinks() {
    try (Visit visit = browser.firstVisit(Setting.PHONE.withoutScript())) {
      Page page = visit.page();
      page.navigate(site.at("/"));
      assertFalse(page.locator(".choose").isVisible());
      assertEquals(
          site.page("/").main().select(".paths > li:not([hidden]) h3 a").eachAttr("href"),
          paths(page));
      List<String> audiences = site.page("/").links("main .pills a[href^=/for/]");
      assertFalse(audiences.isEmpty());
      page.locator("main .pills a[href='" + audiences.get(0) + "']").click();
      assertEquals(site.at(audiences.get(0)), page.url());
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> paths(Page page) {
    return (List<String>)
        page.locator(".paths > li:visible h3 a")
            .evaluateAll("links => links.map(link => link.getAttribute('href'))");
  }

  private String who(String journey) {
    return site.page(journey).main().select("dl.facts div:has(dt:containsOwn(Hvem)) dd").text();
  }
}
