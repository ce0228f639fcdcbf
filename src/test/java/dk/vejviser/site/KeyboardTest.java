package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keyboard alone reaches everything, in the order of the page, and shows where it is. */
@ExtendWith(OneRun.class)
class KeyboardTest {
  private static final int MOST_TABS = 60;

  /** Day, month, year, hour, minute, calendar: a field for a time has a stop for each. */
  private static final int MOST_PARTS = 8;

  /** Remembers what Tab should stop at, in the order of the document. Radios share one stop. */
  private static final String STOPS =
      """
      () => {
        window.stops = [...document.querySelectorAll('a[href], button, input, select, summary')]
          .filter(stop => stop.type !== 'radio' && stop.checkVisibility());
        return window.stops.length;
      }
      """;

  /**
   * Lets the page note after each press which stop has the focus (-1: none of them, -2: a radio),
   * and what keeps a reader from seeing it. To ask after each press takes as long as to press.
   */
  private static final String NOTE =
      """
      () => {
        window.noted = [];
        addEventListener('keyup', () => {
          const here = document.activeElement, style = getComputedStyle(here);
          const box = here.getClientRects()[0];
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const faults = [];
          if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
            faults.push('no outline');
          if (!top || !here.contains(top)) faults.push('covered or outside the window');
          window.noted.push([here.type === 'radio' ? -2 : window.stops.indexOf(here),
            faults.map(fault => fault + ': ' + here.outerHTML.slice(0, 120)).join()]);
        });
      }
      """;

  private final PublishedSite site;
  private final RealBrowser browser;

  KeyboardTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> tabStopsAtEverythingInTheOrderOfThePageAndIsSeen() {
    Stream<String> addresses =
        Stream.concat(site.samples().stream().map(SitePage::address), Answered.all(site).stream());
    return inOneWindow(Setting.DESKTOP, addresses, KeyboardTest::tour);
  }

  @TestFactory
  Stream<DynamicTest> onAPhoneTheCallButtonNeverCoversTheFocus() {
    Stream<String> pages =
        site.samples().stream().filter(page -> page.place().equals("nu")).map(SitePage::address);
    return inOneWindow(Setting.PHONE.dark(), pages, KeyboardTest::tour);
  }

  @TestFactory
  Stream<DynamicTest> theFirstStopSkipsToTheMainText() {
    return inOneWindow(
        Setting.PHONE, site.samples().stream().map(SitePage::address), KeyboardTest::skip);
  }

  @Test
  void theDoorToHelpComesBeforeTheMenu() {
    try (Visit visit = open(Setting.DESKTOP, "/")) {
      visit.page().evaluate(STOPS);
      assertEquals(
          List.of("skip", "brand", "door"),
          visit.page().evaluate("() => window.stops.slice(0, 3).map(stop => stop.classList[0])"));
    }
  }

  @Test
  void tabAndEnterLeadFromTheFrontPageToAPhoneNumber() {
    try (Visit visit = open(Setting.PHONE, "/")) {
      enter(visit.page(), "a.door");
      while (!visit.kind().equals("help")) {
        assertEquals("step", visit.kind());
        enter(visit.page(), "ul.answers a");
      }
      tabTo(visit.page(), "main .contacts a[href^='tel:']");
    }
  }

  private Stream<DynamicTest> inOneWindow(
      Setting setting, Stream<String> addresses, Consumer<Page> check) {
    Visit visit = browser.visit(setting);
    return addresses
        .map(address -> dynamicTest(address, () -> look(visit, address, check)))
        .onClose(visit::close);
  }

  private void look(Visit visit, String address, Consumer<Page> check) {
    visit.open(site.at(address));
    if (address.contains("#")) {
      Answered.awaitShown(visit.page());
    }
    check.accept(visit.page());
  }

  private static void tour(Page page) {
    int stops = (int) page.evaluate(STOPS);
    page.evaluate(NOTE);
    List<Integer> order = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    int inside = 0;
    while (order.size() < stops && inside < MOST_PARTS) {
      for (List<?> here : press(page, stops - order.size())) {
        if (here.get(0).equals(-2)) {
          continue;
        }
        if (!order.isEmpty() && here.get(0).equals(order.get(order.size() - 1))) {
          inside++;
          continue;
        }
        inside = 0;
        order.add((int) here.get(0));
        faults.add((String) here.get(1));
      }
    }
    assertEquals(IntStream.range(0, stops).boxed().toList(), order);
    assertEquals(List.of(), faults.stream().filter(fault -> !fault.isEmpty()).toList());
  }

  /** Presses Tab some times, and answers with what the page noted. */
  @SuppressWarnings("unchecked")
  private static List<List<?>> press(Page page, int times) {
    for (int tab = 0; tab < times; tab++) {
      page.keyboard().press("Tab");
    }
    return (List<List<?>>) page.evaluate("() => window.noted.splice(0)");
  }

  private static void skip(Page page) {
    page.keyboard().press("Tab");
    assertTrue(page.locator("a.skip").isVisible());
    page.keyboard().press("Enter");
    assertEquals("main", page.evaluate("() => document.activeElement.id"));
    page.keyboard().press("Tab");
    assertEquals(
        true,
        page.evaluate("() => !!document.activeElement.closest('main, body > :not(header, nav)')"));
  }

  private static void enter(Page page, String selector) {
    tabTo(page, selector);
    page.waitForNavigation(() -> page.keyboard().press("Enter"));
  }

  private static void tabTo(Page page, String selector) {
    int tabs = 0;
    do {
      page.keyboard().press("Tab");
      tabs++;
    } while (tabs < MOST_TABS && !(boolean) page.evaluate(focused(), selector));
    assertTrue(tabs < MOST_TABS, "Tab does not reach " + selector + " on " + page.url());
  }

  private static String focused() {
    return "selector => document.activeElement.matches(selector)";
  }

  private Visit open(Setting setting, String address) {
    Visit visit = browser.visit(setting);
    visit.page().navigate(site.at(address));
    return visit;
  }
}
