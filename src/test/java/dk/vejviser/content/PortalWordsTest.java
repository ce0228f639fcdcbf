package dk.vejviser.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.check.wording.Readability;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Page;
import dk.vejviser.model.Passage;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How the portal that we ship speaks to those who read it. */
class PortalWordsTest {
  /** The three objections that hold most firms back, as somebody says them across a desk. */
  private static final Map<String, Pattern> OBJECTIONS =
      Map.of(
          "vi har en it-leverandør", Pattern.compile("^Vi har (jo )?en it-leverandør\\b"),
          "vi har ikke tid", Pattern.compile("^(Vi|Jeg) har ikke tid\\b"),
          "det sker ikke for os", Pattern.compile("^Det sker ikke for os\\b"));

  /** A page above this wants a second look, be its limit higher. */
  private static final int LIGHT = 32;

  /** Makers and products that people search for, but that no page advises. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          "\\b(Microsoft|Windows|Outlook|Teams|OneDrive|Google|Gmail|Android|Chrome|Apple|iPhone"
              + "|iCloud|Dropbox|Facebook|Instagram|LinkedIn|WhatsApp|TeamViewer|AnyDesk|ChatGPT"
              + "|Copilot|WordPress|Dinero|Economic|e-conomic|MobilePay|PayPal|Bitwarden|1Password"
              + "|LastPass|Norton|McAfee|TDC|YouSee|Amazon|AWS|Azure)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SHOUT = Pattern.compile("!");

  @Test
  void everyGuideAnswersOneOfTheThreeObjections() {
    List<String> without =
        Portal.site().all(Guide.class).stream()
            .filter(guide -> OBJECTIONS.values().stream().noneMatch(said -> answers(guide, said)))
            .map(guide -> guide.id().id())
            .toList();
    assertEquals(List.of(), without, "guides that answer none of " + OBJECTIONS.keySet());
  }

  @Test
  void eachOfTheThreeObjectionsIsAnsweredInManyGuides() {
    OBJECTIONS.forEach(
        (name, said) ->
            assertTrue(
                Portal.site().all(Guide.class).stream()
                        .filter(guide -> answers(guide, said))
                        .count()
                    >= 8,
                name));
  }

  @Test
  void noPageIsHeavierToReadThanASecondLookAllows() {
    assertEquals(
        List.of(),
        Readability.of(Portal.site()).stream().filter(page -> page.lix() > LIGHT).toList());
  }

  @Test
  void noPageNamesAProduct() {
    assertEquals(List.of(), pagesSaying(PRODUCT));
  }

  @Test
  void noPageShouts() {
    assertEquals(List.of(), pagesSaying(SHOUT));
  }

  private static boolean answers(Guide guide, Pattern said) {
    return guide.barriers().stream()
        .anyMatch(
            barrier ->
                said.matcher(barrier.claim().text()).find() && !barrier.answer().text().isBlank());
  }

  private static List<String> pagesSaying(Pattern words) {
    Predicate<String> said = text -> words.matcher(text).find();
    return Portal.site().stream()
        .flatMap(page -> shown(page).filter(said).map(text -> page.id() + ": " + text))
        .toList();
  }

  /** What a reader sees; keywords are what people type, and seen by nobody. */
  private static Stream<String> shown(Page page) {
    return Stream.concat(
        Stream.of(page.title(), page.head().summary()),
        Portal.words(page).stream().map(Passage::text));
  }
}
