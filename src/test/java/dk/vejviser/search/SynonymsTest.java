package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Registers;
import dk.vejviser.model.Registers.Synonym;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say leads to the pages that use our word for it, one way only. */
class SynonymsTest {
  private static final Synonym RANSOM =
      new Synonym(List.of("løsepenge", "låste filer"), List.of("ransomware", "smid dem ud"));

  @TempDir Path folder;

  @Test
  void whatIsSaidFindsWhatSaysItThenTheTitlesAndTextsThatUseOurWord() throws IOException {
    List<BakedPage> pages =
        List.of(
            page("/a/", "Backup", "En kopi hjælper mod ransomware."),
            page("/b/", "Ransomware", "Træk stikket."),
            page("/c/", "Smid dem ud", "Skift koden."),
            page("/d/", "Løn", "Vi betaler løsepenge."));
    try (SearchIndex index = SearchIndex.build(site(), pages, folder)) {
      assertEquals(List.of("/d/", "/b/", "/c/", "/a/"), ask(index, "løsepenge"));
      assertEquals(List.of("/b/", "/c/", "/a/"), ask(index, "låst fil"));
      assertEquals(List.of("/b/", "/a/"), ask(index, "ransomware"));
    }
  }

  private static List<String> ask(SearchIndex index, String query) throws IOException {
    return Searcher.of(index).query(query, Filters.NONE, 10).hits().stream()
        .map(Results.Hit::url)
        .toList();
  }

  private static Site site() {
    Site plain = Sites.of();
    Registers known = plain.registers();
    return new Site(
        plain.info(),
        plain.language(),
        plain.addresses(),
        new Registers(
            known.contacts(),
            known.deadlines(),
            known.figures(),
            known.audiences(),
            known.sizes(),
            known.sectors(),
            known.topics(),
            known.bannedWords(),
            known.retiredNumbers(),
            List.of(RANSOM),
            known.goldQueries(),
            known.effect()),
        plain.date(),
        plain.pages(),
        plain.absent());
  }
}
