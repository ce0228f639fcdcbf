package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "Træk stikket., 2",
    "Ring til 33 37 00 37 nu., 4",
    "En - to … tre, 3",
    "' to-trins-login  her ', 2",
  })
  void wordsAreCountedAsTheyAreSaid(String text, int words) {
    assertEquals(words, WordCount.of(text));
  }
}
