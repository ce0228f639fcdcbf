package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** With script switched off every way can be walked by clicking links. */
@ExtendWith(OneRun.class)
class WithoutScriptTest {
  private static final int MOST_CLICKS = 20;

  private final PublishedSite site;
  private final RealBrowser browser;

  WithoutScriptTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void theTestsBrowserRunsNoScript() {
    try (Visit visit = open("/")) {
      visit.page().setContent("<title>as written</title><script>document.title = 'run'</script>");
      assertEquals("as written", visit.page().title());
    }
  }

  @TestFactory
  Stream<DynamicTest> noControlStandsThereThatOnlyAScriptAnswers() {
    Visit visit = browser.visit(Setting.DESKTOP.withoutScript());
    return site.samples().stream()
        .map(
            page ->
                dynamicTest(
                    page.address(),
                    () -> {
                      visit.open(site.at(page.address()));
                      assertEquals(
                          0,
                          visit
                              .page()
                              .locator(":is(button, select):visible:not(form.find *)")
                              .count());
                    }))
        .onClose(visit::close);
  }

  @TestFactory
  Stream<DynamicTest> fromTheFrontPageTheDoorAndTheAnswersLeadToHelp() {
    return Stream.of(
        dynamicTest("the first answers", () -> reachHelp(Locator::first)),
        dynamicTest("the last answers", () -> reachHelp(Locator::last)));
  }

  @TestFactory
  Stream<DynamicTest> aJourneyIsWalkedFromItsOverviewToItsReceiptAndBack() {
    return site.pages("journey").stream()
        .filter(page -> page.main().selectFirst("a.button.big") != null)
        .map(page -> dynamicTest(page.address(), () -> walk(page)));
  }

  @TestFactory
  Stream<DynamicTest> theThreeDoorsOfTheFrontPageOpen() {
    return site.page("/").document().select(".doors a.button").eachAttr("href").stream()
        .map(address -> dynamicTest(address, () -> openDoor(address)));
  }

  private void reachHelp(UnaryOperator<Locator> choice) {
    try (Visit visit = open("/")) {
      Page page = visit.page();
      page.locator("a.door").click();
      assertEquals(site.at("/nu/"), page.url());
      for (int click = 0; click < MOST_CLICKS && !visit.kind().equals("help"); click++) {
        choice.apply(page.locator("ul.answers a")).click();
      }
      assertEquals("help", visit.kind());
      assertTrue(page.locator("main .contacts").first().isVisible(), "somebody to call");
    }
  }

  private void walk(SitePage overview) {
    try (Visit visit = open(overview.address())) {
      Page page = visit.page();
      page.locator("main a.button.big").click();
      for (int click = 0; click < MOST_CLICKS && !visit.kind().equals("receipt"); click++) {
        assertEquals("step", visit.kind());
        page.locator("main a[rel=next]").click();
      }
      assertEquals("receipt", visit.kind());
      page.goBack();
      assertEquals("step", visit.kind());
    }
  }

  private void openDoor(String address) {
    try (Visit visit = open("/")) {
      visit.page().locator(".doors a.button[href='" + address + "']").click();
      assertEquals(site.at(address), visit.page().url());
      assertThat(visit.page().locator("main h1")).isVisible();
    }
  }

  private Visit open(String address) {
    Visit visit = browser.visit(Setting.PHONE.withoutScript());
    visit.page().navigate(site.at(address));
    return visit;
  }
}
