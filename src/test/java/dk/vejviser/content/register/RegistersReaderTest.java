package dk.vejviser.content.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.content.file.ContentFile;
import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Contact.Channel;
import dk.vejviser.fact.Lost;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.BannedWord;
import dk.vejviser.model.Registers.RetiredNumber;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistersReaderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String FACT =
      "  source: Ringet op\n  checked: 2026-11-23\n  expires: 2027-02-21\n  certainty: B\n";
  private static final String CONTACT =
      "- id: linjen\n  name: Linjen\n  kind: human\n  phone: \"12 34 56 78\"\n" + FACT;
  private static final String DEADLINE =
      "- id: %s\n  name: Meld det\n  who: alle\n  when: straks\n  from: %s\n" + FACT;

  @TempDir Path folder;
  private final Map<String, ContentFile> data = new TreeMap<>();
  private final Findings findings = new Findings();

  private void file(String name, String text) throws IOException {
    Path path = Files.writeString(folder.resolve(name), text);
    data.put(name, new ContentFile(path, name, name));
  }

  private Registers read() {
    return RegistersReader.read(data, findings).orElseThrow();
  }

  /** Findings as {@code file:line:column rule args -> suggestion}. */
  private List<String> faults() {
    return findings.sorted().stream().map(RegistersReaderTest::line).toList();
  }

  private static String line(Finding finding) {
    String meant = finding.suggestion().map(word -> " -> " + word).orElse("");
    return finding.place() + " " + finding.rule().key() + " " + finding.args() + meant;
  }

  @Test
  void aContactHasItsNumberHoursAndNeeds() throws IOException {
    file("contacts.yaml", CONTACT + "  needs: [phone]\n  open: {man-fre: 08-20}\n");
    Contact contact = read().contacts().get("linjen");
    assertEquals(List.of(), faults());
    assertEquals(Optional.of("12 34 56 78"), contact.phone());
    assertEquals(Channel.HUMAN, contact.channel());
    assertEquals(Set.of(Lost.PHONE), contact.needs());
    assertEquals(5, contact.open().orElseThrow().days().size());
    assertEquals(Optional.of(LocalDate.of(2027, 2, 21)), contact.expires());
    assertEquals(Certainty.B, contact.certainty());
    assertEquals("contacts.yaml:1:7", contact.place().toString());
  }

  @Test
  void aFirmsOwnContactNeedsNeitherNumberNorSource() throws IOException {
    file("contacts.yaml", "- {id: egen-bank, name: jeres bank, own: true, kind: human}\n");
    assertTrue(read().contacts().get("egen-bank").own());
    assertEquals(List.of(), faults());
  }

  @Test
  void anybodyElseNeedsSourceDatesCertaintyAndAWayToBeReached() throws IOException {
    file(
        "contacts.yaml",
        "- {id: a, name: A, kind: human}\n- {id: b, name: B, kind: mail, source: x}\n");
    read();
    assertEquals(
        List.of(
            "contacts.yaml:1:8 missing-field [certainty]",
            "contacts.yaml:1:8 missing-field [checked]",
            "contacts.yaml:1:8 missing-field [expires]",
            "contacts.yaml:1:8 missing-field [phone]",
            "contacts.yaml:1:8 missing-field [source]",
            "contacts.yaml:2:8 missing-field [certainty]",
            "contacts.yaml:2:8 missing-field [checked]",
            "contacts.yaml:2:8 missing-field [email]",
            "contacts.yaml:2:8 missing-field [expires]"),
        faults());
  }

  @Test
  void aSecondEntryOfTheSameIdIsAFindingThatNamesTheFirst() throws IOException {
    file("sizes.yaml", "- {id: 0, name: Kun mig}\n- {id: 0, name: Ingen}\n");
    assertEquals("Kun mig", read().sizes().get("0").name());
    assertEquals(List.of("sizes.yaml:2:8 duplicate-id [0, sizes.yaml:1:8]"), faults());
  }

  @Test
  void entriesKeepTheOrderOfTheirFile() throws IOException {
    file("sizes.yaml", "- {id: 9, name: a}\n- {id: 1, name: b}\n- {id: 5, name: c}\n");
    assertEquals(List.of("9", "1", "5"), List.copyOf(read().sizes().keySet()));
  }

  @Test
  void registersNameEachOthersEntries() throws IOException {
    file("topics.yaml", "- {id: backup, name: Backup, ask: Har I en}\n");
    file("audiences.yaml", "- {id: ejer, name: Ejer, you: Dig, topics: [bakcup]}\n");
    file("contacts.yaml", CONTACT);
    file("deadlines.yaml", DEADLINE.formatted("meld", "kendskab") + "  channel: linje\n");
    read();
    assertEquals(
        List.of(
            "audiences.yaml:1:45 unknown-topic [bakcup] -> backup",
            "deadlines.yaml:10:12 unknown-contact [linje] -> linjen"),
        faults());
  }

  @Test
  void aDeadlineIsElapsedTimeOrCalendarTimeOrNone() throws IOException {
    file(
        "deadlines.yaml",
        DEADLINE.formatted("a", "kendskab")
            + "  within: PT72H\n"
            + DEADLINE.formatted("b", "kendskab")
            + "  within: P1M\n"
            + DEADLINE.formatted("c", "kendskab")
            + DEADLINE.formatted("d", "kendskab")
            + "  within: 72 timer\n");
    Registers registers = read();
    assertEquals(Optional.of(Duration.ofHours(72)), registers.deadlines().get("a").within());
    assertEquals(Optional.of(Period.ofMonths(1)), registers.deadlines().get("b").within());
    assertEquals(Optional.empty(), registers.deadlines().get("c").within());
    assertEquals(List.of("deadlines.yaml:39:11 wrong-type [within, word.a-duration]"), faults());
  }

  @Test
  void aDeadlineThatNobodyLivesToSeeIsNone() throws IOException {
    List<String> longest = List.of("PT99999999999H", "P101Y", "P99999D");
    for (String within : longest) {
      file("deadlines.yaml", DEADLINE.formatted("a", "kendskab") + "  within: " + within + "\n");
      read();
    }
    assertEquals(
        longest.stream()
            .map(within -> "deadlines.yaml:10:11 wrong-type [within, word.a-duration]")
            .toList(),
        faults());
  }

  @Test
  void whatADeadlineCountsFromIsAnEventOrAnotherDeadlineRightlySpelled() throws IOException {
    file(
        "deadlines.yaml",
        DEADLINE.formatted("nis2-72t", "kendskab")
            + DEADLINE.formatted("nis2-1md", "nis2-72t")
            + DEADLINE.formatted("nis2-2md", "nis2-7t"));
    read();
    assertEquals(List.of("deadlines.yaml:23:9 unknown-deadline [nis2-7t] -> nis2-72t"), faults());
  }

  @Test
  void deadlinesThatCountFromEachOtherAreAFindingEach() throws IOException {
    file(
        "deadlines.yaml",
        DEADLINE.formatted("foerst", "sidst")
            + DEADLINE.formatted("sidst", "foerst")
            + DEADLINE.formatted("bagefter", "sidst"));
    read();
    assertEquals(
        List.of(
            "deadlines.yaml:5:9 bad-value [from, sidst, word.an-earlier-event]",
            "deadlines.yaml:14:9 bad-value [from, foerst, word.an-earlier-event]"),
        faults());
  }

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
  void manyItemsOfAListAndManyDeadlinesInARowAreReadAtOnce() throws IOException {
    StringBuilder examples = new StringBuilder("- {id: a, name: A, examples: [x");
    StringBuilder deadlines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      examples.append(", x").append(i);
    }
    for (int i = 0; i < 40_000; i++) {
      deadlines.append("- {id: a%d, from: a%d}\n".formatted(i, i + 1));
    }
    file("sectors.yaml", examples + "]}\n");
    file("deadlines.yaml", deadlines.toString());
    Registers registers = assertTimeoutPreemptively(PATIENCE, this::read);
    assertEquals(100_001, registers.sectors().get("a").examples().size());
    assertEquals(40_000, registers.deadlines().size());
  }

  @Test
  void onlyDeadlinesInTheCircleAreAFinding() throws IOException {
    file(
        "deadlines.yaml",
        DEADLINE.formatted("vejen-dertil", "foerst")
            + DEADLINE.formatted("foerst", "derpaa")
            + DEADLINE.formatted("derpaa", "foerst"));
    read();
    assertEquals(
        List.of(
            "deadlines.yaml:14:9 bad-value [from, derpaa, word.an-earlier-event]",
            "deadlines.yaml:23:9 bad-value [from, foerst, word.an-earlier-event]"),
        faults());
  }

  @Test
  void aCellOfAGoldQueryMayHaveWhiteSpaceAround() throws IOException {
    file("search-gold.tsv", "  min pc \t\t guides/a\t ord \nb\tguides/c\n");
    assertEquals(
        List.of("min pc -> guides/a"),
        read().goldQueries().stream().map(gold -> gold.query() + " -> " + gold.page()).toList());
    assertEquals(List.of("search-gold.tsv:2:1 malformed-list [word.a-gold-query]"), faults());
  }

  @Test
  void aRegisterThatIsNoListStopsTheReading() throws IOException {
    file("topics.yaml", "backup: Backup\n");
    assertEquals(Optional.empty(), RegistersReader.read(data, findings));
    assertEquals(
        List.of("topics.yaml:1:1 wrong-type [topics.yaml, word.a-list-of-entries]"), faults());
  }

  @Test
  void aSiteWithoutRegistersHasEmptyOnes() {
    assertEquals(Map.of(), read().contacts());
    assertEquals(List.of(), faults());
  }
}
