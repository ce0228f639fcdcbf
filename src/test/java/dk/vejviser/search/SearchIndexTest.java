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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is indexed, what is not, and pages that are odd. */
class SearchIndexTest {
  @TempDir Path folder;

  @Test
  void lucenesOwnCheckFindsTheIndexClean() throws IOException {
    index(page("/a/", "Backup", "Tag en kopi."), page("/b/", "Login", "Slå koden til.")).close();
    try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
        CheckIndex check = new CheckIndex(directory)) {
      assertTrue(check.checkIndex().clean);
    }
  }

  @Test
  void aPageThatIsNotListedIsNotFound() throws IOException {
    BakedPage hidden = page("page", "/x/", "Hemmelig", "Hemmelig tekst.", false);
    try (SearchIndex index = index(page("/a/", "Backup", "Tag en kopi."), hidden)) {
      assertEquals(List.of(), ask(index, "hemmelig"));
      assertEquals(List.of("/a/"), ask(index, "kopi"));
    }
  }

  @Test
  void aListIsFoundByItsNameButNotByWhatItLists() throws IOException {
    BakedPage list = page("topic", "/emner/backup/", "Backup", "Alt om kopier", true);
    try (SearchIndex index = index(list, page("/a/", "Kopier", "Tag kopier ofte."))) {
      assertEquals(List.of("/emner/backup/"), ask(index, "backup"));
      assertEquals(List.of("/a/"), ask(index, "kopier"));
    }
  }

  @Test
  void aListComesAfterAGuideWithItsNameInTheTitle() throws IOException {
    BakedPage list = page("topic", "/emner/backup/", "Backup", "", true);
    BakedPage guide = page("/guider/backup/", "Få en backup hver dag", "Tag en kopi.");
    try (SearchIndex index = index(list, guide, page("/a/", "Login", "Slå koden til."))) {
      assertEquals(List.of("/guider/backup/", "/emner/backup/"), ask(index, "backup"));
    }
  }

  @Test
  void aWordComesAfterAPageThatSaysWhatToDoAboutIt() throws IOException {
    BakedPage word = page("term", "/ordbog/ddos/", "DDoS", "Nogen sender for mange besøg.", true);
    List<BakedPage.Part> parts = List.of(new BakedPage.Part("", "DDoS", "Stop DDoS hos værten."));
    BakedPage help = page("help", "/nu/", "Siden er nede", "Det kan være DDoS.", parts, true);
    try (SearchIndex index = index(word, help, page("/a/", "Login", "Slå koden til."))) {
      assertEquals(List.of("/nu/", "/ordbog/ddos/"), ask(index, "ddos"));
    }
    try (SearchIndex index = index(word, page("/a/", "Login", "Slå koden til."))) {
      assertEquals(List.of("/ordbog/ddos/"), ask(index, "ddos"));
    }
  }

  @Test
  void signsThatNobodySeesAreNotAskedFor() throws IOException {
    try (SearchIndex index = index(page("/a/", "Få en backup", "Begynd."))) {
      Results copied = Searcher.of(index).query("\u202Aback\u200Bup\u202C", Filters.NONE, 10);
      assertEquals(List.of("/a/"), copied.hits().stream().map(Results.Hit::url).toList());
      assertEquals(Optional.empty(), copied.suggestion());
    }
  }

  @Test
  void aSlipInAnEndingIsCorrected() throws IOException {
    try (SearchIndex index = index(page("/a/", "Krypter disken", "Begynd."))) {
      assertEquals(List.of("/a/"), ask(index, "kryptemde"));
      assertEquals(List.of(), ask(index, "kryptologi"));
    }
  }

  @Test
  void ofThoseWithACorrectedWordTheTitleWrittenMostLikeItComesFirst() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Kontrakterne", "Læs."), page("/b/", "Kontrakten", "Læs."),
    };
    try (SearchIndex index = index(pages)) {
      assertEquals(List.of("/b/", "/a/"), ask(index, "komtrakten"));
      assertEquals(List.of("/a/", "/b/"), ask(index, "komtrakterne"));
    }
  }

  @Test
  void onALargeSiteAWordThatStandsOnceCorrectsASlipOnlyIfItIsInATitle() throws IOException {
    List<BakedPage> pages =
        IntStream.range(0, 1000)
            .mapToObj(i -> page("/p" + i + "/", "Side", "Tekst."))
            .collect(Collectors.toCollection(ArrayList::new));
    pages.add(page("/a/", "Gavekort", "Her står brandmuren."));
    try (SearchIndex index = index(pages.toArray(BakedPage[]::new))) {
      assertEquals(List.of("/a/"), ask(index, "gavekott"));
      assertEquals(List.of(), ask(index, "brandmoren"));
    }
  }

  @Test
  void aCompoundIsFoundByItsLastPartAndWrittenApart() throws IOException {
    List<BakedPage> pages = new ArrayList<>(List.of(page("/mail/", "Fakturasvindel", "Pas på.")));
    for (String id : List.of("x", "y", "z")) {
      pages.add(page("/" + id + "/", "Side " + id, "En faktura og noget svindel."));
    }
    try (SearchIndex index = index(pages.toArray(BakedPage[]::new))) {
      assertEquals("/mail/", ask(index, "faktura svindel").get(0));
      assertEquals("/mail/", ask(index, "svindel").get(0));
    }
  }

  @Test
  void aCompoundBringsTheSevenBestPagesOfItsPartsAlong() throws IOException {
    List<BakedPage> pages = new ArrayList<>(List.of(page("/mail/", "Fakturasvindel", "Pas på.")));
    for (int i = 10; i < 25; i++) {
      pages.add(page("/p" + i + "/", "Side", "En faktura og noget svindel. " + "Mere. ".repeat(i)));
    }
    try (SearchIndex index = index(pages.toArray(BakedPage[]::new))) {
      Results found = Searcher.of(index).query("fakturasvindel", Filters.NONE, 20);
      assertEquals(
          "/mail/ /p10/ /p11/ /p12/ /p13/ /p14/ /p15/ /p16/",
          found.hits().stream().map(Results.Hit::url).collect(Collectors.joining(" ")));
      assertEquals(8, found.total());
    }
  }

  @Test
  void aPageWithoutTextAndALongWordAreNoTrouble() throws IOException {
    String word = "x".repeat(500);
    try (SearchIndex index = index(page("/tom/", "", ""), page("/lang/", "Ord", word + " slut."))) {
      assertEquals(List.of(), ask(index, word));
      assertEquals(List.of("/lang/"), ask(index, "slut"));
      index.writeShards(folder.resolve("shards"));
    }
  }

  @Test
  void noPageAtAllIsAnIndexThatFindsNothing() throws IOException {
    try (SearchIndex index = index()) {
      assertEquals(List.of(), ask(index, "backup"));
      index.writeShards(folder.resolve("shards"));
      assertTrue(Files.exists(folder.resolve("shards/root.bin")));
    }
  }

  @Test
  void twoHundredThousandDifferentWordsFit() throws IOException {
    BakedPage[] pages =
        IntStream.range(0, 100).mapToObj(SearchIndexTest::wordy).toArray(BakedPage[]::new);
    try (SearchIndex index = index(pages)) {
      assertTrue(index.layout().terms().size() >= 200_000);
      assertEquals(List.of("/p42/"), ask(index, word(42 * 2000 + 7)));
      index.writeShards(folder.resolve("shards"));
    }
  }

  @Test
  void theSamePagesGiveTheSameBytesInWhateverOrderTheyCome() throws IOException {
    BakedPage[] pages =
        IntStream.range(0, 30)
            .mapToObj(i -> page("/p" + i + "/", "Side " + i, "Ord nummer " + word(i) + " her."))
            .toArray(BakedPage[]::new);
    Map<String, String> first = shards("one", pages);
    List<BakedPage> turned = new ArrayList<>(Arrays.asList(pages));
    java.util.Collections.reverse(turned);
    assertEquals(first, shards("two", turned.toArray(BakedPage[]::new)));
  }

  @Test
  void anIndexThatIsOpenedAgainGivesTheSameBytes() throws IOException {
    Map<String, String> built =
        shards(
            "one",
            page("/a/", "Fakturasvindel", "En faktura, noget svindel og en fakturasvindel."),
            page("/b/", "Fakturaer", "En faktura og svindel " + "igen ".repeat(400)),
            page("/c/", "Svindel", "Svindel med en faktura."));
    try (SearchIndex index = SearchIndex.open(folder.resolve("one.lucene"))) {
      index.writeShards(folder.resolve("again"));
    }
    assertEquals(built, files(folder.resolve("again")));
  }

  private Map<String, String> shards(String name, BakedPage... pages) throws IOException {
    Path shards = folder.resolve(name);
    try (SearchIndex index =
        SearchIndex.build(Sites.of(), List.of(pages), folder.resolve(name + ".lucene"))) {
      index.writeShards(shards);
    }
    return files(shards);
  }

  private static Map<String, String> files(Path shards) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walked = Files.walk(shards)) {
      for (Path file : walked.filter(Files::isRegularFile).toList()) {
        files.put(
            shards.relativize(file).toString(),
            java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  /** Two thousand words that no other page has. */
  private static BakedPage wordy(int page) {
    String text =
        IntStream.range(page * 2000, page * 2000 + 2000)
            .mapToObj(SearchIndexTest::word)
            .collect(Collectors.joining(" "));
    return page("/p" + page + "/", "Side", text);
  }

  /** A different word for each number; consonants at its end, so that no stem is another's. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number, i = 0; i < 6; i++, rest /= 10) {
      word.append("bkdfghmlpz".charAt(rest % 10)).append("aeiouy".charAt(i));
    }
    return word.append("k").toString();
  }

  private SearchIndex index(BakedPage... pages) throws IOException {
    return SearchIndex.build(Sites.of(), List.of(pages), folder.resolve("index"));
  }

  private static List<String> ask(SearchIndex index, String query) throws IOException {
    return Searcher.of(index).query(query, Filters.NONE, 10).hits().stream()
        .map(Results.Hit::url)
        .toList();
  }
}
