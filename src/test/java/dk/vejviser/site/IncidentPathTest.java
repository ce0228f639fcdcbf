package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dk.vejviser.site.Walks.Walk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every way from {@code /nu/} to help is walked, and every page on it is light and for everyone.
 */
@ExtendWith(OneRun.class)
class IncidentPathTest {
  private static final String START = "/nu/";
  private static final int ON_THE_WIRE = 20 * 1024;

  private static final String STOPS_BEFORE =
      """
      link => [...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter(stop => stop.checkVisibility()).indexOf(link)
      """;

  private final PublishedSite site;
  private final RealBrowser browser;

  IncidentPathTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> everyWayCanBeClickedOnAPhoneWithoutScript() {
    return walked(Setting.PHONE.withoutScript(), (page, link) -> link.click());
  }

  @TestFactory
  Stream<DynamicTest> everyWayCanBeWalkedWithTheKeyboardAlone() {
    return walked(
        Setting.PHONE,
        (page, link) -> {
          int stops = (int) link.evaluate(STOPS_BEFORE);
          for (int tab = 0; tab <= stops; tab++) {
            page.keyboard().press("Tab");
          }
          assertTrue(hasFocus(link), "Tab does not reach it");
          page.waitForNavigation(() -> page.keyboard().press("Enter"));
        });
  }

  @TestFactory
  Stream<DynamicTest> everyWayThroughTheOtherJourneysEndsInTheirReceipt() {
    return site.pages("journey").stream()
        .map(page -> dynamicTest(page.address(), () -> endsInReceipt(page)));
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingAndNothingIsTooWideForASmallPhone() {
    Visit visit = browser.visit(Setting.PHONE);
    return pages()
        .map(page -> dynamicTest(page.title(), () -> isForEveryone(visit, page)))
        .onClose(visit::close);
  }

  @TestFactory
  Stream<DynamicTest> aPageIsAtMostTwentyKilobytesOnTheWire() {
    Visit visit = browser.firstVisit(Setting.PHONE);
    return pages()
        .map(page -> dynamicTest(page.title(), () -> isLight(visit, page)))
        .onClose(visit::close);
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionButTheFirstSaysWhatWasAnsweredAndLeadsBack() {
    return pages()
        .filter(page -> page.kind().equals("step") && !page.address().equals(START))
        .map(
            page ->
                dynamicTest(
                    page.title(),
                    () -> {
                      assertEquals(List.of(START), page.links(".answered a"));
                      assertEquals(List.of(START), page.links(".turn a"));
                    }));
  }

  @TestFactory
  Stream<DynamicTest> onAPhoneHelpAndTheFirstQuestionHaveANumberBeforeTheirLists() {
    return pages()
        .map(
            page ->
                dynamicTest(
                    page.title(),
                    () ->
                        assertEquals(
                            page.address().contains("/spoergsmaal/") ? 0 : 1,
                            page.main()
                                .select(":is(.callbar, .only-small) a[href^=tel:]")
                                .size())));
  }

  @TestFactory
  Stream<DynamicTest> everyEndLeadsBackToTheQuestionsThatLeadToIt() {
    return ways(
        walk -> assertTrue(site.page(walk.end()).links(".turns a").contains(walk.before())));
  }

  @TestFactory
  Stream<DynamicTest> everyEndHasAllItsParts() {
    return new Walks(site)
        .from(START).stream()
            .map(Walk::end)
            .distinct()
            .map(address -> dynamicTest(address, () -> hasAllParts(site.page(address))));
  }

  private void hasAllParts(SitePage page) {
    assertTrue(page.main().selectFirst(".level svg + span") != null, "severity: icon and word");
    int steps = page.main().select("ol.steps > li").size();
    assertTrue(steps > 0 && steps <= 3, steps + " first steps");
    for (String part : List.of("a.phone", ".hours", "#ring-til", ".opens", "#bagefter + .rows")) {
      assertTrue(page.main().selectFirst(part) != null, part);
    }
    assertTrue(page.main().select(".contacts small").text().contains("tjekket"), "when checked");
    if (!page.main().select(".level").hasClass("calm")) {
      assertTrue(page.main().selectFirst("ul.never li") != null, "what never to do");
      assertTrue(page.main().selectFirst("#gem-spor + .actions") != null, "evidence");
      assertTrue(page.main().selectFirst(".say") != null, "words to say");
    }
  }

  @Test
  void thereAreFortyThreeWaysToTwentySixEnds() {
    List<Walk> walks = new Walks(site).from(START);
    assertEquals(43, walks.size());
    assertEquals(26, walks.stream().map(Walk::end).distinct().count());
  }

  private Stream<SitePage> pages() {
    return site.pages().stream().filter(page -> page.place().equals("nu"));
  }

  private Stream<DynamicTest> walked(Setting setting, BiConsumer<Page, Locator> follow) {
    Visit visit = browser.visit(setting);
    Map<List<Walks.Click>, String> reached = new HashMap<>();
    reached.put(List.of(), site.at(START));
    return ways(walk -> walk(visit, walk, follow, reached)).onClose(visit::close);
  }

  private Stream<DynamicTest> ways(Consumer<Walk> test) {
    return new Walks(site)
        .from(START).stream().map(walk -> dynamicTest(walk.toString(), () -> test.accept(walk)));
  }

  /**
   * Walks a way, from where an earlier one turned off: a click that several ways share is one
   * click.
   *
   * @param reached what address the browser showed after which clicks
   */
  private void walk(
      Visit visit,
      Walk walk,
      BiConsumer<Page, Locator> follow,
      Map<List<Walks.Click>, String> reached) {
    List<Walks.Click> clicks = walk.clicks();
    int done = clicks.size();
    while (!reached.containsKey(clicks.subList(0, done))) {
      done--;
    }
    Page page = visit.page();
    visit.open(reached.get(clicks.subList(0, done)));
    for (Walks.Click click : clicks.subList(done, clicks.size())) {
      follow.accept(page, page.locator(Walks.NEXT).nth(click.number()));
      assertEquals(site.at(click.address()), page.url().replaceFirst("#.*", ""));
      done++;
      reached.put(clicks.subList(0, done), page.url());
    }
    assertEquals("help", visit.kind());
  }

  private void endsInReceipt(SitePage journey) {
    if (journey.main().selectFirst(".tally") != null) {
      List<String> lists = journey.links("main a.button");
      assertEquals(List.of("receipt"), lists.stream().map(at -> site.page(at).kind()).toList());
      return;
    }
    List<Walk> walks = new Walks(site).from(journey.address());
    assertEquals(
        List.of("receipt"),
        walks.stream().map(walk -> site.page(walk.end()).kind()).distinct().toList());
  }

  private void isForEveryone(Visit visit, SitePage page) {
    visit.change(Setting.PHONE);
    visit.open(site.at(page.address()));
    assertEquals(List.of(), Axe.violations(visit.page()));
    visit.change(Setting.NARROW);
    assertEquals(
        Setting.NARROW.width(),
        visit.page().evaluate("() => document.documentElement.scrollWidth"));
  }

  private void isLight(Visit visit, SitePage page) {
    visit.openForTheFirstTime(site.at(page.address()));
    int bytes = visit.requests().stream().mapToInt(IncidentPathTest::bytes).sum();
    assertTrue(
        bytes > 0 && bytes <= ON_THE_WIRE,
        () -> bytes + " bytes: " + visit.requests().stream().map(Request::url).toList());
    assertEquals(List.of(), visit.complaints());
  }

  private static int bytes(Request request) {
    return request.sizes().responseBodySize;
  }

  private static boolean hasFocus(Locator link) {
    return (boolean) link.evaluate("link => link === document.activeElement");
  }
}
