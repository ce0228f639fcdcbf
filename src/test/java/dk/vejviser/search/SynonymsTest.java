package dk.vejviser.search;

import static dk.vejviser.search.SearchedPage.page;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.Registers;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.model.Synonym;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Phrase;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people say leads to the pages that use our word for it, one way only. */
class SynonymsTest {
  private static final Synonym RANSOM = line("løsepenge, låste filer => ransomware, smid dem ud");

  @TempDir Path folder;

  @Test
  void whatIsSaidFindsWhatSaysItThenTheTitlesAndTextsThatUseOurWord() throws IOException {
    List<BakedPage> pages =
        List.of(
            page("/a/", "Backup", "En kopi hjælper mod ransomware."),
            page("/b/", "Ransomware", "Træk stikket."),
            page("/c/", "Smid dem ud", "Skift koden."),
            page("/d/", "Løn", "Vi betaler løsepenge."));
    try (BothSearches search = BothSearches.of(site(RANSOM), pages, folder)) {
      assertEquals(List.of("/d/", "/b/", "/c/", "/a/"), search.ask("løsepenge"));
      assertEquals(List.of("/b/", "/c/", "/a/"), search.ask("låst fil"));
      assertEquals(List.of("/b/", "/a/"), search.ask("ransomware"));
    }
  }

  @Test
  void wordsThatAreMeantAndStandOnNoPageAreIdleEachForItself() throws IOException {
    assertEquals(
        List.of(
            "svindlet -> svindel med betalinger ON_NO_PAGE",
            "svindlet -> kassekladde ON_NO_PAGE",
            "afskrift -> 🦊 ON_NO_PAGE"),
        idle("svindlet, snydt => svindel med betalinger, kassekladde, løn", "afskrift => 🦊"));
  }

  @Test
  void aTitleAKeywordAHeadingAndTheTextCountAndASummaryDoesNot() throws IOException {
    assertEquals(
        List.of("gage -> resumé ON_NO_PAGE"),
        idle("gage => løn, overskrifter, betaling med svindel, resumé"));
  }

  @Test
  void wordsOfAPageThatNobodyMayFindCountForNothing() throws IOException {
    assertEquals(List.of("gage -> kladde ON_NO_PAGE"), idle("gage => kladde"));
  }

  @Test
  void whatIsSaidDoesNotLeadOnToAnotherLine() throws IOException {
    assertEquals(List.of("bonus -> gage ON_NO_PAGE"), idle("gage => løn", "bonus => gage"));
  }

  @Test
  void wordsNearToATitleOrOneOfItsWordsAreSuggested() throws IOException {
    assertEquals(
        List.of(
            "gage -> lønsedler og skt ON_NO_PAGE ? Lønseddel og skat",
            "told -> skaf ON_NO_PAGE ? skat"),
        idle("gage => lønsedler og skt", "told => skaf"));
  }

  @Test
  void ofMoreThanTenTheOthersHaveNoSuggestion() throws IOException {
    String[] lines = new String[11];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "ord" + i + " => skatx";
    }
    List<String> found = idle(lines);
    assertEquals("ord9 -> skatx ON_NO_PAGE ? skat", found.get(9));
    assertEquals("ord10 -> skatx ON_NO_PAGE", found.get(10));
  }

  @Test
  void whatNoQueryAsksForIsIdle() throws IOException {
    assertEquals(
        List.of("hvad skal jeg -> hvad skal jeg NEVER_ASKED", "hvad skal jeg -> 🦊 NEVER_ASKED"),
        idle("hvad skal jeg, 🦊, hvad gør jeg => løn"));
  }

  @Test
  void wordsThatTheSearchReadsAsAllThatAreMeantAreIdle() throws IOException {
    assertEquals(
        List.of("lønnen -> lønnen SAME_WORDS"), idle("lønnen, gage => løn", "løn => løn, skat"));
  }

  @Test
  void whatIsMeantAndSaidWeighsNoMoreThanWithoutIt() throws IOException {
    List<Double> plain = scores(folder.resolve("plain"), "løn");
    assertEquals(plain, scores(folder.resolve("said"), "løn", line("lønnen => løn")));
  }

  private static List<Double> scores(Path folder, String query, Synonym... lines)
      throws IOException {
    try (BothSearches search = BothSearches.of(site(lines), pages(), folder)) {
      return search.query(query, 10).hits().stream().map(Results.Hit::score).toList();
    }
  }

  /**
   * What of these lines changes nothing on a small site, as {@code said -> words reason ? near}.
   */
  private List<String> idle(String... lines) throws IOException {
    Synonym[] synonyms = Arrays.stream(lines).map(SynonymsTest::line).toArray(Synonym[]::new);
    try (SearchIndex index = SearchIndex.build(site(synonyms), pages(), folder)) {
      return index.idleSynonyms().stream()
          .map(
              idle ->
                  idle.said()
                      + " -> "
                      + idle.phrase().words()
                      + " "
                      + idle.reason()
                      + idle.near().map(word -> " ? " + word).orElse(""))
          .toList();
    }
  }

  private static List<BakedPage> pages() {
    return List.of(
        page("/a/", "Løn", "Vi betaler."),
        page(
            "page",
            "/b/",
            "Lønseddel og skat",
            "Et resumé.",
            List.of(new BakedPage.Part("x", "En overskrift", "Betaling med svindel.")),
            true),
        page("page", "/c/", "Kladde", "Kladde.", false));
  }

  /** A line as editors write it. */
  private static Synonym line(String written) {
    String[] sides = written.split(" => ");
    return new Synonym(phrases(sides[0]), phrases(sides[1]));
  }

  private static List<Phrase> phrases(String list) {
    return Arrays.stream(list.split(", "))
        .map(words -> new Phrase(words, Place.of("content/data/synonyms.txt")))
        .toList();
  }

  private static Site site(Synonym... lines) {
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
            List.of(lines),
            known.goldQueries(),
            known.incidentWords(),
            known.effect()),
        plain.date(),
        plain.pages(),
        plain.absent());
  }
}
