package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** On paper stands what is of use there: words and numbers, not menus. */
@ExtendWith(OneRun.class)
class PaperTest {
  /** An A4 sheet at 96 dots per inch, printed by somebody who reads screens in the dark. */
  private static final Setting SHEET = new Setting(794, 1123, ColorScheme.DARK, true);

  private static final String CLOSED =
      """
      () => [...document.querySelectorAll('details')]
        .filter(box => box.checkVisibility()
          && box.querySelector('summary').nextElementSibling.getBoundingClientRect().height === 0)
        .map(box => box.outerHTML.slice(0, 120))
      """;

  private static final String POSTER = "/print/plakat/";

  private static final String LINES =
      """
      number => {
        const words = document.createRange();
        words.selectNodeContents(number);
        return new Set([...words.getClientRects()].map(line => Math.round(line.top))).size;
      }
      """;

  /** In CSS pixels. */
  private static final int POINTS_36 = 48;

  /** Lines of the poster in smaller letters, but for who is behind it. */
  private static final String SMALL_PRINT =
      """
      least => [...document.querySelectorAll('.wall :is(h1, h2, p, li, a, strong)')]
        .filter(line => !line.closest('.imprint') && parseFloat(getComputedStyle(line).fontSize) < least)
        .map(line => line.outerHTML.slice(0, 120))
      """;

  private final PublishedSite site;
  private final RealBrowser browser;

  PaperTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @TestFactory
  Stream<DynamicTest> menuDoorAndFooterAreLeftOutAndInkIsDarkOnWhite() {
    return print(
        site.samples(),
        page -> {
          assertEquals(List.of(), seen(page, "nav.nav, a.door, a.skip, .crumbs, footer.end"));
          assertEquals(1, seen(page, "h1").size());
          assertEquals("rgb(255, 255, 255)", style(page, "backgroundColor"));
          assertEquals("rgb(20, 32, 46)", style(page, "color"));
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPhoneNumberOfAHelpPageIsPrinted() {
    return print(
        site.pages("help").stream()
            .filter(help -> help.main().selectFirst(".contacts a[href^=tel:]") != null)
            .toList(),
        page -> {
          Locator numbers = page.locator("main .contacts a[href^='tel:']");
          assertEquals(
              numbers.allInnerTexts(), seen(page, "main .contacts a[href^='tel:']"), page.url());
          assertFalse(numbers.allInnerTexts().isEmpty());
        });
  }

  @TestFactory
  Stream<DynamicTest> aHelpPageFitsTwoSheets() {
    return print(
        site.pages("help"),
        page -> {
          long sheets = Printout.of(page).sheets();
          assertTrue(sheets <= 2, sheets + " sheets");
        });
  }

  @Test
  void everyNumberOfTheCardStandsOnOneLine() {
    print(
        site.page("/noedkort/"),
        page -> {
          Locator numbers = page.locator(".poster td a");
          assertEquals(4, numbers.count());
          numbers
              .all()
              .forEach(number -> assertEquals(1, number.evaluate(LINES), number.innerText()));
        });
  }

  @Test
  void waysOnwardAreOfNoUseOnPaper() {
    print(site.pages("case").get(0), page -> assertEquals(List.of(), seen(page, ".aside a")));
  }

  @Test
  void whatWouldBeFalseOnPaperIsLeftOut() {
    print(
        site.page("/nu/varsel-nis2/"),
        page -> assertEquals(List.of(), seen(page, ".tag, .opens strong, .clock, .due a, .turns")));
  }

  @TestFactory
  Stream<DynamicTest> whatIsFoldedAwayOnAScreenIsOpen() {
    return print(
        site.samples().stream()
            .filter(page -> page.document().selectFirst("details") != null)
            .toList(),
        page -> assertEquals(List.of(), page.evaluate(CLOSED)));
  }

  @TestFactory
  Stream<DynamicTest> eachSheetToHandOutIsOneA4Page() {
    return print(
        site.pages("sheet").stream().filter(sheet -> !sheet.address().equals(POSTER)).toList(),
        page -> {
          assertEquals(new Printout(1, "595 842"), Printout.of(page));
        });
  }

  @Test
  void thePosterIsOneA3PageToBeReadAcrossARoom() {
    print(
        site.page(POSTER),
        page -> {
          assertEquals(new Printout(1, "842 1191"), Printout.of(page));
          assertEquals(List.of(), page.evaluate(SMALL_PRINT, POINTS_36));
        });
  }

  @Test
  void thePostersCodeLeadsToHelpAndItsNumbersAreTheRegisters() {
    print(
        site.page(POSTER),
        page -> {
          assertEquals(
              "https://vejviser.example/nu/",
              QrReader.read(page.locator(".wall .qr").screenshot()));
          assertEquals(
              List.of("33 37 00 37", "114"), page.locator(".wall a[href^='tel:']").allInnerTexts());
        });
  }

  private Stream<DynamicTest> print(List<SitePage> pages, Consumer<Page> check) {
    Visit visit = visit();
    return pages.stream()
        .map(page -> dynamicTest(page.title(), () -> print(visit, page, check)))
        .onClose(visit::close);
  }

  private void print(SitePage sheet, Consumer<Page> check) {
    try (Visit visit = visit()) {
      print(visit, sheet, check);
    }
  }

  private void print(Visit visit, SitePage sheet, Consumer<Page> check) {
    visit.open(site.at(sheet.address()));
    check.accept(visit.page());
  }

  private Visit visit() {
    Visit visit = browser.visit(SHEET);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    return visit;
  }

  private static List<String> seen(Page page, String selector) {
    return page.locator(selector).all().stream()
        .filter(Locator::isVisible)
        .map(Locator::innerText)
        .toList();
  }

  private static Object style(Page page, String property) {
    return page.evaluate("name => getComputedStyle(document.body)[name]", property);
  }
}
