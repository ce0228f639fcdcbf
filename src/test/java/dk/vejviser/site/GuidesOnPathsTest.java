package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A guide that is read from a path keeps the path beside it, by plain links. */
@ExtendWith(OneRun.class)
class GuidesOnPathsTest {
  private final PublishedSite site;

  GuidesOnPathsTest(PublishedSite site) {
    this.site = site;
  }

  @TestFactory
  Stream<DynamicTest> everyLinkFromAStepToAGuideStaysOnThePath() {
    return steps().map(step -> dynamicTest(step.title(), () -> staysOnPath(step)));
  }

  @TestFactory
  Stream<DynamicTest> theGuideShowsWhereOneIsWhatIsLeftAndTheWayBackAndOn() {
    return steps()
        .flatMap(
            step ->
                guides(step).stream().map(guide -> dynamicTest(guide, () -> shows(step, guide))));
  }

  @Test
  void nothingButThePathLeadsThere() throws IOException {
    List<String> guides = steps().flatMap(step -> guides(step).stream()).toList();
    assertFalse(guides.isEmpty());
    for (String list : List.of("sitemap.xml", "feed.xml", "feed.json")) {
      String text = Files.readString(site.folder().resolve(list));
      assertEquals(List.of(), guides.stream().filter(text::contains).toList(), list);
    }
    List<String> elsewhere =
        site.pages().stream()
            .filter(page -> !page.address().matches("/forloeb/[^/]+/[^/]+/.*"))
            .flatMap(page -> page.links("a[href]").stream())
            .filter(guides::contains)
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  private Stream<SitePage> steps() {
    return site.pages("step").stream().filter(page -> page.place().equals("forloeb"));
  }

  private static List<String> guides(SitePage step) {
    return step.links("main article a[href]").stream()
        .filter(link -> link.startsWith(step.address()))
        .toList();
  }

  private static void staysOnPath(SitePage step) {
    assertEquals(
        List.of(),
        step.links("main a[href]").stream().filter(link -> link.startsWith("/guider/")).toList());
  }

  private void shows(SitePage step, String address) {
    SitePage guide = site.page(address);
    assertEquals("guide", guide.kind());
    String own = "/guider/" + address.substring(step.address().length());
    assertEquals(
        site.page(own).document().select("link[rel=canonical]").attr("href"),
        guide.document().select("link[rel=canonical]").attr("href"));
    assertEquals(site.page(own).main().select("h1").text(), guide.main().select("h1").text());
    assertEquals(step.main().select(".at").text(), guide.main().select(".at").text());
    assertTrue(
        guide.main().select(".at").text().matches("Trin \\d+ af \\d+ · .+ tilbage i forløbet"));
    assertEquals(
        List.of(step.address()), guide.main().select(".path [aria-current]").eachAttr("href"));
    assertTrue(guide.links("article a.go").contains(step.address()), "back to the step");
    assertEquals(step.links("a[rel=next]"), guide.links("a[rel=next]"));
    assertEquals(step.links("a[rel=prev]"), guide.links("a[rel=prev]"));
  }
}
