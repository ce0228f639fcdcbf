package dk.vejviser.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import dk.vejviser.search.index.Impacts;
import dk.vejviser.search.index.TermRange;
import dk.vejviser.search.shard.Postings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written to the shards is Lucene's own score. */
class ImpactsTest {
  private static final List<String> WORDS =
      List.of("faktura", "svindel", "fakturasvindel", "kopier", "backup", "mail", "kode", "dør");

  @TempDir Path folder;

  @Test
  void everyTermScoresToTheBitWhatABooleanQueryOfItsFieldsScores() throws IOException {
    List<BakedPage> pages = IntStream.range(0, 60).mapToObj(ImpactsTest::page).toList();
    try (SearchIndex index = SearchIndex.build(Sites.of(), pages, folder)) {
      ImpactReader queries = new ImpactReader(index.pages(), true);
      int[] terms = {0};
      Impacts.each(
          index.pages(),
          TermRange.ALL,
          (term, on, impacts, count) -> {
            Postings asked = queries.impacts(term);
            assertArrayEquals(asked.pages(), Arrays.copyOf(on, count), term);
            for (int i = 0; i < count; i++) {
              assertTrue(asked.impacts()[i] == impacts[i], term + " on " + on[i]);
            }
            terms[0]++;
          });
      assertTrue(terms[0] > WORDS.size(), terms[0] + " terms");
    }
  }

  /** Words in title, summary, headings and text, each page with others and more of them. */
  private static BakedPage page(int number) {
    String one = WORDS.get(number % 8);
    String other = WORDS.get(number / 8);
    String address = "/p" + number + "/";
    return SearchedPage.page(
        "page",
        address,
        one + " " + number,
        other + " og " + one,
        List.of(
            new BakedPage.Part("", "", (one + " ").repeat(1 + number % 5)),
            new BakedPage.Part("a", other, (other + " og " + one + ". ").repeat(number))),
        true);
  }
}
