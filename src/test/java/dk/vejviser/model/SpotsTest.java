package dk.vejviser.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Passage.Form;
import dk.vejviser.text.Place;
import org.junit.jupiter.api.Test;

class SpotsTest {
  private static final String FILE = "content/guides/x.md";

  /**
   * Lines 7 and 8 of a file: <code>Ring **nu** til {{kontakt:hotline}}, og</code> and <code>
   * vent lidt.</code>
   */
  private final Passage passage =
      new Passage(
          Form.PARAGRAPH,
          "Ring nu til Hotline 33 37 00 37, og vent lidt.",
          "Ring nu til , og vent lidt.",
          "",
          new Place(FILE, 7, 1, 40),
          new Spots.Builder()
              .copied(0, 7, 1)
              .copied(5, 7, 8)
              .copied(7, 7, 12)
              .filled(12, 7, 17, 19)
              .copied(31, 7, 36)
              .copied(36, 8, 1)
              .build());

  @Test
  void aWordStandsWhereTheEditorWroteIt() {
    assertEquals(new Place(FILE, 7, 8, 2), passage.at(5, 7));
    assertEquals(new Place(FILE, 8, 6, 4), passage.at(41, 45));
  }

  @Test
  void whatARegisterFilledInStandsForTheWholeBrace() {
    assertEquals(new Place(FILE, 7, 17, 19), passage.at(20, 25));
  }

  @Test
  void aSpanOverMarkUpCoversItAndOneOverLinesEndsWithTheFirst() {
    assertEquals(new Place(FILE, 7, 1, 9), passage.at(0, 7));
    assertEquals(new Place(FILE, 7, 1, 40), passage.at(0, 46));
  }

  @Test
  void offsetsInTheEditorsOwnWordsSkipWhatWasFilledIn() {
    assertEquals("vent", passage.plain().substring(17, 21));
    assertEquals(new Place(FILE, 8, 1, 4), passage.atPlain(17, 21));
    assertEquals(new Place(FILE, 7, 8, 2), passage.atPlain(5, 7));
  }

  @Test
  void withoutNotesThePassageStandsForAll() {
    Passage bare = new Passage(Form.ITEM, "Ring nu", "Ring nu", "", Place.of(FILE));
    assertEquals(Place.of(FILE), bare.at(5, 7));
    assertEquals(Place.of(FILE), bare.atPlain(5, 7));
  }
}
