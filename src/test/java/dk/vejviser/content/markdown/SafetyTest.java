package dk.vejviser.content.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "Se <b>her</b> → <p>Se &lt;b&gt;her&lt;/b&gt;</p> → 1:4+3 raw-html [<b>], 1:10+4 raw-html [</b>]",
        "Se <!-- x --> → <p>Se &lt;!-- x --&gt;</p> → 1:4+10 raw-html [<!-- x -->]",
        "<script>x</script> → <p>&lt;script&gt;x&lt;/script&gt;</p> → 1:1+18 raw-html [<script>x</script>]",
        "<!-- x --> → <p>&lt;!-- x --&gt;</p> → 1:1+10 raw-html [<!-- x -->]",
        "<img src=x onerror=y> → <p>&lt;img src=x onerror=y&gt;</p> → 1:1+21 raw-html [<img src=x onerror=y>]",
        "- <p>x</p> → <ul>\\n<li><p>&lt;p&gt;x&lt;/p&gt;</p></li>\\n</ul> → 1:3+8 raw-html [<p>x</p>]",
      })
  void rawHtmlIsReportedAndEscaped(String text, String html, String findings) {
    Read read = Read.of(text);
    assertEquals(html.replace("\\n", "\n"), read.html());
    assertEquals(findings, String.join(", ", read.findings()));
  }

  @Test
  void quotesCannotLeaveAnAttribute() {
    assertEquals(
        "<p><a href=\"https://a.dk/%22onclick=x\" rel=\"external\">a</a> "
            + "<a href=\"/guider/b/\" title=\"&quot; onclick=&quot;x\">b</a> "
            + "<img src=\"/images/%22x.png\" alt=\"&quot;y\"></p>",
        Read.of(
                "[a](https://a.dk/\"onclick=x) [b](b.md '\" onclick=\"x') ![\"y](<../images/\"x.png>)")
            .html());
  }

  @Test
  void entitiesAndEscapesStayText() {
    assertEquals(
        "<p>&lt;b&gt; &amp;lt; *x* \ufffd</p>", Read.of("&lt;b&gt; &amp;lt; \\*x\\* &#0;").html());
  }

  @Test
  void aReferenceToAHiddenCharacterIsAFindingUnlessItIsCode() {
    assertEquals(
        List.of("1:2+8 hidden-character [U+202E]", "1:11+4 hidden-character [U+0001]"),
        Read.of("a&#x202E;b&#1;c &#0; &#x1F600; &amp;#1;").findings());
    assertEquals(List.of(), Read.of("Tegnet skrives `&#x202e;`.").findings());
  }

  @Test
  void codeIsEscaped() {
    assertEquals(
        "<pre><code>&lt;script&gt;\n</code></pre>\n<p><code>&lt;b&gt;</code></p>",
        Read.of("```html\n<script>\n```\n\n`<b>`").html());
  }

  @Test
  void attributesAreOnlyThoseWeKnowWhereTheyBelong() {
    Read read =
        Read.of(
            "## Slut {#slut .recept .x onclick=y}\n\n- a {.unsure}\n- b {.receipt}\n- c {#id}\n\nord {.risk}");
    assertEquals(
        List.of(
            "1:16+7 unknown-attribute [.recept, .unsure .always .receipt .risk .result] ~.receipt",
            "1:24+2 unknown-attribute [.x, .unsure .always .receipt .risk .result]",
            "1:27+9 unknown-attribute [onclick=y, .unsure .always .receipt .risk .result]",
            "4:6+8 unknown-attribute [.receipt, .unsure .always .receipt .risk .result]",
            "5:6+3 unknown-attribute [#id, .unsure .always .receipt .risk .result]",
            "7:6+5 unknown-attribute [.risk, .unsure .always .receipt .risk .result]"),
        read.findings());
    assertEquals(
        "<h2 id=\"slut\">Slut</h2>\n<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>\n<p>ord</p>",
        read.html());
  }

  @Test
  void anIdIsAscii() {
    assertEquals(
        List.of("1:9+4 unknown-attribute [#Lås, .unsure .always .receipt .risk .result] ~#laas"),
        Read.of("## Lås {#Lås}").findings());
  }
}
