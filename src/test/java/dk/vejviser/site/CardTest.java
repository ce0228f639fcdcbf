package dk.vejviser.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The emergency card: the firm's own numbers are kept, printed and dialled, and no other words. */
@ExtendWith(OneRun.class)
class CardTest {
  private static final String CARD = "/noedkort/";
  private static final String HELP = "/nu/ransomware-i-gang/";
  private static final String MONEY = "/nu/stop-pengene/";
  private static final String SUPPLIER = "#egen-it-leverandoer";
  private static final String INSURER = "#egen-forsikring";
  private static final String KEPT = "() => localStorage.getItem('vejviser:egne-numre')";
  private static final String KEEP = "value => localStorage.setItem('vejviser:egne-numre', value)";

  /** A millimetre at 96 dots per inch. */
  private static final double MM = 96 / 25.4;

  private final PublishedSite site;
  private final RealBrowser browser;

  CardTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void aNumberIsKeptShownAgainAndStandsOnBothCards() {
    try (Visit visit = open(CARD)) {
      Page page = visit.page();
      write(page, SUPPLIER, "+45 11-22-33-44");
      assertEquals("11 22 33 44", page.inputValue(SUPPLIER));
      assertEquals("Gemt i denne browser.", page.locator("[data-status]").innerText());
      page.reload();
      assertEquals("11 22 33 44", page.inputValue(SUPPLIER));
      assertEquals(
          List.of("11 22 33 44", "", "", ""), page.locator(".wallet [data-copy]").allInnerTexts());
    }
  }

  @Test
  void whatIsWrittenBeforeTheScriptComesIsKept() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      List<Route> late = new ArrayList<>();
      page.route("**/card.js", late::add);
      page.navigate(site.at(CARD), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      write(page, SUPPLIER, "11223344");
      page.waitForCondition(() -> !late.isEmpty());
      late.get(0).resume();
      assertThat(page.locator(SUPPLIER)).hasValue("11 22 33 44");
      assertEquals("{\"egen-it-leverandoer\":\"11 22 33 44\"}", page.evaluate(KEPT));
    }
  }

  @Test
  void oneButtonForgetsTheNumbers() {
    try (Visit visit = open(CARD)) {
      Page page = visit.page();
      write(page, SUPPLIER, "11223344");
      page.locator("[data-forget]").click();
      assertEquals("", page.inputValue(SUPPLIER));
      assertEquals(
          "Numrene er slettet fra denne browser.", page.locator("[data-status]").innerText());
      assertEquals(null, page.evaluate(KEPT));
      page.reload();
      assertEquals("", page.inputValue(SUPPLIER));
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoNumberIsPointedOutAndNotKept() {
    Visit visit = open(CARD);
    return Stream.of(
            "ring til Ole", "1", "123 45 67", "11223344;ext=9", "tel:11223344", "1".repeat(10_000))
        .map(
            text ->
                dynamicTest(
                    text.substring(0, Math.min(20, text.length())), () -> bad(visit.page(), text)))
        .onClose(visit::close);
  }

  private void bad(Page page, String text) {
    page.locator(SUPPLIER)
        .evaluate(
            "(field, text) => { field.value = text; field.dispatchEvent(new Event('change')) }",
            text);
    assertTrue(page.locator(SUPPLIER + "-fejl").isVisible());
    assertEquals("true", page.locator(SUPPLIER).getAttribute("aria-invalid"));
    assertEquals("{}", page.evaluate(KEPT));
    assertEquals("", page.locator(".wallet [data-copy]").first().innerText());
    write(page, SUPPLIER, "11223344");
    assertFalse(page.locator(SUPPLIER + "-fejl").isVisible());
    assertEquals("false", page.locator(SUPPLIER).getAttribute("aria-invalid"));
  }

  @Test
  void onAHelpPageTheFirmsOwnIsDialledFromItsRowAndFromTheButton() {
    try (Visit visit = open(CARD)) {
      Page page = visit.page();
      write(page, SUPPLIER, "11223344");
      page.navigate(site.at(HELP));
      Locator row = page.locator(".contacts [data-own=egen-it-leverandoer]");
      assertEquals("tel:+4511223344", row.locator("a.phone").getAttribute("href"));
      assertTrue(row.locator("a.phone").isVisible());
      assertFalse(row.locator("p.own").isVisible());
      Locator button = page.locator(".callbar a");
      assertEquals("tel:+4511223344", button.getAttribute("href"));
      assertEquals("Ring til jeres it-leverandør 11 22 33 44", button.innerText());
      assertEquals(List.of(), Axe.violations(page), "the page is still one that everybody can use");
    }
  }

  @Test
  void theButtonKeepsToTheCallingOrder() {
    try (Visit visit = open(CARD)) {
      Page page = visit.page();
      write(page, INSURER, "55667788");
      page.navigate(site.at(MONEY));
      assertEquals("tel:114", page.locator(".callbar a").getAttribute("href"));
      assertTrue(page.locator("[data-own=egen-forsikring] a.phone").isVisible());
      page.navigate(site.at(CARD));
      write(page, "#egen-bank", "99887766");
      page.navigate(site.at(MONEY));
      assertEquals("tel:+4599887766", page.locator(".callbar a").getAttribute("href"));
    }
  }

  @TestFactory
  Stream<DynamicTest> damagedValuesOnTheDeviceLeaveBothPagesAsTheyWereWritten() {
    Visit visit = browser.firstVisit(Setting.PHONE);
    return Stream.of(
            "{",
            "[1]",
            "null",
            "{\"egen-it-leverandoer\":\"tel:112;ext=1\"}",
            "{\"egen-it-leverandoer\":{\"toString\":1}}",
            "{\"egen-it-leverandoer\":\"javascript:alert(1)\"}",
            "{\"egen-it-leverandoer\":\"" + "1".repeat(10_000) + "\"}",
            "x".repeat(10_000))
        .map(
            value ->
                dynamicTest(
                    value.substring(0, Math.min(45, value.length())), () -> damaged(visit, value)))
        .onClose(visit::close);
  }

  private void damaged(Visit visit, String value) {
    Page page = visit.page();
    page.navigate(site.at(HELP));
    page.evaluate("() => localStorage.clear()");
    page.reload();
    String before = page.locator("main").innerText();
    page.evaluate(KEEP, value);
    page.reload();
    assertEquals(before, page.locator("main").innerText());
    assertEquals(
        List.of(),
        ((List<?>)
                page.locator("a[href^='tel:']")
                    .evaluateAll("links => links.map(link => link.getAttribute('href'))"))
            .stream().filter(href -> !href.toString().matches("tel:\\+?\\d+")).toList());
    page.navigate(site.at(CARD));
    assertEquals("", page.inputValue(SUPPLIER));
    write(page, SUPPLIER, "11223344");
    assertEquals("{\"egen-it-leverandoer\":\"11 22 33 44\"}", page.evaluate(KEPT));
    assertEquals(List.of(), visit.complaints());
  }

  @Test
  void aDeviceThatKeepsNothingSaysSo() {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      Page page = visit.page();
      page.addInitScript("Storage.prototype.setItem = () => { throw new Error('full') }");
      page.navigate(site.at(CARD));
      write(page, SUPPLIER, "11223344");
      assertEquals(
          "Browseren kan ikke gemme numrene. Print kortet, før I lukker siden.",
          page.locator("[data-status]").innerText());
      assertEquals("11 22 33 44", page.locator(".wallet [data-copy]").first().innerText());
    }
  }

  @Test
  void withoutScriptTheCardHasLinesToWriteOnAndNoButtonThatDoesNothing() {
    try (Visit visit = browser.firstVisit(Setting.DESKTOP.withoutScript())) {
      Page page = visit.page();
      page.navigate(site.at(CARD));
      assertEquals(0, page.locator("main button:visible").count());
      assertTrue(page.locator("[data-scriptless]").isVisible());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals(4, page.locator(".poster input:visible").count());
      assertEquals(
          "0px 0px 1px",
          page.locator(SUPPLIER)
              .evaluate(
                  "line => ['Top', 'Left', 'Bottom']"
                      + ".map(side => getComputedStyle(line)[`border${side}Width`]).join(' ')"));
    }
  }

  @Test
  void onPaperTheCardIsOneSheetAndTheWalletsIsAnother() {
    try (Visit visit = open(CARD)) {
      Page page = visit.page();
      write(page, SUPPLIER, "11223344");
      assertEquals(2, Printout.of(page).sheets());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (Locator side : page.locator(".wallet").all()) {
        assertEquals(85 * MM, side.boundingBox().width, 0.5);
        assertEquals(54 * MM, side.boundingBox().height, 0.5);
        assertEquals(true, side.evaluate("box => box.scrollHeight <= box.clientHeight"));
      }
      assertTrue(page.locator(".cuts").isVisible());
      assertEquals(List.of(), page.locator("button:visible").allInnerTexts());
    }
  }

  @TestFactory
  Stream<DynamicTest> theQrCodeIsReadOffTheScreenAndLeadsToHelp() {
    return Stream.of(Setting.DESKTOP, Setting.PHONE.dark(), Setting.NARROW)
        .map(setting -> dynamicTest(setting.toString(), () -> scan(setting)));
  }

  private void scan(Setting setting) {
    try (Visit visit = browser.visit(setting)) {
      visit.page().navigate(site.at(CARD));
      for (Locator code : visit.page().locator(".qr").all()) {
        assertEquals("https://vejviser.example/nu/", QrReader.read(code.screenshot()));
      }
      assertEquals(2, visit.page().locator(".qr").count());
    }
  }

  @Test
  void itsNumbersAndHoursAreTheRegisters() {
    assertEquals(
        Map.of(
            "Cyberhotline", "33 37 00 37 Hverdage 8-20, weekend og helligdage 10-16.",
            "Politiet", "114 Ukendt åbningstid. Prøv at ringe.",
            "Politiets specialister", "114 Hverdage 7-20.",
            "MitID-support", "33 98 00 10 Hverdage 8-20, weekend og helligdage 10-16."),
        site.page(CARD).document().select(".poster tbody tr").stream()
            .collect(
                Collectors.toMap(row -> row.select("th").text(), row -> row.select("td").text())));
  }

  @Test
  void itIsLinkedFromTheFrontPageEveryHelpPageAndEveryFooter() {
    assertTrue(site.page("/").links("main a").contains(CARD));
    site.pages("help").forEach(help -> assertTrue(help.links("main a").contains(CARD)));
    site.pages()
        .forEach(
            page ->
                assertTrue(
                    page.address().equals(CARD) || page.links("footer a").contains(CARD),
                    page.address()));
  }

  private Visit open(String address) {
    Visit visit = browser.firstVisit(Setting.PHONE);
    visit.page().navigate(site.at(address));
    return visit;
  }

  private static void write(Page page, String field, String text) {
    page.fill(field, text);
    page.locator(field).blur();
  }
}
