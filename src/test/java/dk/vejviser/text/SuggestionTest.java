package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt word means the known word that it takes the fewest edits to. */
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
    assertEquals(Optional.empty(), Suggestion.nearest("D", List.of("A", "ai")));
  }

  @Test
  void ofTwoThatAreAsNearTheFirstInTheAlphabetIsMeant() {
    assertEquals(Optional.of("cat"), Suggestion.nearest("bat", List.of("rat", "cat")));
  }

  @Property
  void itIsTheWordThatTakesTheFewestEdits(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 7) String written,
      @ForAll @Size(max = 5)
          List<@CharRange(from = 'a', to = 'c') @StringLength(max = 7) String> known) {
    int limit = written.length() == 1 ? 0 : Math.max(1, written.length() / 3);
    Optional<String> expected =
        known.stream()
            .filter(word -> edits(written, word) <= limit)
            .min(
                Comparator.comparingInt((String word) -> edits(written, word))
                    .thenComparing(Comparator.naturalOrder()));
    assertEquals(expected, Suggestion.nearest(written, known));
  }

  /** As it is defined, from the words' ends. */
  private static int edits(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shorter = cut(a, 1);
    String other = cut(b, 1);
    boolean same = last(a, 1) == last(b, 1);
    int least =
        Math.min(
            edits(shorter, other) + (same ? 0 : 1),
            Math.min(edits(shorter, b), edits(a, other)) + 1);
    boolean swapped =
        a.length() > 1 && b.length() > 1 && last(a, 1) == last(b, 2) && last(a, 2) == last(b, 1);
    return swapped ? Math.min(least, edits(cut(a, 2), cut(b, 2)) + 1) : least;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static char last(String word, int fromTheEnd) {
    return word.charAt(word.length() - fromTheEnd);
  }
}
