package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The deadline clock and "open now", as a reader meets them at a given moment. */
@ExtendWith(OneRun.class)
class ClockTest {
  private static final String NIS2 = "/nu/varsel-nis2/";

  /** A Monday, nine in the evening in Denmark. */
  private static final String MONDAY_NIGHT = "2026-11-23T20:00:00Z";

  private final PublishedSite site;
  private final RealBrowser browser;

  ClockTest(PublishedSite site, RealBrowser browser) {
    this.site = site;
    this.browser = browser;
  }

  @Test
  void eachDeadlineIsATimeInWordsAndWhatIsLeftOfIt() {
    at(
        MONDAY_NIGHT,
        NIS2,
        page -> {
          page.fill(".clock input", "2026-11-23T08:30");
          assertEquals(
              List.of(
                  "tirsdag den 24. november kl. 08.30",
                  "torsdag den 26. november kl. 08.30",
                  "lørdag den 26. december kl. 08.30"),
              page.locator(".due strong").allInnerTexts());
          assertEquals(
              List.of(
                  "11 timer og 30 minutter tilbage",
                  "2 dage og 11 timer tilbage",
                  "32 dage og 11 timer tilbage"),
              page.locator(".due small").allInnerTexts());
          assertFalse(page.locator(".hand").first().isVisible());
        });
  }

  @Test
  void rightNowIsTheMinuteOnADanishClockWhereverTheReaderIs() {
    for (String zone : List.of("Europe/Copenhagen", "Pacific/Auckland", "America/St_Johns")) {
      try (Visit visit = browser.firstVisitFrom(zone, Setting.PHONE)) {
        look(
            visit,
            MONDAY_NIGHT,
            NIS2,
            page -> {
              assertEquals("", page.inputValue(".clock input"));
              page.locator(".clock button").click();
              assertEquals("2026-11-23T21:00", page.inputValue(".clock input"));
              assertEquals(
                  "tirsdag den 24. november kl. 21.00",
                  page.locator(".due strong").first().innerText());
            });
      }
    }
  }

  @Test
  void aDeadlineThatIsOverSaysForHowLong() {
    at(
        MONDAY_NIGHT,
        NIS2,
        page -> {
          page.fill(".clock input", "2026-11-22T20:00");
          assertEquals(
              "Fristen er gået for 1 time siden", page.locator(".due small").first().innerText());
        });
  }

  @Test
  void aTimeThatIsNoneOrTwoIsExplainedAndTheEarlierOneCounts() {
    at(
        MONDAY_NIGHT,
        NIS2,
        page -> {
          page.fill(".clock input", "2026-03-29T02:30");
          assertTrue(status(page).startsWith("Klokken 02.30 fandtes ikke den nat"), status(page));
          assertTrue(status(page).endsWith("Vi regner fra kl. 03.00."), status(page));
          page.fill(".clock input", "2026-10-25T02:30");
          assertTrue(status(page).startsWith("Klokken 02.30 kom to gange"), status(page));
          assertEquals(
              "mandag den 26. oktober kl. 01.30", page.locator(".due strong").first().innerText());
        });
  }

  @Test
  void aTimeOutsideTheAlmanacLeavesTheSumToDoByHand() {
    at(
        MONDAY_NIGHT,
        NIS2,
        page -> {
          page.fill(".clock input", "0202-11-23T08:30");
          assertTrue(status(page).startsWith("Vi kan kun regne med tider fra 01.01.2025"));
          assertEquals(0, page.locator(".due").count());
          assertTrue(page.locator(".hand").first().isVisible());
        });
  }

  @Test
  void theCalendarFileIsInUtc() {
    at(
        MONDAY_NIGHT,
        NIS2,
        page -> {
          page.fill(".clock input", "2026-11-23T08:30");
          page.locator(".due a").first().waitFor();
          Download file = page.waitForDownload(() -> page.locator(".due a").first().click());
          assertEquals("frist.ics", file.suggestedFilename());
          List<String> lines = lines(file);
          assertTrue(lines.contains("DTSTART:20261124T073000Z"), lines.toString());
          assertTrue(lines.contains("SUMMARY:Tidligt varsel efter NIS 2"), lines.toString());
        });
  }

  @Test
  void onPaperTheTimeStandsWithoutWhatIsLeftOfIt() {
    at(
        MONDAY_NIGHT,
        NIS2,
        page -> {
          page.fill(".clock input", "2026-11-23T08:30");
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          assertTrue(page.locator(".due strong").first().isVisible());
          assertFalse(page.locator(".due small").first().isVisible());
          assertFalse(page.locator(".due a").first().isVisible());
        });
  }

  @Test
  void whoIsOpenSaysUntilWhenAndOthersWhenNext() {
    String page = "/nu/ransomware-i-gang/";
    at("2026-11-23T12:00:00Z", page, now -> says(now, "Åbent nu, til kl. 20", "Lige nu har"));
    at(
        MONDAY_NIGHT,
        page,
        now -> says(now, "Lukket nu. Åbner i morgen kl. 8", "Først åbner politiets specialister"));
    at(
        "2026-12-25T06:00:00Z",
        page,
        now ->
            says(now, "Lukket nu. Åbner i dag kl. 10", "Først åbner Cyberhotline: i dag kl. 10."));
    at(
        "2026-11-28T12:00:00Z",
        page,
        now ->
            assertEquals(
                "Ukendt lige nu. Åbner senest mandag kl. 7",
                now.locator(".hours .tag").last().innerText()));
  }

  @Test
  void whereTheAlmanacEndsNobodyIsSaidToBeOpen() {
    at(
        "2031-11-24T12:00:00Z",
        "/nu/ransomware-i-gang/",
        page -> assertFalse(page.locator(".hours .tag").first().isVisible()));
  }

  @Test
  void withoutScriptStandTheHoursAndTheSum() {
    try (Visit visit = browser.visit(Setting.PHONE.withoutScript())) {
      Page page = visit.page();
      page.navigate(site.at(NIS2));
      assertFalse(page.locator(".clock").isVisible());
      assertFalse(page.locator(".hours .tag").first().isVisible());
      assertTrue(page.locator(".hours strong").first().isVisible());
      assertEquals(
          "Læg 24 timer til klokkeslættet, da I opdagede det:",
          page.locator(".hand").first().innerText());
    }
  }

  private static void says(Page page, String hotline, String next) {
    assertEquals(hotline, page.locator("[data-name=Cyberhotline] .tag").innerText());
    String first = page.locator(".opens strong").innerText();
    assertTrue(first.startsWith(next), first);
  }

  private static String status(Page page) {
    return page.locator(".clock [role=status]").innerText();
  }

  private static List<String> lines(Download file) {
    try {
      return Files.readString(file.path()).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void at(String moment, String address, Consumer<Page> look) {
    try (Visit visit = browser.firstVisit(Setting.PHONE)) {
      look(visit, moment, address, look);
    }
  }

  private void look(Visit visit, String moment, String address, Consumer<Page> look) {
    visit.page().clock().setFixedTime(Date.from(Instant.parse(moment)));
    visit.page().navigate(site.at(address));
    look.accept(visit.page());
    assertEquals(List.of(), visit.complaints());
  }
}
