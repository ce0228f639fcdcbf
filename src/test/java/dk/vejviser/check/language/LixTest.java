package dk.vejviser.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LixTest {

  @Test
  void isWordsPerSentencePlusThePercentageOfLongWords() {
    // 9 words, 2 sentences, 2 long words: 4.5 + 22.2
    assertEquals(27, lix("Ring straks til banken. Fortæl hvilken betaling det gælder.").value());
  }

  @Test
  void everyPassageEndsASentence() {
    // 8 words, 4 sentences, no long word
    assertEquals(2, lix("Gør nu", "Ring op", "Sluk wifi", "Vent lidt").value());
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals(0, lix().value());
    assertEquals(Optional.empty(), lix().costliest(List.of()));
  }

  @Test
  void theCostliestSentenceIsTheOneWithoutWhichTheTextIsLightest() {
    List<ReadPassage> passages =
        List.of(
            SentencesTest.read("Ring op. Virksomhedens forsikringsselskab dokumenterer hændelsen."),
            SentencesTest.read("Vent lidt, og drik så en kop kaffe, mens de går i gang med det."));
    assertEquals(
        "Virksomhedens forsikringsselskab dokumenterer hændelsen",
        Lix.of(passages).costliest(passages).orElseThrow().text());
  }

  private static Lix lix(String... passages) {
    return Lix.of(List.of(passages).stream().map(SentencesTest::read).toList());
  }
}
