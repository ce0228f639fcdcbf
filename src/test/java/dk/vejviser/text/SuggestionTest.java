package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> TOPICS =
      List.of("login", "backup", "beredskab", "betaling", "ai");

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({"bakcup, backup", "Backup, backup", "lgin, login", "beredskap, beredskab", "ia, ai"})
  void aSlipOfTheFingerFindsTheWord(String written, String meant) {
    assertEquals(Optional.of(meant), Suggestion.nearest(written, TOPICS));
  }

  @Test
  void aWordThatIsNothingLikeAnyGetsNoSuggestion() {
    assertEquals(Optional.empty(), Suggestion.nearest("forsikring", TOPICS));
    assertEquals(Optional.empty(), Suggestion.nearest("", List.of()));
  }

  @Test
  void ofTwoThatAreAsNearTheFirstInTheAlphabetIsMeant() {
    assertEquals(Optional.of("cat"), Suggestion.nearest("bat", List.of("rat", "cat")));
  }
}
