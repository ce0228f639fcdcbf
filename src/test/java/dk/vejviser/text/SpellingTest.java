package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Each of the ways in which a letter may be written is brought to one by a method of its own. */
class SpellingTest {
  @Test
  void twoAsAreALetterWithARing() {
    assertEquals("låst", Spelling.ringed("laast"));
    assertEquals("åae", Spelling.ringed("aaae"));
  }

  @Test
  void lettersThatNoKeyboardHadAreSpeltWithTwo() {
    assertEquals("hjælp til løn", Spelling.spelt("hjaelp til loen"));
  }

  @Test
  void ourNeighboursLettersAreOurs() {
    assertEquals("løsepænge", Spelling.danish("lösepänge"));
  }
}
