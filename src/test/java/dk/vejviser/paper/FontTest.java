package dk.vejviser.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.check.language.PrintedLetters;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** What editors are told cannot be printed is what the fonts lack. */
class FontTest {
  private static final int FIRST = ' ';

  @Test
  void theLettersThatCanBePrintedAreThoseOfEveryCutOfSans() throws IOException {
    for (Font font : Font.ALL) {
      // For what is typed letter by letter, sans stands in where mono lacks a letter.
      if (font.family().endsWith("Sans")) {
        assertEquals(List.of(), differing(font), font.family() + " " + font.weight());
      }
    }
  }

  /** The code points of which the font and the list say different things. */
  private static List<String> differing(Font font) throws IOException {
    try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
      CmapLookup letters = parsed.getUnicodeCmapLookup();
      return IntStream.rangeClosed(FIRST, Character.MAX_CODE_POINT)
          .filter(letter -> PrintedLetters.has(letter) != letters.getGlyphId(letter) > 0)
          .mapToObj("U+%04X"::formatted)
          .toList();
    }
  }
}
