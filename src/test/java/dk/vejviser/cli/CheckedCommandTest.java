package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new day of review: asked for, and written without touching anything else. */
class CheckedCommandTest {
  private static final String CONTACTS =
      "\uFEFF# Ø 😀\r\n"
          + "- {id: linjen, name: \"Linjen 😀\", phone: \"70 20 30 40\", kind: human, open: {man-fre: \"08-16\"},\r\n"
          + "   source: https://linjen.dk/, expires: '2026-09-30', checked: 2026-09-01}  # 2026-09-01 ringet op\r\n"
          + "- id: egen-bank\r\n"
          + "  name: jeres bank\r\n"
          + "  own: true\r\n"
          + "  kind: human\r\n";
  private static final String GUIDE =
      """
      ---
      title: Backup
      summary: Tag den.
      reviewed: "2026-01-02" # læst
      ---
      Tekst om 2026-01-02.

      ## Kilder

      - [Rådet](https://raad.dk/), set 2026-01-02
      """;

  @TempDir Path content;
  private final Spoken program = new Spoken();

  @BeforeEach
  void write() throws IOException {
    write("data/contacts.yaml", CONTACTS);
    write("guides/backup.md", GUIDE);
    write("offers/linjen.md", GUIDE.replace("title: Backup", "title: Linjen"));
  }

  @Test
  void whatYamlSpellsDoesNotActInTheTerminal() throws IOException {
    write(
        "data/contacts.yaml",
        CONTACTS.replace("Linjen 😀", "Linjen \\e[2J").replace("70 20", "\\e[2J"));
    asked(List.of("nej"), "contacts/linjen");
    assertTrue(program.out().contains("Linjen \ufffd[2J"), program.out());
    assertFalse((program.out() + program.err()).contains("\u001b"), program.out());
  }

  @Test
  void sourceAndValueAreShownAndAskedForBeforeOnlyTheDatesChange() throws IOException {
    assertEquals(0, asked(List.of("ja", "J"), "contacts/linjen"));
    assertEquals(
        """
        contacts/linjen  CONTENT/data/contacts.yaml:2:8
          name     Linjen 😀
          phone    70 20 30 40
          open     man-fre 08-16
          source   https://linjen.dk/
          checked  2026-09-01 -> 2026-11-23
          expires  2026-09-30 -> 2026-12-22
        Datoen er sat i CONTENT/data/contacts.yaml
        """,
        program.out().replace(content.toString(), "CONTENT"));
    assertEquals(
        "Passer phone stadig hos kilden: 70 20 30 40? (ja/nej) "
            + "Passer open stadig hos kilden: man-fre 08-16? (ja/nej) ",
        program.err());
    assertEquals(
        CONTACTS.replace(
            "expires: '2026-09-30', checked: 2026-09-01}",
            "expires: '2026-12-22', checked: 2026-11-23}"),
        read("data/contacts.yaml"));
  }

  @Test
  void aPageGetsItsNewDayOfReviewAndNothingElse() throws IOException {
    assertEquals(
        0,
        asked(
            List.of("ja"),
            content.resolve("guides/backup.md").toString().replaceFirst("^.*/guides", "guides")));
    assertTrue(
        program.out().contains("  source    [Rådet](https://raad.dk/), set 2026-01-02\n"),
        program.out());
    assertEquals(
        GUIDE.replace("reviewed: \"2026-01-02\"", "reviewed: \"2026-11-23\""),
        read("guides/backup.md"));
  }

  @Test
  void anyAnswerButYesChangesNothing() throws IOException {
    for (List<String> answers : List.of(List.of("ja", "nej"), List.of("ja"), List.of(""))) {
      assertEquals(1, asked(answers, "contacts/linjen"));
      assertTrue(program.err().contains("Intet er ændret. Ret først "), program.err());
    }
    assertEquals(CONTACTS, read("data/contacts.yaml"));
  }

  @Test
  void scriptsSayYesThemselves() throws IOException {
    assertEquals(2, run("backup"));
    assertTrue(program.err().contains("Kør med --yes"), program.err());
    assertEquals(GUIDE, read("guides/backup.md"));
    assertEquals(0, run("backup", "--yes", "--date", "2026-12-01"));
    assertEquals("", program.err());
    assertTrue(read("guides/backup.md").contains("reviewed: \"2026-12-01\" # læst\n"));
  }

  @Test
  void anUnknownIdIsWrongUsageWithTheOneThatWasMeant() {
    assertEquals(2, run("bakcup", "--yes"));
    assertTrue(
        program
            .err()
            .startsWith(
                "forkert brug: ukendt kontakt eller side \"bakcup\". Mente du \"backup\"?\n"),
        program.err());
    assertEquals(2, run("hest", "--yes"));
    assertTrue(program.err().contains("Skriv et id fra registrene"), program.err());
  }

  @Test
  void anIdThatMeansTwoThingsIsAskedForInFull() {
    assertEquals(2, run("linjen", "--yes"));
    assertTrue(
        program
            .err()
            .contains(
                "\"linjen\" kan være flere ting. Skriv en af dem: contacts/linjen, offers/linjen"),
        program.err());
  }

  @Test
  void aContactOfTheFirmsOwnHasNoDateToRenew() throws IOException {
    assertEquals(1, run("egen-bank", "--yes"));
    assertTrue(program.err().contains("contacts/egen-bank har ingen dato at sætte"), program.err());
    assertEquals(CONTACTS, read("data/contacts.yaml"));
  }

  private int asked(List<String> answers, String... args) {
    return program.asked(answers, all(args));
  }

  private int run(String... args) {
    return program.run(all(args));
  }

  private String[] all(String... args) {
    List<String> all = new ArrayList<>(List.of("checked", "--content", content.toString()));
    all.addAll(List.of(args));
    return all.toArray(String[]::new);
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(content.resolve(name));
  }
}
