package dk.vejviser.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.search.text.Tokens.Spot;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most words are cut without Lucene, and as Lucene cuts them. */
class TokensTest {
  /** One of each that behaves alike, and the marks and letters that only Lucene knows. */
  private static final String SIGNS = "aÅ1.,:;'·_-\"(#©–’\u0301\u200dא漢ก😀";

  private final Tokens<String> tokens = new Tokens<>(word -> word);

  @Test
  void whateverFourSignsMeet() throws IOException {
    int[] signs = SIGNS.codePoints().toArray();
    for (int one : signs) {
      for (int other : signs) {
        String two = Character.toString(one) + Character.toString(other);
        List<String> fours = new ArrayList<>();
        for (int third : signs) {
          for (int fourth : signs) {
            fours.add(two + Character.toString(third) + Character.toString(fourth));
          }
        }
        assertSame(String.join(" ", fours));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a%sb", "1%s2", "a%s1", "1%sa", "%sa", "a%s", "a%1$s%1$sb", "a%s.b", "%s"})
  void whateverTheSign(String around) throws IOException {
    assertSame(
        IntStream.range(0, Character.MIN_SURROGATE)
            .mapToObj(sign -> around.formatted((char) sign))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void wordsOfMoreThanFortyLettersAreLeftOut() {
    String forty = "b".repeat(40);
    assertEquals(List.of(forty), words(forty + ' ' + forty + 'b'));
    String strange = "_" + "b".repeat(39);
    assertEquals(List.of(strange), words(strange + ' ' + strange + 'b'));
  }

  @Test
  void aNarrowBlankIsABlankAndTheMarkThatAFileBeginsWithIsNothing() {
    assertEquals(List.of("10", "000", "kl", "10.30"), words("10\u202f000 kl.\u202f10.30"));
    assertEquals(List.of("backup"), words("\ufeffBack\ufeffup"));
    assertEquals("Backup", Tokens.composed("\ufeffBack\ufeffup"));
  }

  @Test
  void aTextLongerThanAnyBefore() {
    assertEquals(30_000, words("ord ".repeat(30_000)).size());
    assertEquals(List.of("kort"), words("kort"));
  }

  @Test
  void aWordIsMadeOnceHoweverItIsWritten() {
    List<String> made = new ArrayList<>();
    Tokens<String> counted =
        new Tokens<>(
            word -> {
              made.add(word);
              return word;
            });
    IntStream.range(0, 3000).forEach(i -> counted.words("Ord" + i + " ord" + i + " Ord" + i));
    assertEquals(6000, made.size());
    assertEquals(List.of("ord0", "ord0", "ord1"), made.subList(0, 3));
  }

  private List<String> words(String text) {
    return tokens.words(text);
  }

  private void assertSame(String text) throws IOException {
    String composed = Tokens.composed(text);
    assertEquals(lucene(composed), tokens.spots(composed));
  }

  private static List<Spot<String>> lucene(String text) throws IOException {
    List<Spot<String>> spots = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text.replace('\u202f', ' ')));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String word = term.toString();
        boolean readable =
            word.codePoints()
                .anyMatch(sign -> Character.isAlphabetic(sign) || Character.isDigit(sign));
        if (readable && word.chars().noneMatch(sign -> Character.isSurrogate((char) sign))) {
          String small = lower(word);
          spots.add(new Spot<>(Danish.written(small), offset.startOffset(), offset.endOffset()));
        }
      }
    }
    return spots;
  }

  private static String lower(String word) {
    return word.chars()
        .mapToObj(sign -> Character.toString(Character.toLowerCase(sign)))
        .collect(Collectors.joining());
  }
}
