package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terminal asks the index that a build left. */
class SearchCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content").toAbsolutePath();

  @TempDir static Path folder;
  private static final Spoken PROGRAM = new Spoken();

  @BeforeAll
  static void build() {
    String site = folder.resolve("site").toString();
    assertEquals(0, PROGRAM.run("build", "--content", GOLDEN.toString(), "--out", site));
  }

  @Test
  void aTableNamesEachPageAndItsAddress() {
    assertEquals(0, search("bakup"));
    List<String> lines = PROGRAM.out().lines().toList();
    assertEquals("Mente du \"backup\"?", lines.get(0));
    assertTrue(lines.get(1).matches("  1  \\S.*  /\\S+/"), lines.get(1));
    assertTrue(PROGRAM.out().contains("/guider/tag-en-kopi/"), PROGRAM.out());
    assertTrue(lines.get(lines.size() - 1).matches("\\d+ resultat(er)?"), PROGRAM.out());
  }

  @Test
  void whereItSoundsLikeAnIncidentTheWayToHelpStandsFirst() {
    assertEquals(0, search("filerne er låst", "--limit", "1"));
    assertEquals(
        "Sker det lige nu? Døren til /nu/ kommer først.", PROGRAM.out().lines().toList().get(0));
    assertEquals(0, search("filerne er låst", "--json"));
    assertEquals(
        "/nu/", JsonParser.parseString(PROGRAM.out()).getAsJsonObject().get("door").getAsString());
    assertEquals(0, search("kopi", "--json"));
    assertFalse(JsonParser.parseString(PROGRAM.out()).getAsJsonObject().has("door"));
  }

  @Test
  void explainSaysWhyEachPageCame() {
    assertEquals(0, search("bakup", "--explain", "--limit", "1"));
    List<String> lines = PROGRAM.out().lines().toList();
    assertTrue(
        lines.get(2).matches("       bakup: er rettet til \\S+ \\(\\d+,\\d\\d\\)"), PROGRAM.out());
    assertEquals(0, search("bakup", "--explain", "--limit", "1", "--lang", "en"));
    assertTrue(PROGRAM.out().contains("bakup: is corrected to "), PROGRAM.out());
  }

  @Test
  void jsonIsOneObject() {
    assertEquals(0, search("kopi", "--json", "--explain"));
    JsonObject answer = JsonParser.parseString(PROGRAM.out()).getAsJsonObject();
    assertEquals("kopi", answer.get("query").getAsString());
    JsonObject first = answer.getAsJsonArray("hits").get(0).getAsJsonObject();
    assertTrue(first.get("url").getAsString().startsWith("/"), first.toString());
    assertEquals(
        "kopi",
        first.getAsJsonArray("reasons").get(0).getAsJsonObject().get("asked").getAsString());
  }

  @Test
  void nothingFoundEndsInOne() {
    assertEquals(1, search("qqqqzzzzxxxx"));
    assertEquals("Ingen resultater\n", PROGRAM.out());
  }

  @Test
  void withoutAnIndexItSaysThatOneMustBuildFirst() {
    assertEquals(1, PROGRAM.run("search", "kopi", "--index", folder.resolve("nowhere").toString()));
    assertTrue(PROGRAM.err().contains("Byg først: ./vejviser build"), PROGRAM.err());
    assertEquals(1, PROGRAM.run("search", "kopi", "--index", GOLDEN.toString()));
    assertTrue(PROGRAM.err().contains("Byg først: ./vejviser build"), PROGRAM.err());
    assertFalse(PROGRAM.err().contains("\tat "), PROGRAM.err());
  }

  @Test
  void aDamagedIndexEndsInOneAndNoStackTrace() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(broken.resolve(file.getFileName().toString()), new byte[] {1, 2, 3});
      }
    }
    assertEquals(1, PROGRAM.run("search", "kopi", "--index", broken.toString()));
    assertEquals(unreadable(broken), PROGRAM.err());
  }

  @Test
  void anIndexOfAnotherProgramIsNoneOfOurs() throws IOException {
    Path foreign = folder.resolve("foreign");
    try (FSDirectory directory = FSDirectory.open(foreign);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      document.add(new TextField("title", "kopi", Field.Store.YES));
      writer.addDocument(document);
    }
    assertEquals(1, PROGRAM.run("search", "kopi", "--index", foreign.toString()));
    assertEquals(unreadable(foreign), PROGRAM.err());
  }

  @Test
  void lessThanOneResultIsWrongUsage() {
    assertEquals(2, search("kopi", "--limit", "0"));
    assertEquals(
        "værdien for --limit kan ikke bruges: 0\nSe ./vejviser search --help\n", PROGRAM.err());
  }

  private static String unreadable(Path index) {
    return """
    fejl: søgeindekset i %s kan ikke læses. Byg igen: ./vejviser build
    """
        .formatted(index);
  }

  @Test
  void whatAQueryHoldsNeverMovesTheCursor() {
    search("bakup\u001b[2J");
    assertFalse(PROGRAM.out().contains("\u001b"), PROGRAM.out());
  }

  private static int search(String... args) {
    Stream<String> index = Stream.of("--index", folder.resolve("search").toString());
    return PROGRAM.run(
        Stream.concat(Stream.concat(Stream.of("search"), Stream.of(args)), index)
            .toArray(String[]::new));
  }
}
