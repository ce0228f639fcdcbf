package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where the links of the built site lead, read as they stand in the pages. */
@ExtendWith(OneRun.class)
class PathsTest {
  private static final List<String> KINDS =
      List.of(
          "alert",
          "audience",
          "card",
          "case",
          "check",
          "front",
          "guide",
          "help",
          "index",
          "journey",
          "not-found",
          "offer",
          "page",
          "receipt",
          "search",
          "sheet",
          "step",
          "term",
          "topic");

  /** From {@code /nu/} to help; more would be too far for somebody in distress. */
  private static final int CLICKS = 4;

  private final PublishedSite site;

  PathsTest(PublishedSite site) {
    this.site = site;
  }

  @Test
  void theSiteHasPagesOfExactlyTheseKinds() {
    assertEquals(
        KINDS,
        List.copyOf(
            site.pages().stream()
                .map(SitePage::kind)
                .collect(Collectors.toCollection(TreeSet::new))));
  }

  @TestFactory
  Stream<DynamicTest> everyWayThroughTheIncidentQuestionsEndsAtHelp() {
    List<List<String>> walks = new ArrayList<>();
    walk(List.of("/nu/"), walks);
    return walks.stream()
        .map(walk -> dynamicTest(String.join(" > ", walk), () -> endsAtHelp(walk)));
  }

  @Test
  void everyPageIsReachedFromTheFrontPageByLinks() {
    Set<String> reached = new TreeSet<>(Set.of("/"));
    Deque<String> ahead = new ArrayDeque<>(reached);
    while (!ahead.isEmpty()) {
      site.page(ahead.remove()).links("a[href]").stream()
          .filter(target -> site.has(target) && reached.add(target))
          .forEach(ahead::add);
    }
    List<String> all = site.pages().stream().map(SitePage::address).toList();
    assertEquals(List.of("/404.html"), all.stream().filter(a -> !reached.contains(a)).toList());
  }

  @TestFactory
  Stream<DynamicTest> noPageIsADeadEnd() {
    return PublishedSite.each(
        site.pages(),
        page -> assertTrue(!page.links("main a[href]").isEmpty(), "its main text links nowhere"));
  }

  /** Follows the answers as a reader could, to every end. */
  private void walk(List<String> sofar, List<List<String>> walks) {
    SitePage here = site.page(last(sofar));
    List<String> answers = here.links("ul.answers a");
    if (answers.isEmpty() || sofar.size() > CLICKS + 1) {
      walks.add(sofar);
      return;
    }
    answers.forEach(
        answer -> walk(Stream.concat(sofar.stream(), Stream.of(answer)).toList(), walks));
  }

  private void endsAtHelp(List<String> walk) {
    SitePage end = site.page(last(walk));
    assertEquals("help", end.kind());
    assertTrue(walk.size() - 1 <= CLICKS, walk.size() - 1 + " clicks");
    assertTrue(
        end.main().selectFirst(".contacts a[href^=tel:], .contacts .own") != null,
        "nobody to call at " + end.address());
  }

  private static String last(List<String> walk) {
    return walk.get(walk.size() - 1);
  }
}
