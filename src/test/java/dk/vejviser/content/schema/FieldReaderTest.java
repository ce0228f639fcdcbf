package dk.vejviser.content.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.content.yaml.YamlReader;
import dk.vejviser.model.Kind;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.SourceText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldReaderTest {
  private static final String HEAD =
      "title: Et\nsummary: To\nreviewed: 2026-11-23\ndifficulty: let\n";
  private static final KnownIds IDS =
      KnownIds.NONE
          .with(Register.TOPICS, Set.of("backup", "login"))
          .with(Register.AUDIENCES, Set.of("ejer"))
          .with(Register.SIZES, Set.of("0", "1-9"))
          .with(Register.SECTORS, Set.of("kontor"));

  private final Findings findings = new Findings();

  private Fields guide(String yaml) {
    return read(yaml, PageSchemas.of(Kind.GUIDE));
  }

  private Fields read(String yaml, Schema schema) {
    SourceText source = new SourceText("x.md", yaml);
    return FieldReader.read(
        YamlReader.read(source, findings).orElseThrow(), schema, IDS, Place.of("x.md"), findings);
  }

  /** Findings as {@code line:column rule args -> suggestion}. */
  private List<String> faults() {
    return findings.sorted().stream().map(FieldReaderTest::line).toList();
  }

  private static String line(Finding finding) {
    return "%d:%d %s %s%s"
        .formatted(
            finding.place().line(),
            finding.place().column(),
            finding.rule().key(),
            finding.args(),
            finding.suggestion().map(word -> " -> " + word).orElse(""));
  }

  @Test
  void whatFitsTheSchemaIsAtHandWithItsPlace() {
    Fields fields = guide(HEAD + "size: [0, 1-9]\ntopics: [backup]\n");
    assertEquals(List.of(), faults());
    assertEquals(Optional.of("Et"), fields.text("title"));
    assertEquals(Optional.of(LocalDate.of(2026, 11, 23)), fields.date("reviewed"));
    assertEquals(List.of("0", "1-9"), fields.texts("size"));
    assertEquals(new Place("x.md", 5, 11, 3), fields.places("size").get(1));
    assertEquals(new Place("x.md", 1, 8, 2), fields.place("title"));
    assertEquals(Place.of("x.md"), fields.place("owner"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topic: [backup]       | 5:1 unknown-key [topic, %s] -> topics",
        "topics: [bakcup]      | 5:10 unknown-topic [bakcup] -> backup",
        "audience: [bogholder] | 5:12 unknown-audience [bogholder]",
        "size: ['1-10']        | 5:8 unknown-size [1-10]",
        "sector: [kontro]      | 5:10 unknown-sector [kontro] -> kontor",
        "topics: backup        | 5:9 wrong-type [topics, word.a-list]",
        "topics: [[backup]]    | 5:10 wrong-type [topics, word.a-list]",
        "owner: [os]           | 5:8 wrong-type [owner, word.a-text]",
        "expires: 2026-02-30   | 5:10 bad-date [2026-02-30]",
        "expires: 23.11.2026   | 5:10 bad-date [23.11.2026]",
        "publish: 2026-2-3     | 5:10 bad-date [2026-2-3]",
        "status: darft         | 5:9 bad-value [status, darft, draft, archived, published] -> draft",
        "aliases: [backup]     | 5:11 bad-value [aliases, backup, word.a-path]",
        "aliases: [/../x]      | 5:11 bad-value [aliases, /../x, word.a-path]",
        "aliases: [//x.dk]     | 5:11 bad-value [aliases, //x.dk, word.a-path]",
        "aliases: [/blåbær]    | 5:11 bad-value [aliases, /blåbær, word.a-path]"
      })
  void whatDoesNotFitIsAFindingAtItsColumn(String field, String fault) {
    guide(HEAD + field + "\n");
    String keys = String.join(", ", PageSchemas.of(Kind.GUIDE).keys());
    assertEquals(List.of(fault.formatted(keys)), faults());
  }

  @Test
  void everyMissingFieldIsNamed() {
    guide("owner: Os\n");
    assertEquals(
        List.of(
            "1:1 missing-field [difficulty]",
            "1:1 missing-field [reviewed]",
            "1:1 missing-field [summary]",
            "1:1 missing-field [title]"),
        faults());
  }

  @Test
  void aKeyWithNothingAfterItIsMissing() {
    guide(HEAD.replace("Et", "") + "owner:\n");
    assertEquals(List.of("1:1 missing-field [title]"), faults());
  }

  @Test
  void aFieldWithAFaultIsNotMissingToo() {
    Fields fields = guide(HEAD.replace("2026-11-23", "i går"));
    assertEquals(List.of("3:11 bad-date [i går]"), faults());
    assertEquals(Optional.empty(), fields.date("reviewed"));
    assertTrue(fields.has("reviewed"));
  }

  @Test
  void aTitleOfSixtyCharactersFitsAndOneMoreDoesNot() {
    guide(HEAD.replace("Et", "å".repeat(60)));
    assertEquals(List.of(), faults());
    guide(HEAD.replace("Et", "å".repeat(61)));
    assertEquals(List.of("1:8 text-too-long [title, 61, 60]"), faults());
  }

  /** Expressions that look at such a value would overflow the stack, or look back for hours. */
  @Test
  void noValueOfAnySortIsLongerThanTwoThousandCharacters() {
    guide(HEAD + "keywords: [" + "å".repeat(2000) + "]\n");
    assertEquals(List.of(), faults());
    guide(HEAD + "aliases: [" + "/a".repeat(1001) + "]\n");
    assertEquals(List.of("5:11 text-too-long [aliases, 2002, 2000]"), faults());
  }

  @Test
  void aSummaryOfOneHundredAndSixtyCharactersFitsAndOneMoreDoesNot() {
    guide(HEAD.replace("To", "x".repeat(160)));
    assertEquals(List.of(), faults());
    guide(HEAD.replace("To", "x".repeat(161)));
    assertEquals(List.of("2:10 text-too-long [summary, 161, 160]"), faults());
  }

  @Test
  void aTextOverSeveralLinesBecomesOneLine() {
    assertEquals(
        Optional.of("En tekst over to linjer"),
        guide(HEAD.replace("To", "|\n  En tekst\n  over to linjer")).text("summary"));
  }

  @Test
  void aListHoldsAValueOnce() {
    assertEquals(List.of("login"), guide(HEAD + "topics: [login, login]\n").texts("topics"));
  }

  @Test
  void frontMatterThatIsAListIsNone() {
    guide("- a\n- b\n");
    assertEquals(List.of("1:1 wrong-type [guide, word.some-keys]"), faults());
  }

  @Test
  void keysBelowAnotherHaveBothInTheirName() {
    Fields fields = read("owner: {name: Os, url: x, mail: y}\n", RegisterSchemas.site());
    assertEquals(Optional.of("Os"), fields.text("owner.name"));
    assertTrue(faults().contains("1:24 wrong-type [owner.url, word.a-web-address]"));
    assertTrue(
        faults().contains("1:27 unknown-key [mail, name, url, email, placeholder] -> email"));
    assertTrue(faults().contains("1:1 missing-field [incident]"));
  }

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"TERM", "PAGE"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyPageNeedsTitleSummaryAndDayOfReview(Kind kind) {
    List<String> needed =
        PageSchemas.of(kind).fields().stream().filter(Field::required).map(Field::key).toList();
    assertTrue(needed.containsAll(List.of("title", "summary", "reviewed")));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noSchemaHasAKeyTwice(Kind kind) {
    List<String> keys = PageSchemas.of(kind).keys();
    assertEquals(keys.size(), Set.copyOf(keys).size());
  }
}
