package dk.vejviser.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hent én fil.                                  | Hent én fil.
          <p>Begynd <em>her</em>, nu.</p>               | Begynd her, nu.
          <p>Et.</p><p>To.</p>                          | Et. To.
          <a href="/a/" rel="external">K&amp;M</a>er    | K&Mer
          Vis &lt;b&gt; og &amp;lt; i &quot;ord&quot;   | Vis <b> og &lt; i "ord"
          Linje<br>ny <code>x  y</code>                 | Linje ny x y
          <img src="/a.png" alt="a &gt; b">Under        | Under
          """)
  void wordsAreReadFromTheirMarkup(String html, String text) {
    assertEquals(text, new Prose(html).text());
  }

  @Test
  void openingIsTheFirstBlock() {
    assertEquals("Et.", new Prose("<p>Et.</p><p>To.</p>").opening().text());
    assertEquals("Et.", new Prose("Et.").opening().text());
  }
}
