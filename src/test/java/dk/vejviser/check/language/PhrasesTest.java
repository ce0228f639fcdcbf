package dk.vejviser.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<String> phrases =
      new Phrases<>(
          List.of("man", "MFA", "SMV'er", "sikrer sig", "sikrer", "det er vigtigt at", "…"),
          Function.identity());

  @Test
  void wordsAreFoundWholeAndInAnyCase() {
    assertEquals(List.of("man", "man"), found("Man kan, hvad man vil, sagde manden til mange"));
    assertEquals(List.of("MFA"), found("Slå mfa til, men ikke MFA-kode"));
    assertEquals(List.of("SMV'er"), found("Danske smv'er"));
  }

  @Test
  void theLongerPhraseWins() {
    assertEquals(List.of("sikrer sig", "sikrer"), found("Hun sikrer sig, at han sikrer døren"));
  }

  @Test
  void aPhraseDoesNotReachOverASentence() {
    assertEquals(List.of(), found("Spørg, hvad det er. Vigtigt at vide"));
    assertEquals(List.of("det er vigtigt at"), found("Det er vigtigt, at I ringer"));
  }

  @Test
  void offsetsCoverTheWordsAsWritten() {
    Phrases.Hit<String> hit = phrases.in(SentencesTest.read("Ja: Det er  vigtigt at gå.")).get(0);
    assertEquals(4, hit.start());
    assertEquals(22, hit.end());
  }

  private List<String> found(String text) {
    return phrases.in(SentencesTest.read(text)).stream().map(Phrases.Hit::meaning).toList();
  }
}
