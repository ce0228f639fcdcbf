package dk.vejviser.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.search.Results.Hit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What opens the door to help, and what counts first. */
class DoorTest {
  /** A line each of what never opens it, what does, what doesn't, and what does otherwise. */
  private static final Door DOOR = Door.of("/nu/\n hvis vi \n hacket \n hvad \n vi , ddos ");

  private static final Hit HELP = hit("/nu/ddos/", 1);

  @Test
  void wordsOfWhatMayComeCountFirstThenWhatHappensThenWhoLooksItUpThenWhoTells() {
    assertFalse(opens("hvis vi er hacket", HELP));
    assertTrue(opens("hvad gør vi hacket"));
    assertFalse(opens("hvad gør vi", HELP));
    assertTrue(opens("vi sælger brød"));
    assertFalse(opens("brød og mange andre slags kager"));
  }

  @Test
  void whereWordsAreSilentTheHitsMustLeadToHelpWithOneVoice() {
    assertFalse(opens("stort nedbrud"));
    assertTrue(opens("stort nedbrud", HELP));
    assertTrue(opens("stort nedbrud", HELP, hit("/nu/nede/", .9), hit("/guide/", .7)));
    assertFalse(opens("stort nedbrud", HELP, hit("/guide/", .71)));
    assertFalse(opens("stort nedbrud", HELP, hit("/nu/nede/", .9), hit("/guide/", .71)));
    assertFalse(opens("stort nedbrud", hit("/guide/", 1), hit("/nu/ddos/", .99)));
    assertTrue(opens("stort nedbrud", HELP, hit("/nu/a/", 1), hit("/nu/b/", 1), hit("/guide/", 1)));
  }

  @Test
  void aWordAloneIsLookedUpUnlessItIsInTheLists() {
    assertFalse(opens("netbank", HELP));
    assertTrue(opens("pc nede", HELP));
    assertFalse(opens("i !", HELP));
    assertTrue(opens("ddos"));
    Results meant = new Results(1, List.of(HELP), Map.of(), Optional.of("netbank"));
    assertFalse(DOOR.opens("netbnak", meant));
  }

  @Test
  void aQueryIsAlsoWhatItMayHaveMeant() {
    assertFalse(opens("hackket"));
    Results meant = new Results(0, List.of(), Map.of(), Optional.of("hacket"));
    assertTrue(DOOR.opens("hackket", meant));
  }

  @Test
  void anOlderIndexHasNoWordsOfWhoTells() {
    Results none = new Results(0, List.of(), Map.of(), Optional.empty());
    Door older = Door.of("/nu/\n hvis vi \n hacket \n hvad ");
    assertTrue(older.opens("hacket", none));
    assertFalse(older.opens("vi sælger brød", none));
  }

  @Test
  void theBrowserGetsTheWordsAndKnowsTheAddress() {
    assertEquals(" a \n b ", Door.words("/nu/\n a \n b "));
    assertEquals("/nu/", DOOR.address());
  }

  private static boolean opens(String query, Hit... hits) {
    return DOOR.opens(query, new Results(hits.length, List.of(hits), Map.of(), Optional.empty()));
  }

  private static Hit hit(String url, double score) {
    return new Hit(url, "", "", "", List.of(), "", List.of(), score, List.of());
  }
}
