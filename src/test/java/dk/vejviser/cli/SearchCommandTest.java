package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
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
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static final ByteArrayOutputStream OUT = new ByteArrayOutputStream();
  private static final ByteArrayOutputStream ERR = new ByteArrayOutputStream();

  @BeforeAll
  static void build() {
    String site = folder.resolve("site").toString();
    assertEquals(0, run("build", "--content", GOLDEN.toString(), "--out", site));
  }

  @Test
  void aTableNamesEachPageAndItsAddress() {
    assertEquals(0, search("bakup"));
    List<String> lines = text(OUT).lines().toList();
    assertEquals("Mente du \"backup\"?", lines.get(0));
    assertTrue(lines.get(1).matches("  1  \\S.*  /\\S+/"), lines.get(1));
    assertTrue(text(OUT).contains("/guider/tag-en-kopi/"), text(OUT));
    assertTrue(lines.get(lines.size() - 1).matches("\\d+ resultat(er)?"), text(OUT));
  }

  @Test
  void whereItSoundsLikeAnIncidentTheWayToHelpStandsFirst() {
    assertEquals(0, search("filerne er låst", "--limit", "1"));
    assertEquals(
        "Sker det lige nu? Døren til /nu/ kommer først.", text(OUT).lines().toList().get(0));
    assertEquals(0, search("filerne er låst", "--json"));
    assertEquals(
        "/nu/", JsonParser.parseString(text(OUT)).getAsJsonObject().get("door").getAsString());
    assertEquals(0, search("kopi", "--json"));
    assertFalse(JsonParser.parseString(text(OUT)).getAsJsonObject().has("door"));
  }

  @Test
  void explainSaysWhyEachPageCame() {
    assertEquals(0, search("bakup", "--explain", "--limit", "1"));
    List<String> lines = text(OUT).lines().toList();
    assertTrue(
        lines.get(2).matches("       bakup: er rettet til \\S+ \\(\\d+,\\d\\d\\)"), text(OUT));
    assertEquals(0, search("bakup", "--explain", "--limit", "1", "--lang", "en"));
    assertTrue(text(OUT).contains("bakup: is corrected to "), text(OUT));
  }

  @Test
  void jsonIsOneObject() {
    assertEquals(0, search("kopi", "--json", "--explain"));
    JsonObject answer = JsonParser.parseString(text(OUT)).getAsJsonObject();
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
    assertEquals("Ingen resultater\n", text(OUT));
  }

  @Test
  void withoutAnIndexItSaysThatOneMustBuildFirst() {
    assertEquals(1, run("search", "kopi", "--index", folder.resolve("nowhere").toString()));
    assertTrue(text(ERR).contains("Byg først: ./vejviser build"), text(ERR));
    assertEquals(1, run("search", "kopi", "--index", GOLDEN.toString()));
    assertTrue(text(ERR).contains("Byg først: ./vejviser build"), text(ERR));
    assertFalse(text(ERR).contains("\tat "), text(ERR));
  }

  @Test
  void aDamagedIndexEndsInOneAndNoStackTrace() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(broken.resolve(file.getFileName().toString()), new byte[] {1, 2, 3});
      }
    }
    assertEquals(1, run("search", "kopi", "--index", broken.toString()));
    assertEquals(unreadable(broken), text(ERR));
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
    assertEquals(1, run("search", "kopi", "--index", foreign.toString()));
    assertEquals(unreadable(foreign), text(ERR));
  }

  @Test
  void lessThanOneResultIsWrongUsage() {
    assertEquals(2, search("kopi", "--limit", "0"));
    assertEquals(
        "værdien for --limit kan ikke bruges: 0\nSe ./vejviser search --help\n", text(ERR));
  }

  private static String unreadable(Path index) {
    return """
        fejl: søgeindekset i %s kan ikke læses. Byg igen: ./vejviser build
        Kør igen med --verbose for at se mere.
        """
        .formatted(index);
  }

  @Test
  void whatAQueryHoldsNeverMovesTheCursor() {
    search("bakup\u001b[2J");
    assertFalse(text(OUT).contains("\u001b"), text(OUT));
  }

  private static int search(String... args) {
    Stream<String> index = Stream.of("--index", folder.resolve("search").toString());
    return run(
        Stream.concat(Stream.concat(Stream.of("search"), Stream.of(args)), index)
            .toArray(String[]::new));
  }

  private static int run(String... args) {
    OUT.reset();
    ERR.reset();
    Terminal terminal =
        new Terminal(
            new PrintStream(OUT, true, StandardCharsets.UTF_8),
            new PrintStream(ERR, true, StandardCharsets.UTF_8),
            false,
            false);
    return Main.run(List.of(args), terminal, CLOCK);
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
