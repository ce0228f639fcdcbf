package dk.vejviser.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether colours can be read. */
class PaletteTest {

  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#ff0000, #ffffff, 4.00",
    "#0059b3, #ffffff, 6.82",
    "#ffffff, #ffffff, 1.00"
  })
  void contrastIsAsWcagCountsIt(String one, String other, double ratio) {
    assertEquals(ratio, Colour.of(one).contrast(Colour.of(other)), 0.01);
    assertEquals(ratio, Colour.of(other).contrast(Colour.of(one)), 0.01);
  }

  @Test
  void theGroundsAreThoseOfTheStylesheet() throws IOException {
    List<String> settings = Files.readAllLines(Path.of("assets/css/settings.css"));
    List<String> papers =
        settings.stream()
            .filter(line -> line.contains("--paper:"))
            .map(line -> line.replaceAll(".*--paper: (#\\w+); --wash: (#\\w+);.*", "$1 $2"))
            .toList();
    assertEquals(List.of("#fff #f3f6f9", "#12171d #1b222a"), papers);
    assertTrue(isGround("#ffffff", Palette.LIGHT) && isGround("#f3f6f9", Palette.LIGHT));
    assertTrue(isGround("#12171d", Palette.DARK) && isGround("#1b222a", Palette.DARK));
  }

  @Test
  void theShippedAccentCanBeRead() {
    assertTrue(Palette.LIGHT.contrast(Colour.of("#0059b3")) >= Palette.ENOUGH);
    assertTrue(Palette.DARK.contrast(Colour.of("#8cc4ff")) >= Palette.ENOUGH);
  }

  @Test
  void everyColourHasAReadableOneOfItsKindAndWhatCanBeReadStaysAsItIs() {
    IntStream.range(0, 64 * 64)
        .mapToObj(i -> new Colour(i % 16 * 17, i / 16 % 16 * 17, i / 256 * 17))
        .forEach(
            colour -> {
              for (Palette palette : Palette.values()) {
                Colour readable = palette.readable(colour);
                assertTrue(palette.contrast(readable) >= Palette.ENOUGH, colour.hex());
                assertEquals(palette.contrast(colour) >= Palette.ENOUGH, readable.equals(colour));
              }
            });
  }

  @Test
  void aButtonsTextCanBeReadWhereverItsColourCan() {
    for (Palette palette : Palette.values()) {
      Palette.Accent accent = palette.accent(palette.readable(Colour.of("#808080")));
      assertTrue(accent.on().contrast(accent.colour()) >= Palette.ENOUGH);
      assertTrue(accent.on().contrast(accent.deep()) >= Palette.ENOUGH);
      assertTrue(accent.deep().contrast(accent.sky()) >= Palette.ENOUGH);
    }
  }

  /** Nothing can be told from itself, nor from anything that is as light. */
  private static boolean isGround(String colour, Palette palette) {
    return palette.contrast(Colour.of(colour)) == 1;
  }
}
