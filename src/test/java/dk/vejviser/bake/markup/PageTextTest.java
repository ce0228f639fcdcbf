package dk.vejviser.bake.markup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page's letters are written as Java writes a text of them. */
class PageTextTest {
  private final PageText page = new PageText();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "blåbærgrød – 5 €",
        "👍🏽 og 👩‍🚒",
        "half \ud83d of a pair",
        "\udc4d"
      })
  void itsBytesAreUtf8(String text) {
    page.write(text);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes());
    assertEquals(text, page.toString());
  }

  @Test
  void aLongPageOfLettersThatTakeThreeBytesHasRoom() {
    String text = "€ og ".repeat(20_000) + "€".repeat(100_000);
    page.write(text);
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), bytes());
  }

  @Test
  void aPageStartsWithNothingOfTheOneBeforeIt() {
    page.write("x".repeat(1_000_000));
    bytes();
    page.clear();
    page.write("kort");
    assertEquals("kort", page.toString());
    assertEquals("kort", new String(bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void numbersAreWrittenInLatinFigures() {
    page.write((Object) 12);
    page.write((Object) (short) -3);
    page.write((Object) 4L);
    page.write((Object) 1.5);
    page.write((Object) 'x');
    assertEquals("12-341.5x", page.toString());
  }

  private byte[] bytes() {
    ByteBuffer utf8 = page.utf8();
    return Arrays.copyOf(utf8.array(), utf8.remaining());
  }
}
