package dk.vejviser.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.IncidentWord.Sound;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Place;
import org.junit.jupiter.api.Test;

/** How words are looked for in a query that nobody has tidied up. */
class IncidentWordTest {
  @Test
  void aQueryIsReadInSmallLettersWithOneBlankBetweenItsWords() {
    assertEquals(
        " vi er låst ude hjælp ", IncidentWord.spoken("  VI er LAAST/ude –\u00a0hjaelp!!! "));
    assertEquals(" løsepænge 2 ", IncidentWord.spoken("Loesepänge,2"));
    assertEquals("  ", IncidentWord.spoken("?!"));
  }

  @Test
  void aStarLetsTheWordGoOnOrBeginOtherwise() {
    assertEquals(" under angreb ", word("Under  angreb").needle());
    assertEquals(" afpres", word("afpres*").needle());
    assertEquals("ede ", word("*ede").needle());
    assertEquals("hack", word("*hack*").needle());
  }

  @Test
  void aWordMustHaveLettersAndAPartOfOneThree() {
    assertTrue(word("nu").isSound());
    assertTrue(word("*ede").isSound());
    assertFalse(word("?").isSound());
    assertFalse(word("ha*").isSound());
    assertFalse(word("*").isSound());
    assertTrue(word("x".repeat(IncidentWord.LONGEST)).isSound());
    assertFalse(word("x".repeat(IncidentWord.LONGEST + 1)).isSound());
  }

  private static IncidentWord word(String written) {
    return new IncidentWord(new Phrase(written, Place.of("incident-words.txt")), Sound.NOW);
  }
}
