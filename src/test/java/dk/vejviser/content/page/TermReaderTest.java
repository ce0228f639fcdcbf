package dk.vejviser.content.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Kind;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Passage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TermReaderTest {
  private static final PageId ID = new PageId(Kind.TERM, "ordbog");

  private static final String TERMS =
      """
      ## Ransomware {#ransomware}

      Et program, der *låser* jeres filer. Se [backup](#backup).
      *Sig hellere:* låste filer. *Folk søger på:* løsepenge, gidsel.

      ## Backup

      En kopi.

      *Folk søger på:* sikkerhedskopi
      """;

  private static List<Term> terms() {
    return Drafted.read(ID, TERMS).pages().stream().map(Term.class::cast).toList();
  }

  @Test
  void everyWordIsAPage() {
    Term first = terms().get(0);
    assertEquals(new PageId(Kind.TERM, "ransomware"), first.id());
    assertEquals("Ransomware", first.title());
    assertEquals("Et program, der låser jeres filer. Se backup.", first.head().summary());
    assertEquals(
        new Prose(
            "Et program, der <em>låser</em> jeres filer. Se <a href=\"/ordbog/backup/\">backup</a>."),
        first.sentence());
    assertEquals(Optional.of("låste filer"), first.sayInstead());
    assertEquals(List.of("løsepenge", "gidsel"), first.searchedAs());
    Term second = terms().get(1);
    assertEquals("backup", second.id().id());
    assertEquals("content/terms/ordbog.md:6:1", second.head().place().toString());
    assertEquals(Optional.empty(), second.sayInstead());
    assertEquals(List.of("sikkerhedskopi"), second.searchedAs());
  }

  @Test
  void onlyTheSentenceIsReadForItsLanguage() {
    List<Passage> words = Drafted.read(ID, TERMS).words().get(new PageId(Kind.TERM, "ransomware"));
    assertEquals(
        List.of("Et program, der låser jeres filer. Se backup."),
        words.stream().map(Passage::text).toList());
    assertEquals(1, terms().get(0).body().links().size());
    assertEquals("content/terms/ordbog.md:3:18", words.get(0).at(16, 21).toString());
  }

  @Test
  void aTermIsOnePlainSentence() {
    assertEquals(
        List.of("3:1+104 term-too-long [26, 25]"),
        Drafted.read(ID, "## A\n\n" + "ord ".repeat(25) + "ord.\n").findings());
    assertEquals(
        List.of("1:1+4 empty-section [A]"),
        Drafted.read(ID, "## A\n\n*Folk søger på:* b").findings());
    assertEquals(
        List.of("1:1+4 malformed-list [## …]"), Drafted.read(ID, "Ord.\n\n## A\n\nb").findings());
  }
}
