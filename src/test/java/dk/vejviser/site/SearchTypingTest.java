package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a search box is typed into: keys, keyboards of phones, signs that are put together. */
@ExtendWith(OneRun.class)
class SearchTypingTest {
  private final PublishedSite site;
  private final RealBrowser browser;

  SearchTypingTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> noKeyboardCorrectsOrCapitalisesWhatIsSought() {
    Map<String, String> expected =
        Map.of(
            "type", "search",
            "enterkeyhint", "search",
            "autocapitalize", "none",
            "autocomplete", "off",
            "autocorrect", "off",
            "spellcheck", "false");
    return Stream.of("/", "/soeg/", "/404.html")
        .map(
            address ->
                dynamicTest(
                    address,
                    () -> {
                      try (Visit visit = browser.visit(Setting.PHONE)) {
                        visit.page().navigate(site.at(address));
                        Locator input = visit.page().locator(".find input");
                        expected.forEach(
                            (name, value) -> assertEquals(value, input.getAttribute(name), name));
                      }
                    }));
  }

  @Test
  void altAndTheArrowsOpenAndCloseTheListWithoutAStep() {
    try (Visit visit = browser.visit(Setting.DESKTOP)) {
      Page page = opened(visit);
      page.keyboard().type("backup");
      Locator list = page.locator("[role=listbox]");
      list.waitFor();
      page.keyboard().press("Escape");
      page.keyboard().press("Alt+ArrowDown");
      list.waitFor();
      assertEquals("", page.locator("#find").getAttribute("aria-activedescendant"));
      page.keyboard().press("ArrowDown");
      assertEquals("find-options-0", page.locator("#find").getAttribute("aria-activedescendant"));
      page.keyboard().press("Alt+ArrowUp");
      assertTrue(list.isHidden());
      assertEquals("", page.locator("#find").getAttribute("aria-activedescendant"));
      assertEquals("backup", page.locator("#find").inputValue());
    }
  }

  /** Where a hand types, what is being put together is no word yet. */
  @Test
  void signsThatAreBeingPutTogetherAskNothingBeforeTheyAreDone() {
    try (Visit visit = browser.visit(Setting.DESKTOP)) {
      Page page = opened(visit);
      CDPSession keyboard = page.context().newCDPSession(page);
      for (String sofar : List.of("b", "ba", "backup")) {
        compose(keyboard, sofar);
        page.waitForTimeout(300);
      }
      assertEquals("backup", page.locator("#find").inputValue());
      assertEquals(0, page.locator("[role=option]").count());
      JsonObject done = new JsonObject();
      done.addProperty("text", "backup");
      keyboard.send("Input.insertText", done);
      page.locator("[role=option]").first().waitFor();
    }
  }

  /**
   * A phone's keyboard puts every word together, until a blank: its readers see suggestions too.
   */
  @Test
  void onAPhoneSuggestionsComeWhileAWordIsTyped() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      visit.pointWithAFinger();
      page.navigate(site.at("/soeg/"));
      page.locator("#q").click();
      compose(page.context().newCDPSession(page), "backup");
      page.locator("[role=option]").first().waitFor();
    }
  }

  @Test
  void whoTypesBeforeTheScriptIsThereHasSuggestionsAllTheSame() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      List<Route> late = new ArrayList<>();
      page.route("**/js/search/box.js", late::add);
      page.navigate(site.at("/"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      page.locator("main .find input").click();
      page.keyboard().type("backup");
      page.waitForCondition(() -> !late.isEmpty());
      late.forEach(Route::resume);
      page.locator("[role=option]").first().waitFor();
    }
  }

  @Test
  void whatIsTypedWhileTheScriptIsOnItsWayIsNotOverwrittenByWhatTheAddressAsks() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      List<Route> late = new ArrayList<>();
      page.route("**/js/search/page.js", late::add);
      page.navigate(
          site.at("/soeg/?q=backup"),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      page.locator("main .find input").click();
      page.keyboard().type("nødplan");
      page.waitForCondition(() -> !late.isEmpty());
      late.forEach(Route::resume);
      page.locator(".hits > li").first().waitFor();
      assertTrue(page.title().contains("backup"), page.title());
      assertEquals("nødplan", page.locator("main .find input").inputValue());
    }
  }

  private Page opened(Visit visit) {
    Page page = visit.page();
    page.navigate(site.at("/guider/"));
    page.waitForResponse("**/combobox.js", () -> page.locator("#find").click());
    page.waitForTimeout(300);
    return page;
  }

  private static void compose(CDPSession keyboard, String text) {
    JsonObject sofar = new JsonObject();
    sofar.addProperty("text", text);
    sofar.addProperty("selectionStart", text.length());
    sofar.addProperty("selectionEnd", text.length());
    keyboard.send("Input.imeSetComposition", sofar);
  }
}
