package dk.vejviser.search.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How much of a page snippets can be cut from. */
class ShownTest {
  private static final String SENTENCE =
      "Tag en kopi af alle filer hver dag, og gem den et andet sted. ";

  @Test
  void aShortPageIsShownWhole() {
    assertEquals(List.of("Tag en kopi.", "Prøv den."), shown("Tag en kopi.", "Prøv den."));
  }

  @Test
  void whatShortSectionsLeaveIsForLongOnesInWholeSentences() {
    List<String> shown = shown("Kort.", SENTENCE.repeat(40), SENTENCE.repeat(40));
    assertEquals(List.of("Kort.", SENTENCE.repeat(6).strip(), SENTENCE.repeat(6).strip()), shown);
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    assertEquals(List.of("ord ".repeat(200) + "…"), shown("ord ".repeat(900)));
    assertEquals(List.of("x".repeat(800) + " …"), shown("x".repeat(900)), "where there are some");
  }

  @Test
  void whateverATextHoldsItIsOneLineWithoutRunsOfBlanks() {
    assertEquals("Tag en kopi", Shown.line("Tag  en\t\r\nkopi ", 40));
    assertEquals("Tag en kopi", Shown.line(" Tag en kopi", 40));
    assertEquals("Tag en", Shown.line("Tag\u0000en", 40));
    assertEquals("", Shown.line("\n \u0000", 40));
    assertEquals("", Shown.line("", 40));
  }

  @Test
  void aLineIsCutAtItsLengthAndNeverWithinALetter() {
    assertEquals("Tag en", Shown.line("Tag en kopi", 6));
    assertEquals("Tag en", Shown.line("Tag en kopi", 7));
    assertEquals("Tag en", Shown.line("Tag \n en kopi", 7));
    assertEquals("Å", Shown.line("A\u030aben", 1));
    assertEquals("Åbe", Shown.line("A\u030aben", 3));
    assertEquals("ab", Shown.line("ab😀", 3));
    assertEquals("ab😀", Shown.line("ab😀", 4));
  }

  @Test
  void aLongSummaryEndsWithASentence() {
    assertEquals(SENTENCE.repeat(3).strip(), Shown.summary(SENTENCE.repeat(9)));
    assertEquals(SENTENCE.strip(), Shown.summary(SENTENCE));
  }

  @Test
  void everySectionOfAPageWithManyHasItsBeginning() {
    String[] many = new String[40];
    Arrays.fill(many, SENTENCE.repeat(5));
    assertTrue(shown(many).stream().allMatch(text -> text.equals(SENTENCE.strip())));
  }

  private static List<String> shown(String... texts) {
    List<Entry.Section> sections =
        Arrays.stream(texts).map(text -> new Entry.Section("a", "A", text)).toList();
    Entry entry = new Entry("/a/", "A", "", Map.of(), List.of(), sections);
    return Shown.sections(entry).stream().map(Entry.Section::text).toList();
  }
}
