package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import dk.vejviser.search.page.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    search(page("/a/", "Backup", "Tag en kopi."), page("/b/", "Login", "Slå koden til.")).close();
    try (FSDirectory directory = FSDirectory.open(folder.resolve("index"));
        CheckIndex check = new CheckIndex(directory)) {
      assertTrue(check.checkIndex().clean);
    }
  }

  @Test
  void aPageThatIsNotListedIsNotFound() throws IOException {
    BakedPage hidden = page("page", "/x/", "Hemmelig", "Hemmelig tekst.", false);
    try (BothSearches search = search(page("/a/", "Backup", "Tag en kopi."), hidden)) {
      assertEquals(List.of(), search.ask("hemmelig"));
      assertEquals(List.of("/a/"), search.ask("kopi"));
    }
  }

  @Test
  void aFacetWithoutValuesNarrowsNothing() throws IOException {
    BakedPage word = page("term", "/ordbog/kode/", "Kode", "Det, I skriver.", true);
    try (BothSearches search = search(page("/a/", "Login", "Slå koden til."), word)) {
      Results all = search.query("kode", new Filters(Map.of(Facet.KIND, Set.of())), 10);
      assertEquals(2, all.total());
      assertEquals(Map.of("page", 1, "term", 1), all.facets().get(Facet.KIND));
    }
  }

  @Test
  void aListIsFoundByItsNameButNotByWhatItLists() throws IOException {
    BakedPage list = page("topic", "/emner/backup/", "Backup", "Alt om kopier", true);
    try (BothSearches search = search(list, page("/a/", "Kopier", "Tag kopier ofte."))) {
      assertEquals(List.of("/emner/backup/"), search.ask("backup"));
      assertEquals(List.of("/a/"), search.ask("kopier"));
    }
  }

  @Test
  void aListComesAfterAGuideWithItsNameInTheTitle() throws IOException {
    BakedPage list = page("topic", "/emner/backup/", "Backup", "", true);
    BakedPage guide = page("/guider/backup/", "Få en backup hver dag", "Tag en kopi.");
    try (BothSearches search = search(list, guide, page("/a/", "Login", "Slå koden til."))) {
      assertEquals(List.of("/guider/backup/", "/emner/backup/"), search.ask("backup"));
    }
  }

  @Test
  void aWordComesAfterAPageThatSaysWhatToDoAboutIt() throws IOException {
    BakedPage word = page("term", "/ordbog/ddos/", "DDoS", "Nogen sender for mange besøg.", true);
    List<BakedPage.Part> parts =
        List.of(new BakedPage.Part("ddos", "DDoS", "Stop DDoS hos værten."));
    BakedPage help = page("help", "/nu/", "Siden er nede", "Det kan være DDoS.", parts, true);
    try (BothSearches search = search(word, help, page("/a/", "Login", "Slå koden til."))) {
      assertEquals(List.of("/nu/", "/ordbog/ddos/"), search.ask("ddos"));
    }
    try (BothSearches search = search(word, page("/a/", "Login", "Slå koden til."))) {
      assertEquals(List.of("/ordbog/ddos/"), search.ask("ddos"));
    }
  }

  @Test
  void signsThatNobodySeesAreNotAskedFor() throws IOException {
    try (BothSearches search = search(page("/a/", "Få en backup", "Begynd."))) {
      Results copied = search.query("\u202Aback\u200Bup\u202C", 10);
      assertEquals(List.of("/a/"), copied.hits().stream().map(Results.Hit::url).toList());
      assertEquals(Optional.empty(), copied.suggestion());
    }
  }

  @Test
  void aSlipInAnEndingIsCorrected() throws IOException {
    try (BothSearches search = search(page("/a/", "Krypter disken", "Begynd."))) {
      assertEquals(List.of("/a/"), search.ask("kryptemde"));
      assertEquals(List.of(), search.ask("kryptologi"));
    }
  }

  @Test
  void ofThoseWithACorrectedWordTheTitleWrittenMostLikeItComesFirst() throws IOException {
    BakedPage[] pages = {
      page("/a/", "Kontrakterne", "Læs."), page("/b/", "Kontrakten", "Læs."),
    };
    try (BothSearches search = search(pages)) {
      assertEquals(List.of("/b/", "/a/"), search.ask("komtrakten"));
      assertEquals(List.of("/a/", "/b/"), search.ask("komtrakterne"));
    }
  }

  @Test
  void theFirstLetterIsRightUnlessSixteenTimesAsManyPagesSayOtherwise() throws IOException {
    for (Map.Entry<Integer, String> one : Map.of(8, "lanse", 16, "kande").entrySet()) {
      List<BakedPage> pages = new ArrayList<>(List.of(page("/a/", "En lanse", "Se.")));
      for (int i = 0; i < one.getKey(); i++) {
        pages.add(page("/p" + i + "/", "En kande", "Se."));
      }
      try (BothSearches search = search(pages.toArray(BakedPage[]::new))) {
        assertEquals(Optional.of(one.getValue()), search.query("lande", 10).suggestion());
      }
    }
  }

  @Test
  void onALargeSiteAWordThatStandsOnceCorrectsASlipOnlyIfItIsInATitle() throws IOException {
    List<BakedPage> pages =
        IntStream.range(0, 1000)
            .mapToObj(i -> page("/p" + i + "/", "Side", "Tekst."))
            .collect(Collectors.toCollection(ArrayList::new));
    pages.add(page("/a/", "Gavekort", "Her står brandmuren."));
    try (BothSearches search = search(pages.toArray(BakedPage[]::new))) {
      assertEquals(List.of("/a/"), search.ask("gavekott"));
      assertEquals(List.of(), search.ask("brandmoren"));
    }
  }

  @Test
  void aCompoundIsFoundByItsLastPartAndWrittenApart() throws IOException {
    List<BakedPage> pages = new ArrayList<>(List.of(page("/mail/", "Fakturasvindel", "Pas på.")));
    for (String id : List.of("x", "y", "z")) {
      pages.add(page("/" + id + "/", "Side " + id, "En faktura og noget svindel."));
    }
    try (BothSearches search = search(pages.toArray(BakedPage[]::new))) {
      assertEquals("/mail/", search.ask("faktura svindel").get(0));
      assertEquals("/mail/", search.ask("svindel").get(0));
    }
  }

  @Test
  void aCompoundBringsTheSevenBestPagesOfItsPartsAlong() throws IOException {
    List<BakedPage> pages = new ArrayList<>(List.of(page("/mail/", "Fakturasvindel", "Pas på.")));
    for (int i = 10; i < 25; i++) {
      pages.add(page("/p" + i + "/", "Side", "En faktura og noget svindel. " + "Mere. ".repeat(i)));
    }
    try (BothSearches search = search(pages.toArray(BakedPage[]::new))) {
      Results found = search.query("fakturasvindel", 20);
      assertEquals(
          "/mail/ /p10/ /p11/ /p12/ /p13/ /p14/ /p15/ /p16/",
          found.hits().stream().map(Results.Hit::url).collect(Collectors.joining(" ")));
      assertEquals(8, found.total());
    }
  }

  @Test
  void aPageWithoutTextAndALongWordAreNoTrouble() throws IOException {
    String word = "x".repeat(500);
    try (BothSearches search =
        search(page("/tom/", "", ""), page("/lang/", "Ord", word + " slut."))) {
      assertEquals(List.of(), search.ask(word));
      assertEquals(List.of("/lang/"), search.ask("slut"));
    }
  }

  @Test
  void noPageAtAllIsAnIndexThatFindsNothing() throws IOException {
    try (BothSearches search = search()) {
      assertEquals(List.of(), search.ask("backup"));
    }
  }

  @Test
  void twoHundredThousandDifferentWordsFit() throws IOException {
    BakedPage[] pages =
        IntStream.range(0, 100).mapToObj(SearchIndexTest::wordy).toArray(BakedPage[]::new);
    try (BothSearches search = search(pages)) {
      assertTrue(search.index().layout().terms().size() >= 200_000);
      assertEquals(List.of("/p42/"), search.ask(word(42 * 2000 + 7)));
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

  private BothSearches search(BakedPage... pages) throws IOException {
    return BothSearches.of(Sites.of(), List.of(pages), folder);
  }
}
