package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A wrong number is the worst fault that a page can have: what is printed, and where it is from.
 */
@ExtendWith(OneRun.class)
class NumbersTest {
  /** Every number that may be printed, written again by hand, and what it dials. */
  private static final Map<String, String> PRINTED =
      Map.of(
          "33 37 00 37", "tel:+4533370037",
          "33 19 32 00", "tel:+4533193200",
          "33 98 00 10", "tel:+4533980010",
          "114", "tel:114");

  private static final Set<String> RETIRED = Set.of("33980098", "61630444", "33325580", "32898989");

  /** Eight digits as a Danish number is written, spaced or not; not a part of something longer. */
  private static final Pattern EIGHT =
      Pattern.compile(
          "(?<![\\d.,/-])\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0]?\\d{2}(?![\\d.,/-])");

  private final PublishedSite site;

  NumbersTest(PublishedSite site) {
    this.site = site;
  }

  @Test
  void everyNumberThatCanBeCalledSaysWhatItDials() {
    Map<String, Set<String>> called = new TreeMap<>();
    for (SitePage page : site.pages()) {
      for (Element link : page.document().select("a[href^=tel:]")) {
        String digits = String.join(" ", numbersIn(link.text()));
        called.computeIfAbsent(digits, number -> new TreeSet<>()).add(link.attr("href"));
      }
    }
    Map<String, Set<String>> expected = new TreeMap<>();
    PRINTED.forEach((number, dials) -> expected.put(number, Set.of(dials)));
    assertEquals(expected, called);
  }

  @Test
  void noPageHasEightDigitsThatAreNoneOfThem() {
    for (SitePage page : site.pages()) {
      for (String number : numbersIn(page.document().text())) {
        assertTrue(PRINTED.containsKey(number), page.address() + ": " + number);
      }
    }
  }

  @Test
  void noPageHasANumberThatIsOutOfUse() {
    for (SitePage page : site.pages()) {
      String digits = page.html().replaceAll("[ \\u00a0]", "");
      RETIRED.forEach(number -> assertTrue(!digits.contains(number), page.address()));
    }
  }

  @Test
  void theSourcesListEveryFactWithCertaintyAndDaysAndMarkWhatAPersonMustLookUp() {
    Element main = site.page("/kilder/").main();
    List<Element> rows = main.select("tbody tr");
    assertTrue(rows.size() >= 20, rows.size() + " facts");
    for (Element row : rows) {
      String text = row.text();
      assertTrue(text.contains("23.11.2026") && text.contains("21.02.2027"), text);
      String certainty = row.select("td .tag").last().text();
      assertTrue(Set.of("A", "B", "C").contains(certainty), text);
      assertEquals(!certainty.equals("A"), text.contains("slå op"), text);
    }
    for (String number : PRINTED.keySet()) {
      assertTrue(main.text().contains(number), number);
    }
    assertTrue(main.text().contains("Et menneske skal slå tallene op"));
  }

  @Test
  void everyPageSaysThatThePortalGivesAdviceAndDecidesNothing() {
    for (SitePage page : site.pages()) {
      assertTrue(
          page.document()
              .select("footer.end")
              .text()
              .contains("Vejviser giver råd, ikke afgørelser fra en myndighed."),
          page.address());
    }
  }

  private static List<String> numbersIn(String text) {
    if (text.matches(".*\\b114$")) {
      return List.of("114");
    }
    return EIGHT.matcher(text).results().map(MatchResult::group).map(NumbersTest::spaced).toList();
  }

  private static String spaced(String number) {
    return String.join(" ", Arrays.asList(number.replaceAll("\\D", "").split("(?<=\\G..)")));
  }
}
