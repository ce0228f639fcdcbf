package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters only act, by the first and last of each kind and their neighbours. */
class HiddenTest {

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "0000, 0008",
    "000B, 000C",
    "000E, 001F",
    "007F, 009F",
    "2028, 202E",
    "2066, 2069",
    "FDD0, FDEF",
    "FFFE, FFFF",
    "D800, DFFF"
  })
  void whatActsIsFound(String first, String last) {
    for (int c = Integer.parseInt(first, 16); c <= Integer.parseInt(last, 16); c++) {
      assertEquals(1, Hidden.first("a" + (char) c + "b"), Hidden.name((char) c));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\t\n\r ~",
        "\u00a0\u00ad",
        "\u200b\u200d\u2027\u202f",
        "\u2065\u206a",
        "\ufdcf\ufdf0\ufffd",
        "\ud7ff\ue000",
        "Præcis 😀"
      })
  void whatIsTextIsNot(String text) {
    assertEquals(-1, Hidden.first(text));
  }

  @ParameterizedTest
  @CsvSource({
    "'a\ud83d', 1",
    "'a\ude00', 1",
    "'\ude00\ud83d', 0",
    "'😀\ude00', 2",
    "'\ud83d😀', 0"
  })
  void halvesOfPairsAct(String text, int first) {
    assertEquals(first, Hidden.first(text));
  }
}
