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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found by how a word begins. */
class CompletionsTest {
  @TempDir Path folder;

  @Test
  void ofWordsThatBeginSoTheTwentyCommonestCount() throws IOException {
    List<BakedPage> pages = new ArrayList<>();
    for (int i = 10; i < 35; i++) {
      pages.add(page("/" + i + "/", "Side", word(i)));
    }
    pages.add(page("/mere/", "Side", word(34)));
    try (BothSearches search = search(pages)) {
      Results found = search.query("kab", 30);
      assertEquals(21, found.total(), "nineteen that stand once, and one that stands twice");
      List<String> urls = found.hits().stream().map(Results.Hit::url).toList();
      assertTrue(urls.containsAll(List.of("/10/", "/28/", "/34/", "/mere/")), urls.toString());
    }
  }

  @Test
  void twoLettersAreNoBeginning() throws IOException {
    try (BothSearches search = search(List.of(page("/a/", "Side", "Kablet.")))) {
      assertEquals(List.of(), search.ask("ka"));
      assertEquals(List.of("/a/"), search.ask("kab"));
    }
  }

  @Test
  void aWordBeforeTheLastIsABeginningOnlyWhereItIsNoWord() throws IOException {
    List<BakedPage> pages =
        List.of(
            page("/a/", "Side", "Et kab."),
            page("/b/", "Side", "Et kabinet."),
            page("/c/", "Side", "En kode."));
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/a/", "/c/"), search.ask("kab kode"));
      assertEquals(List.of("/c/", "/b/"), search.ask("kabi kode"));
      assertEquals(List.of("/a/", "/c/", "/b/"), search.ask("kode kab"));
    }
  }

  @ParameterizedTest
  @CsvSource({"mærkeli, /a/", "sikkerhe, /b/", "sikkerh, /b/", "kundern, /c/"})
  void anEndingThatIsBegunBelongsToTheWordThoughNoStemHasIt(String begun, String page)
      throws IOException {
    List<BakedPage> pages =
        List.of(
            page("/a/", "Side", "Noget mærkeligt."),
            page("/b/", "Side", "Al sikkerhed."),
            page("/c/", "Side", "En kunde."));
    try (BothSearches search = search(pages)) {
      assertEquals(List.of(page), search.ask(begun));
      assertEquals(Optional.empty(), search.query(begun, 1).suggestion());
    }
  }

  @Test
  void ofABeginningThatFillsManyFilesThreeAreLookedAtAndWhoTypesOnFindsTheRest()
      throws IOException {
    int[] numbers = IntStream.range(1000, 5000).toArray();
    String all =
        IntStream.of(numbers).mapToObj(CompletionsTest::word).collect(Collectors.joining(" "));
    List<BakedPage> pages = new ArrayList<>(List.of(page("/alle/", "Side", all)));
    for (int i = 1000; i < 5000; i += 100) {
      pages.add(page("/" + i + "/", "Side", word(i)));
    }
    try (BothSearches search = search(pages)) {
      int found = search.query("kab", 30).total();
      assertTrue(found > 3 && found < 20, found + " pages");
      assertEquals(List.of("/4900/", "/alle/"), search.ask(word(4900).substring(0, 7)));
    }
  }

  /** A word for each number; a consonant at its end, so that it is its stem. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("kab");
    for (char digit : Integer.toString(number).toCharArray()) {
      word.append("aeiou".charAt((digit - '0') % 5)).append("bdfghklmnp".charAt(digit - '0'));
    }
    return word.toString();
  }

  private BothSearches search(List<BakedPage> pages) throws IOException {
    return BothSearches.of(Sites.of(), pages, folder);
  }
}
