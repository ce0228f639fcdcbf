package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordTest {
  private static final Wording DANISH = Wording.in(Locale.forLanguageTag("da"));
  private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

  @Test
  void aWordInAFindingIsPrintedInTheReadersLanguage() {
    Finding finding = Finding.of(Rule.WRONG_TYPE, Place.of("x.md"), "topics", Word.A_LIST);
    assertEquals("\"topics\" skal være en liste som [a, b]", DANISH.sentence(finding));
    assertEquals("\"topics\" must be a list like [a, b]", ENGLISH.sentence(finding));
  }

  @ParameterizedTest
  @EnumSource(Word.class)
  void everyWordStandsInBothBundles(Word word) {
    Finding finding = Finding.of(Rule.WRONG_TYPE, Place.of("x.md"), "topics", word);
    assertFalse(DANISH.sentence(finding).contains("word."));
    assertFalse(ENGLISH.sentence(finding).contains("word."));
  }
}
