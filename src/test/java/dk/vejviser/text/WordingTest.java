package dk.vejviser.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final Wording DANISH = Wording.in(Locale.forLanguageTag("da"));
  private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleHasASentenceAWayOutAndAWhyInBothLanguages(Rule rule) {
    Finding finding = Finding.of(rule, Place.of("a.md"), "EN", "TO", "TRE", "FIRE");
    for (Wording wording : List.of(DANISH, ENGLISH)) {
      assertFalse(wording.sentence(finding).isBlank());
      assertFalse(wording.advice(finding).isBlank());
      assertTrue(wording.why(rule).matches("\\p{Lu}[^{}]*\\."), wording.why(rule));
      assertFalse(wording.sentence(rule).contains("{0}"), wording.sentence(rule));
      // A brace left over is a placeholder that was quoted by mistake, or an argument too many.
      assertFalse(wording.sentence(finding).matches(".*\\{\\d\\}.*"), wording.sentence(finding));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"findings", "findings_en"})
  void noSentenceBelongsToARuleThatIsGone(String bundle) throws Exception {
    Set<String> rules = Stream.of(Rule.values()).map(Rule::key).collect(Collectors.toSet());
    Set<String> unknown = new TreeSet<>();
    for (String key : keys(bundle)) {
      String rule = key.replaceFirst("\\.(mend|why)$", "");
      if (!rules.contains(rule)
          && !key.startsWith("severity.")
          && !key.startsWith("word.")
          && !Set.of("did-you-mean", "way-out").contains(key)) {
        unknown.add(key);
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aSuggestionIsTheWayOutWhereThereIsOne() {
    Finding finding =
        Finding.of(Rule.UNKNOWN_TOPIC, Place.of("a.md"), "bakcup")
            .suggesting("bakcup", List.of("backup"));
    assertEquals("ukendt emne \"bakcup\"", DANISH.sentence(finding));
    assertEquals("mente du \"backup\"?", DANISH.wayOut(finding));
    assertEquals("did you mean \"backup\"?", ENGLISH.wayOut(finding));
  }

  @Test
  void otherwiseTheWayOutIsWhatTheRuleAdvises() {
    Finding finding = Finding.of(Rule.UNKNOWN_TOPIC, Place.of("a.md"), "hest");
    assertEquals("sådan: brug et emne fra data/topics.yaml", DANISH.wayOut(finding));
  }

  @Test
  void bracesOfTheContentAreShownAsTheyAreWritten() {
    Finding finding = Finding.of(Rule.NAKED_NUMBER, Place.of("a.md"), "12 34 56 78");
    assertEquals(
        "skriv {{kontakt:id}}, og sæt nummeret i data/contacts.yaml", DANISH.advice(finding));
  }

  private static Set<String> keys(String name) throws Exception {
    Properties properties = new Properties();
    try (var reader =
        new InputStreamReader(
            WordingTest.class.getResourceAsStream(name + ".properties"), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }
}
