package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every kind of page can be used by everyone: axe, narrow windows and large text. */
@ExtendWith(OneRun.class)
class AccessibilityTest {
  /** Content that a box hides because it is too large for it; text for screen readers is meant. */
  private static final String CUT_OFF =
      """
      () => [...document.querySelectorAll('body *')]
        .filter(box => getComputedStyle(box).overflow.includes('hidden')
          && box.clientWidth > 1 && box.clientHeight > 1 && !box.closest('svg')
          && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1))
        .map(box => box.outerHTML.slice(0, 120))
      """;

  private static final String WIDE =
      """
      () => {
        const root = document.documentElement;
        if (root.scrollWidth <= root.clientWidth) return [];
        return [root.scrollWidth + ' > ' + root.clientWidth,
          ...[...document.querySelectorAll('body *')]
            .filter(box => box.getBoundingClientRect().right > root.clientWidth)
            .map(box => box.outerHTML.slice(0, 120))];
      }
      """;

  /** A tablet that is zoomed: narrow, and high enough for the button that calls. */
  private static final Setting TALL = new Setting(320, 1200, ColorScheme.LIGHT, true);

  private static final Setting TABLET = new Setting(768, 1024, ColorScheme.LIGHT, true);

  /**
   * As wide as WCAG 1.4.12 lets readers space text; a sheet that a script makes, past the policy.
   */
  private static final String SPACED =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
          word-spacing: .16em !important } p { margin-bottom: 2em !important }`);
        document.adoptedStyleSheets = [sheet];
      }
      """;

  /** Words that stand beside the box that they belong in. */
  private static final String SPILT =
      """
      () => [...document.querySelectorAll('a, button, p, h1, h2, h3, li, dd, th, td, label')]
        .filter(box => box.checkVisibility() && getComputedStyle(box).display !== 'inline'
          && !box.closest('.hidden') && box.scrollWidth > box.clientWidth + 1)
        .map(box => box.outerHTML.slice(0, 120))
      """;

  /** Short words that go on in another line; long ones may, where a browser can't hyphenate. */
  private static final String PARTED =
      """
      () => {
        const parted = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text; (text = texts.nextNode()); ) {
          const box = text.parentElement;
          if (!box.checkVisibility() || box.closest('.hidden, svg, script, template')) continue;
          for (const word of text.data.matchAll(/(?<![\\p{L}\\p{N}./@-])\\p{L}{2,8}(?![\\p{L}\\p{N}./@-])/gu)) {
            const place = document.createRange();
            place.setStart(text, word.index);
            place.setEnd(text, word.index + word[0].length);
            const lines = [...place.getClientRects()].map(line => Math.round(line.top));
            if (new Set(lines).size > 1) parted.push(word[0] + ' in ' + box.outerHTML.slice(0, 80));
          }
        }
        return parted;
      }
      """;

  /** What is set larger than the page's own heading, which must not look like a part of it. */
  private static final String LOUDER =
      """
      () => {
        const size = box => parseFloat(getComputedStyle(box).fontSize);
        const heading = size(document.querySelector('h1'));
        return [...document.querySelectorAll('main :is(h2, h3, legend, .lead, .steps > li)')]
          .filter(box => box.checkVisibility() && size(box) > heading + .1)
          .map(box => size(box) + ' > ' + heading + ': ' + box.outerHTML.slice(0, 80));
      }
      """;

  private final PublishedSite site;
  private final RealBrowser browser;

  AccessibilityTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void axeFindsOutAPageWithFaults() {
    try (Visit visit = browser.visit(Setting.PHONE)) {
      visit.page().setContent("<title>x</title><main><h1>x</h1><img src='x.png'></main>");
      List<String> rules =
          Axe.violations(visit.page()).stream().map(line -> line.split(":")[0]).sorted().toList();
      assertEquals(List.of("html-has-lang", "image-alt"), rules);
    }
  }

  @Test
  void axeFindsOutColoursThatCannotBeRead() {
    try (Visit visit = browser.visit(Setting.PHONE)) {
      visit
          .page()
          .setContent("<main><h1 style='color: #777; background: #888'>Ring til os</h1></main>");
      List<String> rules =
          Axe.violationsOfColours(visit.page()).stream().map(line -> line.split(":")[0]).toList();
      assertEquals(List.of("color-contrast"), rules);
    }
  }

  @TestFactory
  Stream<DynamicTest> axeFindsNothingOnPhoneAndDesktopInLightAndDark() {
    return onEveryKind(
        visit -> {
          List<String> found = new ArrayList<>();
          for (Setting setting : List.of(Setting.DESKTOP, Setting.PHONE)) {
            visit.change(setting);
            Axe.violations(visit.page()).forEach(line -> found.add(setting + ": " + line));
            visit.change(setting.dark());
            Axe.violationsOfColours(visit.page())
                .forEach(line -> found.add(setting.dark() + ": " + line));
          }
          assertEquals(List.of(), found);
        });
  }

  @TestFactory
  Stream<DynamicTest> noPageScrollsSidewaysAt320Pixels() {
    return onEveryKind(
        visit -> {
          visit.change(Setting.NARROW);
          assertEquals(List.of(), wide(visit.page()));
        });
  }

  @TestFactory
  Stream<DynamicTest> textOfTwiceTheSizeAndWideSpacingStaysOnThePage() {
    return onEveryKind(
        visit -> {
          Page page = visit.page();
          visit.usualText();
          double before = textSize(page);
          visit.enlargeText();
          assertEquals(2 * before, textSize(page), "text follows the reader's size");
          for (Setting setting : List.of(Setting.DESKTOP, Setting.PHONE, Setting.NARROW)) {
            visit.change(setting);
            assertEquals(List.of(), wide(page), setting.toString());
            assertEquals(List.of(), page.evaluate(CUT_OFF), setting.toString());
          }
          visit.change(Setting.NARROW);
          assertEquals(List.of(), page.evaluate(PARTED), "no short word is parted");
          assertEquals(List.of(), page.evaluate(LOUDER), "the heading is the largest");
          page.evaluate(SPACED);
          visit.change(TALL);
          assertEquals(List.of(), wide(page), "spaced");
          assertEquals(List.of(), page.evaluate(SPILT), "spaced");
          visit.usualText();
          visit.change(TABLET);
          assertEquals(List.of(), wide(page), "spaced on a tablet");
        });
  }

  /** What is wider than the window, where the page scrolls sideways. */
  private static List<?> wide(Page page) {
    return (List<?>) page.evaluate(WIDE);
  }

  private static double textSize(Page page) {
    return ((Number) page.evaluate("() => parseFloat(getComputedStyle(document.body).fontSize)"))
        .doubleValue();
  }

  /** In one window: the browser takes four times as long to make a new one as to turn a page. */
  private Stream<DynamicTest> onEveryKind(Consumer<Visit> check) {
    Visit visit = browser.visit(Setting.PHONE);
    return Stream.concat(
            site.samples().stream().map(SitePage::address), Answered.all(site).stream())
        .map(address -> dynamicTest(address, () -> look(visit, address, check)))
        .onClose(visit::close);
  }

  private void look(Visit visit, String address, Consumer<Visit> check) {
    visit.change(Setting.PHONE);
    visit.open(site.at(address));
    if (address.contains("#")) {
      Answered.awaitShown(visit.page());
    }
    check.accept(visit);
  }
}
