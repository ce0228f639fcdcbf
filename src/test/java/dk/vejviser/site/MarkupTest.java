package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Nu checker finds nothing on any page. */
@ExtendWith(OneRun.class)
class MarkupTest {
  private final PublishedSite site;
  private final Nu nu = new Nu();

  MarkupTest(PublishedSite site) throws Exception {
    this.site = site;
  }

  @Test
  void aPageWithFaultsIsFoundOut() throws Exception {
    String html = "<!DOCTYPE html><html lang=da><title>x</title><p><div></div></p>";
    assertEquals(
        List.of("1: No “p” element in scope but a “p” end tag seen."),
        nu.complaints(html, site.at("/")));
  }

  @Test
  void aScriptWithinThePageIsFoundOutByThePolicyButDataIsNot() throws Exception {
    String policy = "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">";
    String page = "<!DOCTYPE html><html lang=da><title>x</title>" + policy;
    String data = page + "<script type=application/ld+json>{}</script>";
    assertEquals(List.of(), nu.complaints(data, site.at("/")));
    assertEquals(1, nu.complaints(page + "<script>go()</script>", site.at("/")).size());
  }

  @Test
  void aPageWithAPhotographInThreeWidthsIsValidHtml() throws Exception {
    Path page = Path.of("src/test/resources/golden/expected/guider/tag-en-kopi/index.html");
    String html = Files.readString(page);
    assertTrue(html.contains("<picture><source type=\"image/webp\" srcset="), html);
    assertEquals(List.of(), nu.complaints(html, site.at("/")));
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsValidHtml() {
    return PublishedSite.each(
        site.pages(),
        page -> assertEquals(List.of(), nu.complaints(page.html(), site.at(page.address()))));
  }
}
