package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles as the names of files and anchors. */
class SlugTest {

  @ParameterizedTest
  @CsvSource({
    "Gør det nu, goer-det-nu",
    "Men ..., men",
    "1. Hvad kan vi ikke undvære?, 1-hvad-kan-vi-ikke-undvaere",
    "ÆØÅ, aeoeaa",
    "Café à la Ü, cafe-a-la-ue",
    "Cafe\u0301 a\u0300 la u\u0308\u0302n\u0303o\u030a, cafe-a-la-uno",
    "Con!, con-side",
    "Lpt 1, lpt-1",
    "LPT1, lpt1-side",
    "—!—, ''",
    "日本, ''",
  })
  void wordsBecomeAnAsciiName(String words, String slug) {
    assertEquals(slug, Slug.of(words));
  }

  @Property
  void aSlugOfASlugIsItself(@ForAll String words) {
    assertEquals(Slug.of(words), Slug.of(Slug.of(words)));
  }
}
