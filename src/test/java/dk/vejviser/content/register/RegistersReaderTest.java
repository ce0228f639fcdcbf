package dk.vejviser.content.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.fact.Certainty;
import dk.vejviser.fact.Contact;
import dk.vejviser.fact.Contact.Channel;
import dk.vejviser.fact.Lost;
import dk.vejviser.model.Registers;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegistersReaderTest extends RegisterFiles {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String FACT =
      "  source: Ringet op\n  checked: 2026-11-23\n  expires: 2027-02-21\n  certainty: B\n";
  private static final String CONTACT =
      "- id: linjen\n  name: Linjen\n  kind: human\n  phone: \"12 34 56 78\"\n" + FACT;
  private static final String DEADLINE =
      "- id: %s\n  name: Meld det\n  who: alle\n  when: straks\n  from: %s\n" + FACT;

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
  void manyItemsOfAListAndManyDeadlinesInARowAreReadAtOnce() throws IOException {
    StringBuilder tasks = new StringBuilder("- {id: a, name: A, can: [x");
    StringBuilder deadlines = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      tasks.append(", x").append(i);
    }
    for (int i = 0; i < 40_000; i++) {
      deadlines.append("- {id: a%d, from: a%d}\n".formatted(i, i + 1));
    }
    file("contacts.yaml", tasks + "]}\n");
    file("deadlines.yaml", deadlines.toString());
    Registers registers = assertTimeoutPreemptively(PATIENCE, this::read);
    assertEquals(100_001, registers.contacts().get("a").can().size());
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
  void aRegisterThatIsNoListStopsTheReading() throws IOException {
    file("topics.yaml", "backup: Backup\n");
    assertEquals(Optional.empty(), maybe());
    assertEquals(
        List.of("topics.yaml:1:1 wrong-type [topics.yaml, word.a-list-of-entries]"), faults());
  }

  @Test
  void aSiteWithoutRegistersHasEmptyOnes() {
    assertEquals(Map.of(), read().contacts());
    assertEquals(List.of(), faults());
  }
}
