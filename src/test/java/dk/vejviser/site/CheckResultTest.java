package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The self-assessment in a browser: answers in the address, a plan from them, nothing sent. */
@ExtendWith(OneRun.class)
class CheckResultTest {
  private final PublishedSite site;
  private final RealBrowser browser;
  private final SitePage check;

  CheckResultTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
    this.check = site.page("/tjek/tjek-jer-selv/");
  }

  @Test
  void theKeyboardAloneLeadsFromTheQuestionsToThePlan() {
    try (Visit visit = open(check.address())) {
      Page page = visit.page();
      page.locator("fieldset input").first().focus();
      for (int question = 0; question < Answered.questions(check); question++) {
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
      }
      assertTrue(page.url().endsWith(Answered.address(check, 1)), page.url());
      page.keyboard().press("Enter");
      Answered.awaitShown(page);
      assertEquals("H1", page.evaluate("() => document.activeElement.tagName"));
      assertEquals("I er på niveau 2. Det er nok til jeres risiko.", heading(page));
      assertFalse(page.locator(".questions").isVisible());
    }
  }

  @Test
  void theAddressShowsTheSamePlanToWhoeverOpensIt() {
    String address = Answered.address(check, 2);
    List<String> plan;
    try (Visit visit = open(address)) {
      Answered.awaitShown(visit.page());
      plan = visit.page().locator(".deed b").allInnerTexts();
      assertEquals("I er på niveau 1. Jeres risiko kræver 3.", heading(visit.page()));
      assertFalse(plan.isEmpty());
    }
    try (Visit visit = open(address)) {
      Answered.awaitShown(visit.page());
      assertEquals(plan, visit.page().locator(".deed b").allInnerTexts());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void answersAtTheTopLeaveNoPlan() {
    try (Visit visit = open(Answered.address(check, 0))) {
      Answered.awaitShown(visit.page());
      assertEquals("I er på niveau 3. Det er nok til jeres risiko.", heading(visit.page()));
      assertFalse(visit.page().locator(".plan").isVisible());
    }
  }

  @Test
  void backLeadsFromThePlanToTheAnswersAndForwardAgain() {
    try (Visit visit = open(check.address())) {
      Page page = visit.page();
      page.locator("fieldset").all().forEach(question -> question.locator("input").nth(1).check());
      showPlan(page);
      page.goBack();
      assertEquals(Answered.questions(check), page.locator("fieldset input:checked").count());
      assertFalse(page.locator(".outcome").isVisible());
      assertEquals(
          "Vis jeres plan", page.evaluate("() => document.activeElement.innerText.trim()"));
      page.goForward();
      Answered.awaitShown(page);
      assertTrue(page.locator(".outcome").isVisible());
      page.locator(".change").click();
      assertTrue(page.locator(".questions").isVisible());
      page.reload();
      assertEquals(Answered.questions(check), page.locator("fieldset input:checked").count());
    }
  }

  @Test
  void whoForgetsAQuestionIsToldAndLedToIt() {
    try (Visit visit = open(check.address())) {
      Page page = visit.page();
      answer(page, 1);
      page.navigate(site.at(Answered.address(check, "11-1111111")));
      page.locator("button.big").press("Enter");
      assertEquals("I mangler at svare på ét spørgsmål.", status(page));
      assertEquals(
          check.main().select("fieldset").get(2).selectFirst("input").attr("name"),
          page.evaluate("() => document.activeElement.name"));
    }
  }

  @Test
  void theLastTimeOnThisDeviceIsCompared() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      page.clock().setFixedTime("2026-08-14T10:00:00Z");
      page.navigate(site.at(check.address()));
      answer(page, 2);
      showPlan(page);
      assertEquals("", page.locator(".last").innerText());
      page.clock().setFixedTime("2026-11-23T10:00:00Z");
      page.navigate(site.at(Answered.address(check, 1)));
      page.reload();
      Answered.awaitShown(page);
      assertEquals(
          "Sidst, 14. august 2026: niveau 1 og 0 point.", page.locator(".last").innerText());
      page.evaluate(
          "() => { const key = 'vejviser:check:tjek-jer-selv';"
              + " localStorage.setItem(key, localStorage.getItem(key).replace(/\"version\":\"\\w+/,"
              + " '\"version\":\"00000000')) }");
      page.reload();
      Answered.awaitShown(page);
      assertEquals(
          "Sidst, 14. august 2026, var spørgsmålene anderledes. Derfor kan vi ikke sammenligne.",
          page.locator(".last").innerText());
      page.locator(".change").click();
      page.locator(".forget button").click();
      page.waitForCondition(() -> page.evaluate("() => localStorage.length").equals(0));
    }
  }

  @Test
  void withoutNetworkThePointsCanBeCountedByHand() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      page.route("**/check/outcome.js", Route::abort);
      page.navigate(site.at(check.address()));
      answer(page, 1);
      assertFalse(page.locator("#resultat").isVisible());
      page.locator("button.big").click();
      page.locator("#resultat").waitFor();
      assertTrue(status(page).startsWith("Siden kunne ikke hente resten."), status(page));
      assertTrue(page.locator(".choices small").first().isVisible());
    }
  }

  @Test
  void aDamagedMemoryDoesNoHarm() {
    try (Visit visit = open(check.address())) {
      Page page = visit.page();
      page.evaluate(
          "() => localStorage.setItem('vejviser:check:tjek-jer-selv', '[{\"day\":\"2026-')");
      answer(page, 1);
      showPlan(page);
      assertTrue(page.locator(".plan").isVisible());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void answeringSendsNothing() {
    try (Visit visit = open(check.address())) {
      answer(visit.page(), 1);
      visit.page().waitForLoadState(LoadState.NETWORKIDLE);
      List<Request> before = visit.requests();
      showPlan(visit.page());
      visit.page().locator(".deed input").first().check();
      assertEquals(before, visit.requests());
      assertEquals(Set.of("GET"), before.stream().map(Request::method).collect(Collectors.toSet()));
    }
  }

  @Test
  void answersToOtherQuestionsAreNotMisread() {
    try (Visit visit = open(check.address() + "#00000000.0000000000")) {
      assertTrue(visit.page().locator(".outdated").isVisible());
      assertEquals(0, visit.page().locator("fieldset input:checked").count());
    }
  }

  @TestFactory
  Stream<DynamicTest> aHostileAddressShowsTheQuestionsAndNothingElse() {
    Visit visit = browser.firstVisit(Setting.DESKTOP);
    return Answered.hostile(check).stream()
        .map(
            address ->
                dynamicTest(
                    address.substring(0, Math.min(60, address.length())),
                    () -> unharmed(visit, address)))
        .onClose(visit::close);
  }

  private void unharmed(Visit visit, String address) {
    visit.open(site.at("/") + address.substring(1));
    Page page = visit.page();
    assertTrue(page.locator(".questions h1").isVisible());
    assertEquals(0, page.locator(".outcome, main script, main img").count());
    assertEquals(0, page.locator("fieldset input:checked").count());
    assertFalse(page.title().contains("run"));
    answer(page, 1);
    showPlan(page);
    assertTrue(page.locator(".plan").isVisible());
    assertEquals(List.of(), visit.complaints());
  }

  @Test
  void theLinkToTheMainTextTakesNoAnswerAway() {
    try (Visit visit = open(check.address())) {
      Page page = visit.page();
      answer(page, 1);
      page.locator("a.skip").focus();
      page.keyboard().press("Enter");
      page.waitForTimeout(100);
      assertEquals(Answered.questions(check), page.locator("fieldset input:checked").count());
      assertTrue(page.url().endsWith(Answered.address(check, 1)), page.url());
    }
  }

  @Test
  void thePlanIsPrintedWithoutTheQuestions() {
    try (Visit visit = open(Answered.address(check, 1))) {
      Answered.awaitShown(visit.page());
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertTrue(visit.page().locator(".plan h2").isVisible());
      assertFalse(visit.page().locator(".questions").isVisible());
      assertFalse(visit.page().locator(".outcome button.print").first().isVisible());
    }
  }

  @Test
  void withoutScriptTheListExplainsItsScores() {
    try (Visit visit = browser.firstVisit(Setting.PHONE.withoutScript())) {
      Page page = visit.page();
      page.navigate(site.at(check.address()));
      assertFalse(page.locator("button").first().isVisible());
      assertEquals(
          check.main().select(".choices small").size(),
          page.locator(".choices small").all().stream().filter(Locator::isVisible).count());
      assertTrue(page.locator("#resultat").isVisible());
      assertEquals(
          check.main().select(".band-card").size(),
          page.locator(".band-card").all().stream().filter(Locator::isVisible).count());
    }
  }

  /** All at once: to let a pointer walk to each takes most of a test's time. */
  private static void answer(Page page, int choice) {
    page.locator("fieldset")
        .evaluateAll(
            "(questions, choice) =>"
                + " questions.forEach(question => question.querySelectorAll('input')[choice].click())",
            choice);
  }

  private static String heading(Page page) {
    return page.locator(".outcome h1").innerText().replaceAll("\\s+", " ");
  }

  private static void showPlan(Page page) {
    page.locator("button.big").click();
    Answered.awaitShown(page);
  }

  private static String status(Page page) {
    return page.locator("form[data-check] [role=status]").innerText();
  }

  private Visit open(String address) {
    Visit visit = browser.firstVisit(Setting.DESKTOP);
    visit.page().navigate(site.at("/") + address.substring(1));
    return visit;
  }
}
