package dk.vejviser.content.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.BannedWord;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsReaderTest extends RegisterFiles {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void wordListsHaveAnEntryOnEachLine() throws IOException {
    file("banned-words.txt", "# ord\r\n\r\npassword => kode | engelsk\r\n");
    file("retired-numbers.txt", "12 34 56 78 => nedlagt\n");
    Registers registers = read();
    assertEquals(List.of(new BannedWord("password", "kode", "engelsk")), registers.bannedWords());
    assertEquals(List.of(new RetiredNumber("12345678", "nedlagt")), registers.retiredNumbers());
  }

  @Test
  void eachWordOfASynonymKnowsWhereItStands() throws IOException {
    file("synonyms.txt", "# ord\r\n  låste filer ,gidsel=>ransomware,, smid dem ud \r\n");
    assertEquals(
        List.of(
            "låste filer synonyms.txt:2:3 11",
            "gidsel synonyms.txt:2:16 6",
            "ransomware synonyms.txt:2:24 10",
            "smid dem ud synonyms.txt:2:37 11"),
        read().synonyms().stream()
            .flatMap(line -> Stream.concat(line.said().stream(), line.meant().stream()))
            .map(phrase -> phrase.words() + " " + phrase.place() + " " + phrase.place().length())
            .toList());
  }

  @Test
  void aSynonymWithoutWordsOnASideIsAFinding() throws IOException {
    file("synonyms.txt", ", => ransomware\ngidsel => ,,\n");
    assertEquals(List.of(), read().synonyms());
    assertEquals(
        List.of(
            "synonyms.txt:1:1 malformed-list [word.a-synonym]",
            "synonyms.txt:2:1 malformed-list [word.a-synonym]"),
        faults());
  }

  @Test
  void aLineOfAWordListThatHasNotItsFormIsAFinding() throws IOException {
    file("banned-words.txt", "password => kode\nmfa => to trin | kort\n MFA => to | kort\n");
    file("retired-numbers.txt", "nummeret => nedlagt\n");
    read();
    assertEquals(
        List.of(
            "banned-words.txt:1:1 malformed-list [word.a-banned-word]",
            "banned-words.txt:3:2 duplicate-id [MFA, banned-words.txt:2:1]",
            "retired-numbers.txt:1:1 malformed-list [word.a-retired-number]"),
        faults());
  }

  /** White space that no separator follows must not be looked over once for each of its letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "banned-words.txt",
        "synonyms.txt",
        "retired-numbers.txt",
        "search-gold.tsv",
        "incident-words.txt",
        "incident-queries.txt"
      })
  void aLineOfAMillionSpacesIsReadAtOnce(String name) throws IOException {
    file(name, " ".repeat(200_000) + "1" + " ".repeat(800_000) + "2\n");
    assertTimeoutPreemptively(PATIENCE, this::read);
    assertEquals(1, findings.sorted().size());
    assertEquals(Rule.MALFORMED_LIST, findings.sorted().get(0).rule());
  }

  @Test
  void aCellOfAGoldQueryMayHaveWhiteSpaceAround() throws IOException {
    file("search-gold.tsv", "  min pc \t\t guides/a\t ord \nb\tguides/c\n");
    assertEquals(
        List.of("min pc -> guides/a"),
        read().goldQueries().stream().map(gold -> gold.query() + " -> " + gold.page()).toList());
    assertEquals(List.of("search-gold.tsv:2:1 malformed-list [word.a-gold-query]"), faults());
  }
}
