package dk.vejviser.check.baked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.model.GoldQuery;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.SearchAnswer;
import dk.vejviser.product.SearchAnswer.Hit;
import dk.vejviser.product.SearchAnswer.Reason;
import dk.vejviser.product.Searched;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A gold query that does not find its page stops the build and says what came instead. */
class GoldMissesTest {
  private static final PageId PAGE = new PageId(Kind.PAGE, "backup");
  private static final Place ROW = new Place("content/data/search-gold.tsv", 2, 1, 20);

  @Test
  void aPageAmongTheFirstThreeIsAHit() {
    assertEquals(List.of(), found("backup", answer("backup", "a", "b", "backup", "c")));
  }

  @Test
  void aPageBehindThemIsAMissThatNamesThoseBeforeIt() {
    assertEquals(
        List.of(
            "search-gold.tsv:2:1 gold-miss [bakup, pages/backup, 4, pages/a (backup a), pages/b, /nu/x/]"),
        found("bakup", answer("bakup", "a", "b", "/nu/x/", "backup")));
  }

  @Test
  void aQueryWithoutAnyHitSaysSo() {
    assertEquals(
        List.of("search-gold.tsv:2:1 gold-miss [kopi, pages/backup, word.nowhere, word.nothing]"),
        found("kopi", answer("kopi")));
  }

  @Test
  void aRowWhosePageIsStillToBeWrittenIsNoMiss() {
    Site site = Sites.asked(Sites.of(), new GoldQuery("backup", PAGE, ROW, ROW));
    assertEquals(List.of(), found(site, answer("backup")));
  }

  private static List<String> found(String query, SearchAnswer answer) {
    Site site = Sites.of(Sites.page("backup", "En kopi."));
    return found(Sites.asked(site, new GoldQuery(query, PAGE, ROW, ROW)), answer);
  }

  @Test
  void aPageThatOnlyAPreviewShowsIsNoMiss() {
    Site site = Sites.of(Sites.page("backup", "En kopi."));
    GoldQuery row = new GoldQuery("backup", PAGE, ROW, ROW);
    assertEquals(List.of(), found(Sites.asked(site, row), answer("backup"), false));
  }

  private static List<String> found(Site site, SearchAnswer answer) {
    return found(site, answer, true);
  }

  private static List<String> found(Site site, SearchAnswer answer, boolean listed) {
    Findings findings = new Findings();
    List<BakedPage> baked = site.stream().map(page -> baked(page, listed)).toList();
    new GoldMisses()
        .check(
            new BakedSite(
                site, baked, new Searched(List.of(answer), List.of(), List.of()), Path.of("site")),
            findings);
    return findings.sorted().stream()
        .map(
            finding ->
                finding.place().toString().replaceFirst("content/data/", "")
                    + " "
                    + finding.rule().key()
                    + " "
                    + finding.args())
        .toList();
  }

  private static BakedPage baked(Page page, boolean listed) {
    return new Baked()
        .at("/sti/" + page.id().id() + "/", Optional.of(page.id()))
        .listed(listed)
        .bake();
  }

  /** Hits by the ids of pages, or by the address of one that shows no content of its own. */
  private static SearchAnswer answer(String query, String... hits) {
    return new SearchAnswer(
        query,
        hits.length,
        Stream.of(hits).map(GoldMissesTest::hit).toList(),
        Optional.empty(),
        Optional.empty());
  }

  private static Hit hit(String name) {
    Optional<PageId> page =
        name.startsWith("/") ? Optional.empty() : Optional.of(new PageId(Kind.PAGE, name));
    List<Reason> why =
        name.equals("a")
            ? List.of(
                new Reason("bakup", "title", List.of("a"), 1),
                new Reason("bakup", "correction", List.of("backup"), 2.5))
            : List.of();
    String address = page.isEmpty() ? name : "/" + name + "/";
    return new Hit(address, name.toUpperCase(Locale.ROOT), "page", page, 1, why);
  }
}
