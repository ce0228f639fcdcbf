package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Which pages a query finds, and which of them comes first. Most of it is told by few pages and
 * what is asked of them: a sentence, the pages' addresses, titles and texts, and the queries with
 * what each finds.
 */
class RankingTest {
  private static final Path TABLE = Path.of("src/test/resources/search/ranking.txt");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> whatAQueryFinds() throws IOException {
    return Stream.of(Files.readString(TABLE).strip().split("\n\n"))
        .map(told -> told.lines().toList())
        .map(
            lines ->
                DynamicTest.dynamicTest(
                    lines.get(0).substring(2), () -> ask(lines.subList(1, lines.size()))));
  }

  private void ask(List<String> lines) throws IOException {
    BakedPage[] pages =
        lines.stream()
            .filter(line -> line.startsWith("/"))
            .map(line -> line.split(" \\| "))
            .map(cells -> page(cells[0], cells[1], cells[2]))
            .toArray(BakedPage[]::new);
    List<String> expected = lines.subList(pages.length, lines.size());
    List<String> found = new ArrayList<>();
    try (BothSearches search = search(pages)) {
      for (String line : expected) {
        String query = line.substring(0, line.indexOf(" ->"));
        found.add((query + " -> " + String.join(" ", search.ask(query))).stripTrailing());
      }
    }
    assertEquals(expected, found);
  }

  @Test
  void whatStandsOnEveryPageOfALargeSiteIsFoundWhileItIsTyped() throws IOException {
    BakedPage[] pages =
        IntStream.range(1000, 2200)
            .mapToObj(i -> page("/" + i + "/", "Backup", "Gem den."))
            .toArray(BakedPage[]::new);
    try (BothSearches search = search(pages)) {
      for (String typed : List.of("backup", "backu", "gem back")) {
        Results results = search.query(typed, 10);
        assertEquals(1200, results.total(), typed);
        assertTrue(results.hits().stream().allMatch(hit -> hit.score() >= 1), typed);
      }
    }
  }

  @Test
  void whatAPageIsFoundByIsToldWordByWordAndThenTheNeighbours() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Alarm kode", "Ring."), page("/b/", "Kode", "En alarm."),
    };
    try (BothSearches search = search(pages)) {
      List<Results.Hit> hits = search.query("alarmen koder", 10).hits();
      assertEquals(
          List.of(
              "alarmen ITSELF [alarm]",
              "koder ITSELF [kod]",
              "alarmen koder NEIGHBOURS [alarm kod]"),
          told(hits.get(0)));
      assertEquals(List.of("alarmen ITSELF [alarm]", "koder ITSELF [kod]"), told(hits.get(1)));
    }
  }

  @Test
  void aWordThatSaysNothingIsAskedWithItsNeighbourOnlyWhereThatIsAName() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Spær MitID", "Ring."), page("/d/", "Se forløbet", "Alle løb."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("løb ITSELF [løb]"), told(search.query("for løb", 1).hits().get(0)));
    }
  }

  @Test
  void aSlipInACompoundIsPutRightAsItIsWritten() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Dataansvarlig", "Om data, og hvem der er ansvarlig."),
      page("/b/", "Data", "Om data, og hvem der er ansvarlig."),
      page("/c/", "Ansvarlig", "Om data, og hvem der er ansvarlig."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals("dataansvarlig", search.query("dataansvarlgi", 10).suggestion().orElseThrow());
    }
  }

  @Test
  void theNameOfAWordDoesNotCountAsWordsThatStandTogether() throws IOException {
    List<BakedPage.Part> parts =
        List.of(
            new BakedPage.Part("a", "Et kort", "Et kort, som er væk."),
            new BakedPage.Part("b", "Et byt", "Et byt, som er sket."));
    BakedPage[] pages = {
      page("/a/", "Et", "Her er en kop."),
      page("help", "/b/", "Kort ramt af byt", "Et kort eller måske et byt.", parts, true),
      page("term", "/c/", "Kort byt", "Nogen tager det.", true),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/b/", "/c/"), search.ask("kort byt"));
    }
  }

  private BothSearches search(BakedPage... pages) throws IOException {
    return BothSearches.of(Sites.of(), List.of(pages), Files.createTempDirectory(folder, "search"));
  }

  private static List<String> told(Results.Hit hit) {
    return hit.reasons().stream()
        .map(reason -> reason.asked() + " " + reason.how() + " " + reason.terms())
        .toList();
  }
}
