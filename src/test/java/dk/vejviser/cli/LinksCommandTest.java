package dk.vejviser.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.vejviser.build.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code links} says of a portal whose links all lead into this machine, and asks nobody. */
class LinksCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/content");

  @TempDir private Path folder;
  private final Spoken said = new Spoken();
  private Path content;

  @BeforeEach
  void aPortalThatLinksInside() throws IOException {
    content = folder.resolve("content");
    Files.createDirectories(folder.resolve("templates"));
    Folders.copy(Folders.files(GOLDEN), GOLDEN, content);
    for (Path file : Folders.files(content)) {
      if (file.toString().matches(".*\\.(md|yaml)")) {
        Files.writeString(
            file,
            Files.readString(file)
                .replaceAll("https://[a-z]+\\.(example|org)/", "http://127.0.0.1:9/"));
      }
    }
  }

  @Test
  void eachLinkIsNamedWithItsPlaceAndTheWayOut() {
    assertEquals(0, links(), said.err());
    assertTrue(
        said.err()
            .contains(
                """
                content/guides/tag-en-kopi.md:63:23: advarsel: linket fører ind i et lukket net, så siden er ikke spurgt: http://127.0.0.1:9/kopi [web-page-inside]
                  63 | - [Prøvens egen side](http://127.0.0.1:9/kopi), set 2026-11-01
                     |                       ^~~~~~~~~~~~~~~~~~~~~~~ sådan: brug en adresse, som alle kan åbne
                """),
        said.err());
    assertEquals(
        "12 links til 4 sider hos 1 vært: 4 er spurgt nu, 0 svarede for få dage siden\n"
            + "0 fejl, 12 advarsler, 0 noter\n",
        said.out());
    assertTrue(Files.exists(folder.resolve("target/cache/links/answers.tsv")));
  }

  @Test
  void programsGetJsonAlone() {
    assertEquals(0, links("--format", "json"));
    JsonObject all = JsonParser.parseString(said.out()).getAsJsonObject();
    assertEquals(
        "web-page-inside",
        all.getAsJsonArray("findings").get(0).getAsJsonObject().get("rule").getAsString());
  }

  @Test
  void githubGetsAnnotations() {
    assertEquals(0, links("--format", "github"));
    assertTrue(said.out().startsWith("::warning file=content/data/contacts.yaml"), said.out());
  }

  @Test
  void contentThatCannotBeReadEndsInOne() throws IOException {
    Files.delete(content.resolve("data/site.yaml"));
    assertEquals(1, links());
    assertTrue(said.err().contains("[missing-file]"), said.err());
  }

  @Test
  void linksOfAPageWithErrorsAreLeftOutAndThatIsSaid() throws IOException {
    Files.writeString(content.resolve("guides/tag-en-kopi.md"), "---\ntitle: [\n---\n");
    assertEquals(0, links(), said.err());
    assertTrue(said.err().contains("Indholdet har fejl, så links på sider"), said.err());
  }

  private int links(String... more) {
    return said.run(
        Stream.concat(Stream.of("links", "--content", content.toString()), Stream.of(more))
            .toArray(String[]::new));
  }
}
