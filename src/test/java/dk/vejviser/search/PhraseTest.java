package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in quotes. */
class PhraseTest {
  @TempDir Path folder;

  @Test
  void aPhraseIsFoundHoweverManyPagesHaveItsWordsApart() throws IOException {
    List<BakedPage> pages = new ArrayList<>();
    for (int i = 10; i < 80; i++) {
      pages.add(page("/kode-" + i + "/", "Kode til alarmen", "En kode og en kode, en alarm."));
    }
    String filling = "Her er meget andet at læse om huset og haven. ".repeat(9);
    for (String there : List.of("/p/", "/q/")) {
      pages.add(page(there, "Andet", filling + "Sæt alarm kode på. " + filling));
    }
    try (BothSearches search = search(pages.toArray(BakedPage[]::new))) {
      assertEquals(List.of("/p/", "/q/"), search.ask("\"alarm kode på\""));
      assertEquals(2, search.query("\"alarm kode på\"", 10).total());
    }
  }

  @Test
  void ofAPhraseOnVeryManyPagesThereAreMoreThanAreShownAndAllOfThemForWhoeverGoesOn()
      throws IOException {
    BakedPage[] pages =
        IntStream.range(100, 200)
            .mapToObj(i -> page("/" + i + "/", "Alarm", "Sæt alarm kode på."))
            .toArray(BakedPage[]::new);
    try (BothSearches search = search(pages)) {
      for (int limit : List.of(3, 10, 30, 60, 90, 100)) {
        Results results = search.query("\"alarm kode\"", limit);
        assertEquals(limit, results.hits().size());
        assertTrue(results.total() > limit || results.total() == 100, limit + "");
      }
    }
  }

  @Test
  void aPhraseIsLookedForOnTheBestThreeHundredPages() throws IOException {
    // All are worth the same, so the first three hundred addresses are the best.
    BakedPage[] pages =
        IntStream.range(100, 402)
            .mapToObj(i -> page("/" + i + "/", "Alarm", i < 399 ? "Kode alarm." : "Alarm kode."))
            .toArray(BakedPage[]::new);
    try (BothSearches search = search(pages)) {
      Results found = search.query("\"alarm kode\"", 10);
      assertEquals(List.of("/399/"), found.hits().stream().map(Results.Hit::url).toList());
      assertEquals(1, found.total());
    }
  }

  private BothSearches search(BakedPage... pages) throws IOException {
    return BothSearches.of(Sites.of(), List.of(pages), folder);
  }
}
