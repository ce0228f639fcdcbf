package dk.vejviser.bake.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Sites;
import dk.vejviser.product.BakedPage;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

  @Test
  void aPageIsReadIntoAllThatLaterRoomsAskOf() {
    BakedPage page =
        read(
            """
            <!DOCTYPE html>
            <html lang="da">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
            <title>Backup &amp; øvelse
              – Vejviser</title>
            <meta name="description" content="Kort &lt;om&gt; backup.">
            <link rel="stylesheet" href="/assets/1/css/main.css">
            <script type="application/ld+json">{"name": "</a href='x'>"}</script>
            <script type="module" src="/assets/1/js/x.js"></script>
            </head>
            <body data-kind="guide">
            <header><svg><title>Ikke den</title><use href="/assets/1/icons.svg#key"/></svg>
            <a href="/">Til <b>for</b>siden</a></header>
            <main id="main">
            <h1>Backup</h1>
            <p>Kort<br>sagt: <em>kop</em>ier.</p><p>To.</p>
            <h2 id="gør-det">Gør <i>det</i> nu</h2>
            <ul><li>Et</li><li>To</li></ul>
            <h3 id="hvorfor">Hvorfor</h3>
            <h4 id="dyb">Dybere</h4><p>Ord</p>
            <h2>Uden anker</h2>
            <nav>Tilbage</nav><dl data-nosnippet><dt>Tid</dt><dd>20 min</dd></dl><p hidden>Senere</p>
            <aside><h2 id="videre">Videre</h2><a href="/b/">Øv</a></aside>
            <p><img src="/images/a.png" alt="En disk"><img src="/images/b.png" alt=""><img src="c"></p>
            </main>
            <footer><h2 id="om">Om os</h2>Slut <a href="#main" aria-label="Op"><svg></svg></a></footer>
            </body>
            </html>
            """);
    assertEquals("Backup & øvelse – Vejviser", page.title());
    assertEquals("Kort <om> backup.", page.summary());
    assertEquals(Optional.of("default-src 'self'"), page.policy());
    assertEquals(
        List.of(
            new BakedPage.Part("", "", "Kort sagt: kopier. To."),
            new BakedPage.Part("gør-det", "Gør det nu", "Et · To"),
            new BakedPage.Part("hvorfor", "Hvorfor", "Dybere · Ord · Uden anker")),
        page.sections());
    assertEquals(
        List.of(
            new BakedPage.Link("link", "/assets/1/css/main.css"),
            new BakedPage.Link("script", "/assets/1/js/x.js"),
            new BakedPage.Link("use", "/assets/1/icons.svg#key"),
            new BakedPage.Link("a", "/"),
            new BakedPage.Link("a", "/b/"),
            new BakedPage.Link("img", "/images/a.png"),
            new BakedPage.Link("img", "/images/b.png"),
            new BakedPage.Link("img", "c"),
            new BakedPage.Link("a", "#main")),
        page.links());
    assertEquals(
        List.of(
            new BakedPage.Image("/images/a.png", Optional.of("En disk")),
            new BakedPage.Image("/images/b.png", Optional.of("")),
            new BakedPage.Image("c", Optional.empty())),
        page.images());
    assertEquals(List.of(1, 2, 3, 4, 2, 2, 2), page.headings());
    assertEquals(Set.of("main", "gør-det", "hvorfor", "dyb", "videre", "om"), page.ids());
    assertEquals(List.of(), page.scripts());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>alert(1)</script>                        | <script>",
        "<script src=\"https://x.example/x.js\"></script> | <script>",
        "<script src=\"/assets/../x.js\"></script>        | <script>",
        "<script src=\"/assetsx.js\"></script>            | <script>",
        "<SCRIPT type=\"text/javascript\">1</SCRIPT>      | <script>",
        "<svg><script>1</script></svg>                    | <script>",
        "<p onclick=\"x()\">                              | onclick",
        "<p OnMouseOver=x()>                              | onmouseover",
        "<a href=\"javascript:x()\">x</a>                 | javascript:x()",
        "<a href=\" java&#9;Script:x()\">x</a>            | ` java\tScript:x()`",
        "<form action=\"javascript:x()\"></form>          | javascript:x()",
        "<svg><a xlink:href=\"javascript:x()\">x</a></svg>| javascript:x()",
        "<button formaction=\"javascript:x()\">x</button> | javascript:x()",
        "<a href=\"vbscript:x()\">x</a>                   | vbscript:x()",
        "<iframe></iframe>                                | <iframe>",
        "<object></object>                                | <object>",
        "<embed>                                          | <embed>",
        "<base href=\"/\">                                | <base>",
        "<style>p { color: red }</style>                  | <style>",
        "<p style=\"color: red\">                         | style=\"color: red\"",
        "<meta http-equiv=\"Refresh\" content=\"0\">      | <meta http-equiv=\"refresh\">",
      })
  void whatCouldRunIsNamed(String html, String expected) {
    assertEquals(List.of(expected), read("<body>" + html).scripts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>javascript:x()",
        "<img src=x alt=\"JavaScript: hvad er det?\">",
        "<p data-x=\"onclick\" title=\"javascript: nej\">",
        "<!-- <script>x</script> -->",
        "<p>&lt;script&gt;",
        "<a href=\"/script:x\">x</a>",
        "<script type=\"application/ld+json\">{}</script>",
        "<script src=\"/assets/1/js/x.js\"></script>",
      })
  void whatCannotRunIsNotNamed(String html) {
    assertEquals(List.of(), read("<body>" + html).scripts());
  }

  @Test
  void aScriptBelowTheAssetsOfASiteInAFolderIsOurs() {
    PageReader reader = new PageReader(Sites.at(URI.create("https://x.example/sti/")));
    String html = "<script src=/sti/assets/1.js></script><script src=/assets/1.js></script>";
    assertEquals(
        List.of("<script>"),
        reader.read(PageText.of(html), plan("/sti/x/"), Optional.empty(), "x").scripts());
  }

  @Test
  void everyAddressThatIsLoadedIsALink() {
    assertEquals(
        List.of("a.webp", "b.webp", "p.jpg", "v.mp4", "/send", "x.svg"),
        read(
                "<source srcset=\"a.webp 1x, b.webp 2x\"><video poster=p.jpg src=v.mp4></video>"
                    + "<form action=/send></form><svg><use xlink:href=x.svg></svg>")
            .links()
            .stream()
            .map(BakedPage.Link::target)
            .toList());
  }

  @Test
  void aTemplateIsNoPartOfThePageButItsLinksAndScriptsAre() {
    BakedPage page =
        read(
            """
            <main><h1>Tjek</h1><p>Før</p>
            <template><h1 id="plan">Plan <b>nu</b></h1><p onclick="x()">Inde</p>
            <template><h2 id="dyb">Dyb</h2></template><img src="i.png"><a href="/guider/">Se</a></template>
            <p>Efter</p></main>
            """);
    assertEquals(List.of(new BakedPage.Part("", "", "Før · Efter")), page.sections());
    assertEquals(List.of(1), page.headings());
    assertEquals(Set.of(), page.ids());
    assertEquals(
        List.of("i.png", "/guider/"), page.links().stream().map(BakedPage.Link::target).toList());
    assertEquals(List.of("onclick"), page.scripts());
  }

  @Test
  void wordsOutsideOfTheMainPartBelongToNoSection() {
    assertEquals(
        List.of(new BakedPage.Part("", "", "Inde")),
        read("<p>Før<main>Inde</main><p>Efter<h2 id=x>Efter</h2>").sections());
  }

  private static BakedPage read(String html) {
    PageReader reader = new PageReader(Sites.of());
    return reader.read(PageText.of(html), plan("/x/"), Optional.empty(), "x/index.html");
  }

  private static PagePlan plan(String address) {
    return new PagePlan(address, "x", "x", Optional.empty(), true, () -> "");
  }
}
