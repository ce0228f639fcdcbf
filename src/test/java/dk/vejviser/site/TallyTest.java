package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The duties: the answers make the list, and the list's address keeps them. */
@ExtendWith(OneRun.class)
class TallyTest {
  private static final String TALLY = "/forloeb/pligter/";

  private final PublishedSite site;
  private final RealBrowser browser;
  private final SitePage receipt;

  TallyTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.receipt = site.page(TALLY + "kvittering/");
  }

  @Test
  void theAnswersMakeTheListAndBackKeepsThem() {
    try (Visit visit = open(TALLY)) {
      Page page = visit.page();
      List<Locator> questions = page.locator("fieldset").all();
      questions.get(0).locator("input").first().check();
      questions.stream().skip(1).forEach(question -> question.locator("input").nth(1).check());
      assertEquals("I har svaret på 5 af 5.", page.locator(".count").innerText());
      page.locator(".to-list").click();
      page.waitForLoadState();
      assertEquals(site.at(Answered.address(receipt, "01111")), page.url());
      assertEquals(List.of("Vurder og anmeld et databrud"), duties(page));
      assertEquals(
          List.of(site.page(TALLY).main().select("legend h2").get(0).text().substring(3)),
          page.locator(".called li small:visible").allInnerTexts());
      page.reload();
      assertEquals(List.of("Vurder og anmeld et databrud"), duties(page));
      page.locator(".overview").click();
      page.waitForLoadState();
      assertEquals(5, page.locator("fieldset input:checked").count());
      page.goBack();
      page.goBack();
      assertEquals(5, page.locator("fieldset input:checked").count());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void noToEverythingLeavesAnEmptyListThatSaysSo() {
    try (Visit visit = open(Answered.address(receipt, 1))) {
      assertEquals(List.of(), duties(visit.page()));
      assertTrue(
          visit.page().locator(".called p").first().innerText().startsWith("Efter jeres svar"),
          visit.page().locator(".called p").first().innerText());
    }
  }

  @Test
  void whatIsNotAnsweredIsSaid() {
    try (Visit visit = open(Answered.address(receipt, "0---1"))) {
      assertEquals(
          "I mangler at svare på 3 spørgsmål. Svar på resten",
          visit.page().locator(".missing").innerText());
      visit.page().locator(".missing a").click();
      visit.page().waitForLoadState();
      assertEquals(2, visit.page().locator("fieldset input:checked").count());
    }
  }

  @Test
  void answersToOtherQuestionsShowTheWholeListAndAWarning() {
    try (Visit visit = open(TALLY + "kvittering/#00000000.00000")) {
      assertTrue(visit.page().locator(".outdated").isVisible());
      assertEquals(everything(), duties(visit.page()));
    }
  }

  @TestFactory
  Stream<DynamicTest> aHostileAddressShowsTheWholeList() {
    Visit visit = browser.firstVisit(Setting.PHONE);
    return Answered.hostile(receipt).stream()
        .map(
            address ->
                dynamicTest(
                    address.substring(0, Math.min(60, address.length())),
                    () -> {
                      visit.open(site.at("/") + address.substring(1));
                      assertEquals(everything(), duties(visit.page()));
                      assertEquals(0, visit.page().locator("main script, main img").count());
                      assertFalse(visit.page().title().contains("run"));
                      assertEquals(List.of(), visit.complaints());
                    }))
        .onClose(visit::close);
  }

  @Test
  void withoutScriptTheListHoldsEveryDuty() {
    try (Visit visit = browser.firstVisit(Setting.PHONE.withoutScript())) {
      visit.page().navigate(site.at(Answered.address(receipt, 1)));
      assertEquals(everything(), duties(visit.page()));
    }
  }

  private List<String> everything() {
    List<String> all = receipt.main().select(".called li b").eachText();
    assertFalse(all.isEmpty());
    return all;
  }

  private static List<String> duties(Page page) {
    return page.locator(".called li b:visible").allInnerTexts();
  }

  private Visit open(String address) {
    Visit visit = browser.firstVisit(Setting.PHONE);
    visit.page().navigate(site.at("/") + address.substring(1));
    return visit;
  }
}
