package dk.vejviser.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.content.yaml.Value.Entry;
import dk.vejviser.content.yaml.Value.Items;
import dk.vejviser.content.yaml.Value.Mapping;
import dk.vejviser.content.yaml.Value.Scalar;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Word;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
  private final Findings findings = new Findings();

  private Optional<Value> read(String yaml) {
    return YamlReader.read(new SourceText("x.yaml", yaml), findings);
  }

  private List<Entry> entries(String yaml) {
    return assertInstanceOf(Mapping.class, read(yaml).orElseThrow()).entries();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1-9", "08-20", "2026-11-23", "yes", "null", "0x1F", "1e3", "~"})
  void scalarsStayAsWritten(String written) {
    assertEquals(
        new Scalar(written, new Place("x.yaml", 1, 4, written.length())),
        entries("a: " + written + "\n").get(0).value());
  }

  @Test
  void keysAndValuesKnowTheirLineAndColumn() {
    List<Entry> entries = entries("a: b\nlist: [et, to]\n");
    assertEquals(new Place("x.yaml", 2, 1, 4), entries.get(1).keyPlace());
    Items items = assertInstanceOf(Items.class, entries.get(1).value());
    assertEquals(new Place("x.yaml", 2, 7, 8), items.place());
    assertEquals(new Scalar("to", new Place("x.yaml", 2, 12, 2)), items.items().get(1));
  }

  @Test
  void placesCountFromTheStartOfTheFileNotOfTheYaml() {
    SourceText source = new SourceText("x.md", "---\ntitle: Hej\n---\ntekst\n");
    Value value = YamlReader.read(source, 4, 15, findings).orElseThrow();
    assertEquals(
        new Place("x.md", 2, 8, 3),
        assertInstanceOf(Mapping.class, value).entries().get(0).value().place());
  }

  @Test
  void anEmojiBeforeAValueCountsAsTwoColumnsLikeInEditors() {
    assertEquals(new Place("x.yaml", 1, 11, 1), entries("{a: 😀😀, b: c}\n").get(1).keyPlace());
  }

  @Test
  void carriageReturnsDoNotMoveTheNextLine() {
    assertEquals(new Place("x.yaml", 2, 4, 1), entries("a: b\r\nc: d\r\n").get(1).value().place());
  }

  @Test
  void theSecondOfTwoEqualKeysIsAFindingAndTheFirstCounts() {
    List<Entry> entries = entries("a: b\nc: d\na: e\n");
    assertEquals(List.of("a", "c"), entries.stream().map(Entry::key).toList());
    assertEquals(
        List.of(Finding.of(Rule.DUPLICATE_KEY, new Place("x.yaml", 3, 1, 1), "a")),
        findings.sorted());
  }

  @Test
  void nothingButCommentsIsAnEmptyMapping() {
    assertEquals(List.of(), entries("# kun en note\n"));
    assertEquals(List.of(), findings.sorted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: b: c             | 1 | 5  | YAML_COLON",
        "a: 'b               | 1 | 4  | YAML_QUOTE",
        "a: [b, c            | 1 | 4  | YAML_BRACKET",
        "a: {b: c            | 1 | 4  | YAML_BRACKET",
        "a: @b               | 1 | 4  | YAML_START",
        "a: *b               | 1 | 4  | YAML_ALIAS",
        "a: b\\n\\tc: d       | 2 | 1  | YAML_TAB",
        "a: b\\n  c: d        | 2 | 4  | YAML_COLON",
        "a: b\\nc             | 2 | 1  | YAML_NO_COLON",
        "a: b\\n- c           | 2 | 1  | YAML_INDENT",
        "a: \"\\\\q\"         | 1 | 6  | YAML_ESCAPE",
        "a: [b\\nc: d         | 1 | 4  | YAML_BRACKET",
        "a: {b: c: d}        | 1 | 9  | YAML_COLON",
        "a: {b: c?}          | 1 | 9  | YAML_QUESTION",
        "a: [c? , d]         | 1 | 6  | YAML_QUESTION",
        "a: 'b' c            | 1 | 8  | YAML_INNER_QUOTE",
        "x: y\\na: 'b's       | 2 | 7  | YAML_INNER_QUOTE",
        "a: \"b \"c\" d\"     | 1 | 8  | YAML_INNER_QUOTE",
        "a: 'b'\\n c          | 2 | 2  | YAML_INDENT",
        "a: ] b              | 1 | 4  | YAML_START",
        "a: &b c             | 1 | 4  | YAML_ALIAS",
        "a: &b [c]\\nd: *b    | 1 | 4  | YAML_ALIAS",
        "&b c: d             | 1 | 1  | YAML_ALIAS",
        "a: !b c             | 1 | 4  | YAML_TAG",
        "a: !!b c            | 1 | 4  | YAML_TAG",
        "a: !!java.net.URL x | 1 | 4  | YAML_TAG",
        "a: ! c              | 1 | 4  | YAML_TAG",
        "a: !!b [c]          | 1 | 4  | YAML_TAG",
        "? [a]\\n: b          | 1 | 3  | YAML_KEY",
        "a: b\\n---\\nc: d     | 2 | 1  | YAML_DOCUMENTS",
        "a: b\u0007c         | 1 | 5  | YAML_CHARACTER"
      })
  void malformedYamlSaysWhyAndWhere(String yaml, int line, int column, Word why) {
    read(yaml.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\") + "\n");
    Finding finding = findings.sorted().get(0);
    assertEquals(
        List.of(Rule.MALFORMED_YAML, "x.yaml:" + line + ":" + column, List.of(why.toString())),
        List.of(finding.rule(), finding.place().toString(), finding.args()));
  }

  @Test
  void aBombOfAliasesIsRefusedAtOnce() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", List.of(before, before))));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(read(bomb.toString()).isEmpty()));
    Finding finding = findings.sorted().get(0);
    assertEquals(List.of(Word.YAML_ALIAS.toString()), finding.args());
    assertEquals(new Place("x.yaml", 1, 5, 1), finding.place());
  }

  @Test
  void aLongTextThatOthersStandForIsRefusedAtOnce() {
    String bomb = "a: [&b " + "c".repeat(1_000_000) + ", *b".repeat(250_000) + "]\n";
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertTrue(read(bomb).isEmpty()));
    assertEquals(new Place("x.yaml", 1, 5, 1), findings.sorted().get(0).place());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void deepNestingIsRefusedAtOnce(String level) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertTrue(read(level.repeat(20_000)).isEmpty()));
    assertEquals(Rule.MALFORMED_YAML, findings.sorted().get(0).rule());
  }

  @Test
  void placesBehindALotOfSignsOfTwoUnitsAreFoundAtOnce() {
    String text = "a: [" + "😀, ".repeat(100_000) + "b]\nc: d\n";
    List<Value.Entry> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> entries(text));
    assertEquals(new Place("x.yaml", 2, 1, 1), read.get(1).keyPlace());
  }
}
