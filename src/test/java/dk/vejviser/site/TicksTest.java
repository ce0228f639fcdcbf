package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deeds are ticked off once for all pages that show them, on the reader's device alone. */
@ExtendWith(OneRun.class)
class TicksTest {
  private static final String JOURNEY = "/forloeb/de-foerste-10-timer/";

  private final PublishedSite site;
  private final RealBrowser browser;
  private final SitePage step;
  private final String onPath;
  private final String guide;

  TicksTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.step = site.page(JOURNEY + "kopi/");
    this.onPath = step.links("a.go").get(0);
    this.guide = "/guider/" + onPath.substring(step.address().length());
  }

  @Test
  void aDeedTickedInThePathIsTickedOnTheGuideToo() {
    try (Visit visit = open(step.address())) {
      Page page = visit.page();
      page.locator(".actions input").first().check();
      for (String address : List.of(guide, onPath, step.address())) {
        page.navigate(site.at(address));
        assertTrue(page.locator(".actions input").first().isChecked(), address);
        assertFalse(page.locator(".actions input").last().isChecked(), address);
        assertTrue(count(page).startsWith("1 af "), count(page));
      }
      page.navigate(site.at(guide));
      page.locator(".actions input").first().uncheck();
      page.navigate(site.at(step.address()));
      assertFalse(page.locator(".actions input").first().isChecked());
    }
  }

  @Test
  void aStepIsMarkedWhenAllItsDeedsAreDone() {
    try (Visit visit = open(onPath)) {
      Page page = visit.page();
      Locator here = page.locator(".path [aria-current] .done");
      for (Locator box : page.locator(".actions input").all()) {
        assertFalse(here.isVisible());
        box.check();
      }
      assertTrue(here.isVisible());
      page.navigate(site.at(JOURNEY));
      assertEquals(1, page.locator(".path .done:visible").count());
    }
  }

  @Test
  void anotherWindowSeesTheTickAtOnce() {
    try (Visit visit = open(step.address())) {
      Page other = visit.page().context().newPage();
      other.navigate(site.at(guide));
      visit.page().locator(".actions input").first().check();
      other.locator(".actions input:checked").first().waitFor();
      assertTrue(count(other).startsWith("1 af "), count(other));
    }
  }

  @Test
  void spaceTicksWhereTabStops() {
    try (Visit visit = open(step.address())) {
      Page page = visit.page();
      page.locator("main a").first().focus();
      for (int tab = 0; tab < 9 && !isBox(page); tab++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Space");
      assertTrue(count(page).startsWith("1 af "), count(page));
    }
  }

  @Test
  void theReaderMayDeleteTheTicksAndNothingWasSent() {
    try (Visit visit = open(step.address())) {
      Page page = visit.page();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Request> before = visit.requests();
      page.locator(".actions input").first().check();
      assertEquals(List.of("vejviser:ticks"), kept(page));
      page.locator(".forget button").click();
      assertEquals("Fluebenene er slettet.", page.locator(".forget [role=status]").innerText());
      assertEquals(List.of(), kept(page));
      assertEquals(0, page.locator(".actions input:checked").count());
      assertEquals(before, visit.requests());
      assertEquals(List.of(), page.context().cookies());
    }
  }

  @Test
  void theReceiptShowsWhatIsDoneAndWhatIsLeft() {
    try (Visit visit = open(step.address())) {
      Page page = visit.page();
      page.locator(".actions input").first().check();
      page.navigate(site.at(JOURNEY + "kvittering/"));
      int all = site.page(JOURNEY + "kvittering/").main().select("li[data-minutes]").size();
      assertTrue(count(page).startsWith("1 af " + all + " "), count(page));
      assertEquals(
          List.of(
              "1",
              step.main().select(".actions small").get(0).text().split(" ·")[0],
              "" + (all - 1)),
          page.locator(".figures dd").allInnerTexts());
      assertEquals(all - 1, page.locator(".left li").count());
      assertEquals(1, page.locator(".parts li:visible").count());
      page.locator(".left input").first().check();
      assertEquals(all - 1, page.locator(".left li").count(), "nothing moves under the finger");
      assertTrue(count(page).startsWith("2 af "), count(page));
      page.locator(".forget button").click();
      assertEquals(all, page.locator(".left li").count());
    }
  }

  @Test
  void theReceiptGivesACalendarFileForThreeMonthsAhead() throws IOException {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.clock().setFixedTime("2026-11-30T22:30:00Z");
      page.navigate(site.at(JOURNEY + "kvittering/"));
      assertEquals("Læg 28. februar 2027 i kalenderen", page.locator(".again .button").innerText());
      Download download = page.waitForDownload(() -> page.locator(".again .button").click());
      String file = Files.readString(download.path());
      assertEquals("dag-i-kalenderen.ics", download.suggestedFilename());
      assertTrue(file.contains("\r\nDTSTART;VALUE=DATE:20270228\r\n"), file);
      assertTrue(
          file.contains("\r\nSUMMARY:Tjek igen: De første 10 timer med it-sikkerhed\r\n"), file);
      assertTrue(
          file.contains(
              "\r\nUID:2027-02-28/forloeb/de-foerste-10-timer/kvittering/@vejviser.example"),
          file);
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void aDamagedMemoryCountsAsNoneAndIsMended() {
    for (String damaged : List.of("{", "[\"x\"", "{\"a\":1}", "[1,null,{}]", "\"\"", "")) {
      try (Visit visit = open(step.address())) {
        Page page = visit.page();
        page.evaluate("value => localStorage.setItem('vejviser:ticks', value)", damaged);
        page.reload();
        assertEquals(0, page.locator(".actions input:checked").count(), damaged);
        page.locator(".actions input").first().check();
        page.reload();
        assertEquals(1, page.locator(".actions input:checked").count(), damaged);
        assertEquals(List.of(), visit.complaints(), damaged);
      }
    }
  }

  @Test
  void aDeviceThatKeepsNothingSaysSoAndTheBoxStaysTicked() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.addInitScript("Storage.prototype.setItem = () => { throw new Error('full') }");
      page.navigate(site.at(step.address()));
      page.locator(".actions input").first().check();
      assertTrue(page.locator(".actions input").first().isChecked());
      assertTrue(count(page).startsWith("Jeres browser vil ikke gemme flueben."), count(page));
    }
  }

  @Test
  void withoutScriptTheReceiptListsEveryDeedWithAnEmptyBox() {
    try (Visit visit = browser.firstVisit(Setting.PHONE.withoutScript())) {
      Page page = visit.page();
      page.navigate(site.at(JOURNEY + "kvittering/"));
      int all = site.page(JOURNEY + "kvittering/").main().select("li[data-minutes]").size();
      assertEquals(all, page.locator(".parts li input:visible").count());
      assertEquals(0, page.locator("input:checked, main button:visible, .figures:visible").count());
    }
  }

  private static boolean isBox(Page page) {
    return (boolean) page.evaluate("() => document.activeElement.matches('[data-tick]')");
  }

  private static String count(Page page) {
    return page.locator("main .count").innerText();
  }

  private static Object kept(Page page) {
    return page.evaluate("() => Object.keys(localStorage)");
  }

  private Visit open(String address) {
    Visit visit = browser.firstVisit(Setting.PHONE);
    visit.page().navigate(site.at(address));
    return visit;
  }
}
