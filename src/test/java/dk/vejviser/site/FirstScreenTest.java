package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody with a phone in one hand sees before scrolling, and that it can be read. */
@ExtendWith(OneRun.class)
class FirstScreenTest {
  /** Where the last line of the first deed ends. */
  private static final String DEED_ENDS =
      """
      deed => {
        const words = document.querySelector(deed);
        return words.getBoundingClientRect().bottom + scrollY;
      }
      """;

  /** Words in tables that are cut in two because their column is too narrow. */
  private static final String CUT_WORDS =
      """
      () => {
        const cut = [];
        const range = document.createRange();
        for (const cell of document.querySelectorAll('main :is(.table, .given) :is(td, th)')) {
          const words = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          while (words.nextNode()) {
            const text = words.currentNode;
            for (const word of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(line => Math.round(line.top))).size > 1) {
                cut.push(word[0]);
              }
            }
          }
        }
        return cut;
      }
      """;

  private final PublishedSite site;
  private final RealBrowser browser;

  FirstScreenTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void theFirstDeedOfEveryGuideIsSeenWithoutScrolling() {
    assertSeen(
        site.pages("guide").stream().filter(page -> page.place().equals("guider")).toList(),
        "main .actions b");
  }

  @Test
  void theFirstStepOfEveryHelpPageIsSeenWithoutScrolling() {
    assertSeen(site.pages("help"), "main .steps li");
  }

  @Test
  void noWordOfATableIsCutInTwoOnAPhone() {
    List<String> cut = new ArrayList<>();
    try (Visit visit = browser.visit(Setting.PHONE)) {
      for (SitePage page : site.pages()) {
        boolean paper = page.kind().equals("sheet");
        if (!paper && page.main().selectFirst(".table") != null) {
          visit.page().navigate(site.at(page.address()));
          ((List<?>) visit.page().evaluate(CUT_WORDS))
              .forEach(word -> cut.add(page.address() + ": " + word));
        }
      }
      for (String address : Answered.all(site)) {
        visit.page().navigate(site.at(address));
        Answered.awaitShown(visit.page());
        ((List<?>) visit.page().evaluate(CUT_WORDS))
            .forEach(word -> cut.add(address + ": " + word));
      }
    }
    assertEquals(List.of(), cut);
  }

  @Test
  void noHelpPageScrollsSidewaysAtTwiceTheTextSize() {
    List<String> wide = new ArrayList<>();
    try (Visit visit = browser.visit(Setting.PHONE)) {
      Page phone = visit.page();
      visit.enlargeText();
      for (SitePage page : site.pages("help")) {
        phone.navigate(site.at(page.address()));
        int width =
            ((Number) phone.evaluate("() => document.documentElement.scrollWidth")).intValue();
        if (width > Setting.PHONE.width()) {
          wide.add(page.address() + ": " + width);
        }
      }
    }
    assertEquals(List.of(), wide);
  }

  /** Other browsers than this ask a picture's own width, not its basis, what the brand needs. */
  @Test
  void theWordmarkHasAWidthSoThatInEveryBrowserTheDoorStandsBesideIt() {
    try (Visit visit = browser.visit(Setting.NARROW)) {
      Page page = visit.page();
      page.navigate(site.at("/"));
      assertEquals(
          "auto",
          page.locator(".brand .word").evaluate("word => getComputedStyle(word).flexBasis"));
      assertTrue(
          page.locator(".top .door").boundingBox().y
              < page.locator(".brand .word").boundingBox().y);
    }
  }

  private void assertSeen(List<SitePage> pages, String deed) {
    assertTrue(pages.size() >= 20, pages.size() + " pages");
    List<String> below = new ArrayList<>();
    try (Visit visit = browser.visit(Setting.PHONE)) {
      Page phone = visit.page();
      for (SitePage page : pages) {
        phone.navigate(site.at(page.address()));
        double ends = ((Number) phone.evaluate(DEED_ENDS, deed)).doubleValue();
        if (ends > Setting.PHONE.height()) {
          below.add(page.address() + ": " + ends);
        }
      }
    }
    assertEquals(List.of(), below);
  }
}
