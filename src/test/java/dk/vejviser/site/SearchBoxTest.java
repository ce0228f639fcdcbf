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

/** The search box of every page: a plain form, and with script a combobox. */
@ExtendWith(OneRun.class)
class SearchBoxTest {
  private static final String GUIDE = "/guider/backup-der-virker/";

  private final PublishedSite site;
  private final RealBrowser browser;

  SearchBoxTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasOneBoxAndThePathToHelpHasNone() {
    return site.samples().stream()
        .map(
            page ->
                dynamicTest(
                    page.title(),
                    () ->
                        assertEquals(
                            page.place().equals("nu") ? 0 : 1,
                            page.document().select("form.find[action=/soeg/]").size())));
  }

  @Test
  void nothingOfTheSearchIsFetchedBeforeTheBoxHasTheFocus() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      page.navigate(site.at(GUIDE));
      assertEquals(List.of(), engine(visit));
      page.waitForResponse("**/search/root.bin", () -> page.locator(".top .find input").focus());
      assertFalse(engine(visit).isEmpty());
    }
  }

  @Test
  void theRootOfTheIndexDoesNotWaitForTheEngine() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      Page page = visit.page();
      page.route("**/js/search/engine.js*", route -> route.abort());
      page.navigate(site.at(GUIDE));
      page.waitForRequest("**/search/root.bin", () -> page.locator(".top .find input").focus());
    }
  }

  @Test
  void whoeverHasSuggestionsWaitsForThePageOfResultsOnly() {
    try (Visit visit = typed(GUIDE, Setting.DESKTOP, "bakup")) {
      Page page = visit.page();
      page.keyboard().press("Enter");
      page.locator(".hits h3").first().waitFor();
      assertEquals(
          List.of(),
          page.evaluate(
              "() => performance.getEntriesByType('resource')"
                  + ".filter(({ transferSize }) => transferSize).map(({ name }) => name)"));
    }
  }

  @Test
  void arrowsWalkThroughTheSuggestionsAndRoundAndEscapeClosesThem() {
    try (Visit visit = typed(GUIDE, Setting.DESKTOP, "bakup")) {
      Page page = visit.page();
      Locator input = page.locator(".top .find input");
      assertEquals("true", input.getAttribute("aria-expanded"));
      int options = page.locator("[role=option]").count();
      assertTrue(options > 2, options + " options");
      assertEquals("", active(page));
      page.keyboard().press("ArrowDown");
      assertEquals(first(page), active(page));
      page.keyboard().press("ArrowUp");
      assertEquals("", active(page));
      page.keyboard().press("ArrowUp");
      assertTrue(active(page).matches("Se alle \\d+ resultater"), active(page));
      assertEquals(1, page.locator("[role=option][aria-selected=true]").count());
      page.keyboard().press("Escape");
      assertEquals("false", input.getAttribute("aria-expanded"));
      assertTrue(page.locator("[role=listbox]").isHidden());
      assertEquals("bakup", input.inputValue());
      page.keyboard().press("ArrowDown");
      page.locator("[role=listbox]").waitFor();
      assertEquals(first(page), active(page));
    }
  }

  @Test
  void whatIsMarkedIsForgottenWhenTheCaretMovesOrMoreIsTyped() {
    try (Visit visit = typed(GUIDE, Setting.DESKTOP, "back")) {
      Page page = visit.page();
      for (String key : List.of("Home", "End", "ArrowLeft", "ArrowRight", "u")) {
        page.keyboard().press("ArrowDown");
        assertFalse(active(page).isEmpty());
        page.keyboard().press(key);
        assertEquals("", active(page), key);
      }
      page.waitForNavigation(() -> page.keyboard().press("Enter"));
      assertEquals(site.at("/soeg/?q=backu"), page.url());
    }
  }

  @Test
  void aPressOnTheListsOwnEdgeChoosesNothing() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP)) {
      visit.page().navigate(site.at(GUIDE));
      type(visit.page(), "backup");
      visit.page().locator("[role=listbox]").dispatchEvent("click");
      assertEquals(site.at(GUIDE), visit.page().url());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void aScreenReaderHearsHowManySuggestionsThereAre() {
    try (Visit visit = typed(GUIDE, Setting.DESKTOP, "bakup")) {
      int options = visit.page().locator("[role=option]").count();
      assertEquals(
          options + " forslag. Vælg med pilene.",
          visit.page().locator(".top .find [role=status]").innerText());
    }
  }

  @Test
  void whatIsTheSameAsBeforeIsNotHeardAgainWithEachLetter() {
    try (Visit visit = typed(GUIDE, Setting.DESKTOP, "sikkerhedskop")) {
      Page page = visit.page();
      page.evaluate(
          """
          () => {
            window.heard = 0;
            const all = { childList: true, characterData: true, subtree: true };
            new MutationObserver(() => window.heard++)
              .observe(document.querySelector('.find [role=status]'), all);
          }""");
      for (String letter : List.of("i", "e", "r")) {
        page.keyboard().type(letter);
        page.waitForTimeout(400);
      }
      assertEquals(0, page.evaluate("() => window.heard"));
    }
  }

  @Test
  void enterOpensTheSuggestionThatIsMarked() {
    try (Visit visit = typed("/", Setting.PHONE, "direktørsvindel")) {
      Page page = visit.page();
      page.keyboard().press("ArrowDown");
      String chosen = active(page);
      page.waitForNavigation(() -> page.keyboard().press("Enter"));
      assertTrue(chosen.startsWith(page.locator("h1").innerText()), chosen);
    }
  }

  @Test
  void enterWithoutAChoiceAndTheLastSuggestionShowAllResults() {
    for (String key : List.of("Enter", "ArrowUp")) {
      try (Visit visit = typed("/", Setting.PHONE, "backup")) {
        Page page = visit.page();
        page.waitForNavigation(
            () -> {
              page.keyboard().press(key);
              if (!key.equals("Enter")) {
                page.keyboard().press("Enter");
              }
            });
        assertEquals(site.at("/soeg/?q=backup"), page.url());
      }
    }
  }

  @Test
  void aSuggestionIsAlsoPressed() {
    try (Visit visit = typed("/", Setting.PHONE, "backup")) {
      Page page = visit.page();
      page.waitForNavigation(() -> page.locator("[role=option]").first().click());
      assertTrue(page.url().contains("backup"), page.url());
    }
  }

  @Test
  void whereItSoundsLikeAnIncidentTheDoorToHelpComesFirst() {
    try (Visit visit = typed("/", Setting.PHONE, "vi er blevet hacket")) {
      Page page = visit.page();
      page.keyboard().press("ArrowDown");
      assertEquals("Sker det lige nu? Få akut hjælp", active(page));
      page.waitForNavigation(() -> page.keyboard().press("Enter"));
      assertEquals(site.at("/nu/"), page.url());
    }
  }

  @Test
  void theOpenListPassesAxeAndFitsTheNarrowestPhone() {
    try (Visit visit = typed("/", Setting.NARROW, "kan ikke åbne filer")) {
      for (Setting setting : List.of(Setting.NARROW, Setting.DESKTOP.dark())) {
        visit.change(setting);
        assertEquals(List.of(), Axe.violations(visit.page()), setting.toString());
      }
      visit.change(Setting.NARROW);
      assertEquals(320, visit.page().evaluate("() => document.documentElement.scrollWidth"));
    }
  }

  @Test
  void wordsOfTheIndexAreNeverMarkUp() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      HostileEngine.in(visit.page());
      visit.page().navigate(site.at("/"));
      type(visit.page(), "x");
      assertEquals(
          HostileEngine.TITLE, visit.page().locator("[role=option] span").first().innerText());
      assertEquals(0, visit.page().locator("[role=option] img").count());
      assertEquals(List.of(), visit.complaints());
    }
  }

  @Test
  void withoutItsEngineTheBoxIsStillAFormAndSaysNothingOfSuggestions() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.route("**/js/search/engine.js*", route -> route.abort());
      page.navigate(site.at("/"));
      page.locator("main .find input").click();
      page.locator("[role=combobox]").waitFor();
      page.waitForTimeout(500);
      page.keyboard().type("backup");
      page.waitForTimeout(500);
      assertEquals("", page.locator("main .find [role=status]").innerText());
      page.waitForNavigation(() -> page.keyboard().press("Enter"));
      assertEquals(site.at("/soeg/?q=backup"), page.url());
    }
  }

  @Test
  void withoutScriptTheFormLeadsToThePageThatSaysWhatElseThereIs() {
    try (Visit visit = browser.visit(Setting.DESKTOP.withoutScript())) {
      Page page = visit.page();
      page.navigate(site.at(GUIDE));
      page.locator(".top .find input").fill("to-trins-login");
      page.locator(".top .find button").click();
      assertEquals(site.at("/soeg/?q=to-trins-login"), page.url());
      assertTrue(page.locator("noscript").innerText().contains("brug for script"));
      assertTrue(page.locator("#results").isHidden());
      assertTrue(page.locator("main a[href='/emner/']").isVisible());
      assertTrue(page.locator("main a[href='/a-aa/']").isVisible());
    }
  }

  private Visit typed(String address, Setting setting, String words) {
    Visit visit = browser.visit(setting);
    visit.page().navigate(site.at(address));
    type(visit.page(), words);
    return visit;
  }

  private static void type(Page page, String words) {
    page.locator(".find input").click();
    page.keyboard().type(words);
    page.locator("[role=listbox]").waitFor();
    // The first suggestions may be those of the first letters.
    page.waitForTimeout(500);
  }

  /** The words of the option that the input says is active; none where it says so. */
  private static String active(Page page) {
    String id = page.locator(".find input").getAttribute("aria-activedescendant");
    return id.isEmpty() ? "" : page.locator("#" + id + " > span").innerText();
  }

  private static String first(Page page) {
    return page.locator("[role=option] > span").first().innerText();
  }

  private static List<String> engine(Visit visit) {
    return visit.requests().stream()
        .map(request -> request.url())
        .filter(url -> url.endsWith("/engine.js") || url.endsWith(".bin"))
        .toList();
  }
}
