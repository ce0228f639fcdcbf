package dk.vejviser.bake.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.bake.markup.JsoupMarkup;
import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.markup.PlainMarkup;
import dk.vejviser.build.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick reading of a well-formed page notes exactly what a browser's parser would. */
class PlainMarkupTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/expected");

  @TestFactory
  Stream<DynamicTest> everyGoldenPageIsPlainAndReadAlike() throws IOException {
    List<Path> pages =
        Folders.files(GOLDEN).stream().filter(file -> file.toString().endsWith(".html")).toList();
    assertTrue(pages.size() > 30, () -> pages.size() + " pages");
    return pages.stream()
        .map(
            page -> DynamicTest.dynamicTest(GOLDEN.relativize(page).toString(), () -> alike(page)));
  }

  private static void alike(Path page) throws IOException {
    String html = Files.readString(page);
    PageNotes plain = new PageNotes("/assets/");
    assertTrue(PlainMarkup.read(PageText.of(html), plain));
    assertEquals(all(tree(html)), all(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one<p>two</p>",
        "<b><i>crossed</b></i>",
        "<table><p>moved</p></table>",
        "<ul><li>one<li>two</ul>",
        "<p><div>ends the paragraph</div></p>",
        "<a href=\"/x/\"><a href=\"/y/\">nested</a></a>",
        "<a href=/unquoted/>x</a>",
        "<a href=\"/x/\" href=\"/y/\">twice</a>",
        "<img src=x onerror=alert(1)>",
        "<script>if (a < b) { '<!--<script>' }</script>",
        "<style>p { color: red }</style>",
        "<textarea></p><script>alert(1)</script></textarea>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><foreignObject><p>x</p></foreignObject></svg>",
        "<math><mtext><script>alert(1)</script></mtext></math>",
        "<!-- ends --!> here --><script>alert(1)</script>",
        "<!--><script>alert(1)</script>-->",
        "<template><script>alert(1)</script></template>",
        "<noscript><p title=\"</noscript><script>alert(1)</script>\"></p></noscript>",
        "<iframe srcdoc=\"x\"></iframe>",
        "<p/onclick=alert(1)>x</p>",
        "<p\u0000>x</p>",
        "<plaintext><script>alert(1)</script>",
        "</p>",
        "<p title=\"never closed>x</p>",
        "<",
        "<?php x ?>",
        "<![CDATA[x]]>",
        "<br></br>",
        "<select><p>x</p></select>"
      })
  void whateverABrowserWouldMendIsLeftToItsParser(String body) {
    String html = page(body);
    PageNotes plain = new PageNotes("/assets/");
    if (PlainMarkup.read(PageText.of(html), plain)) {
      assertEquals(all(tree(html)), all(plain));
    }
    PageNotes tree = tree(html);
    if (!tree.scripts().isEmpty()) {
      PageNotes again = new PageNotes("/assets/");
      boolean read = PlainMarkup.read(PageText.of(html), again);
      assertTrue(!read || again.scripts().equals(tree.scripts()), body);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>one<p>two</p>",
        "<b><i>crossed</b></i>",
        "<table><p>moved</p></table>",
        "<style>p {}</style>",
        "<a href=/x/>x</a>"
      })
  void aPageThatIsNotWrittenAsItIsReadIsNotPlain(String body) {
    assertFalse(PlainMarkup.read(PageText.of(page(body)), new PageNotes("/assets/")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p onclick=\"alert(1)\">x</p>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>",
        "<p style=\"color: red\">x</p>",
        "<script>alert(1)</script>",
        "<script src=\"https://evil.example/x.js\"></script>"
      })
  void whatCouldRunIsSeenInPlainPagesToo(String body) {
    PageNotes plain = new PageNotes("/assets/");
    assertTrue(PlainMarkup.read(PageText.of(page(body)), plain));
    assertFalse(plain.scripts().isEmpty());
    assertEquals(all(tree(page(body))), all(plain));
  }

  private static String page(String body) {
    return "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<title>T &amp; U</title>\n</head>\n<body>\n<main>"
        + body
        + "</main>\n</body>\n</html>\n";
  }

  private static PageNotes tree(String html) {
    PageNotes notes = new PageNotes("/assets/");
    JsoupMarkup.read(html, notes);
    return notes;
  }

  private static List<Object> all(PageNotes notes) {
    return List.of(
        notes.title(),
        notes.summary(),
        notes.sections(),
        notes.links(),
        notes.images(),
        notes.headings(),
        new TreeSet<>(notes.ids()),
        notes.policy(),
        notes.scripts());
  }
}
