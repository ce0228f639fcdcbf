package dk.vejviser.picture.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a drawing is published. */
class DrawingTest {
  private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

  @Test
  void whatIsPublishedIsWrittenAnew() {
    assertEquals(
        START
            + " width=\"9\" height=\"8\"><title>A &amp; B</title><use href=\"#a\"/>"
            + "<style>a&gt;b{fill:url(#c)}</style><text lang=\"da\">æ<tspan/></text></svg>\n",
        clean(
            """
            \uFEFF<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "y">]>
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
            width="9" height="8" sodipodi:docname="/home/hemmelig"><!-- note --><title>A &amp; B\
            </title><use xlink:href="#a"/><style><![CDATA[a>b{fill:url(#c)}]]></style>\
            <text lang="da" data-x="y" tabindex="1">æ<tspan></tspan></text>\
            <metadata><p/></metadata></svg>"""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script/>",
        "<SCRIPT/>",
        "<svg><script href='#x'/></svg>",
        "<g xmlns='http://www.w3.org/1999/xhtml'><iframe/></g>",
        "<handler/>",
        "<set attributeName='href' to='javascript:x'/>",
        "<feImage href='https://a.dk/x'/>",
        "<path OnClick='x'/>",
        "<path onfocusin='x'/>",
        "<use href=' https://a.dk/x#y'/>",
        "<use href='data:image/svg+xml,x'/>",
        "<use href='&#106;avascript:x'/>",
        "<use x:href='//a.dk/x'/>",
        "<path style='fill:URL( \"//a.dk\")'/>",
        "<path fill='url(x.svg#y)'/>",
        "<path mask='url(&#34;x.svg#y&#34;)'/>",
        "<style>@IMPORT '//a.dk'</style>",
        "<style><![CDATA[a{b:url(//a.dk)}]]></style>",
        "<style>a{b:image-set('//a.dk' 1x)}</style>",
        "<style>a{b:ur\\6c(x)}</style>",
        "<style>@-webkit-Keyframes a{to{x:9px}} rect{animation:a 1s infinite}</style>"
      })
  void whatCouldRunOrLoadIsAFindingWithItsLine(String part) {
    Findings findings = new Findings();
    String svg = START + " width=\"9\" height=\"9\">\n  " + part + "\n</svg>";
    assertEquals(Optional.empty(), read(svg, findings));
    assertEquals(
        List.of("unsafe-drawing 2"),
        findings.sorted().stream().map(f -> f.rule().key() + " " + f.place().line()).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
        "<path y:onclick='alert(1)' srcdoc='alert(1)'/>",
        "<!DOCTYPE svg [<!ATTLIST path onclick CDATA 'alert(1)'>]><path/>",
        "<?xml-stylesheet href='alert(1)'?>",
        "<metadata><script>alert(1)</script></metadata>"
      })
  void whatHasNoPlaceInADrawingIsLeftOut(String part) {
    String clean = clean(START + " width=\"9\" height=\"9\">" + part + "</svg>");
    assertFalse(clean.replaceAll("]>$", "").contains("<x:") || clean.contains("onclick="), clean);
    assertFalse(clean.contains("srcdoc") || clean.contains("<?"), clean);
    assertFalse(clean.contains("<script"), clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "width='480' height='200'                        | 480 | 200",
        "width='480px' height='199.6' viewBox='0 0 1 1'  | 480 | 200",
        "viewBox='0 0 120 60'                            | 120 | 60",
        "width='100%' viewBox='0,0,120,60'               | 120 | 60",
        "width='60' viewBox='0 0 120 60'                 | 60 | 30",
        "height='60' viewBox='0 0 120 60'                | 120 | 60",
        "width='1in' height='25.4mm'                     | 96 | 96",
        "width='.2' height='3'                           | 1 | 3",
        "width='9000' height='3000' viewBox='0 0 9e9 1'  | 9000 | 3000"
      })
  void aDrawingIsAsLargeAsItSays(String attributes, int width, int height) {
    Drawing drawing = read("<svg " + attributes + "/>", new Findings()).orElseThrow();
    assertEquals(List.of(width, height), List.of(drawing.width(), drawing.height()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "width='9'",
        "width='0' height='0'",
        "viewBox='0 0 x 9'",
        "width='-1' height='9'"
      })
  void aDrawingWithoutSizeIsAFinding(String attributes) {
    Findings findings = new Findings();
    assertEquals(Optional.empty(), read("\n<svg " + attributes + "/>", findings));
    assertEquals("a.svg:2:1", findings.sorted().get(0).place().toString());
    assertEquals("picture-without-size", findings.sorted().get(0).rule().key());
  }

  @Test
  void bombsOfDepthAndOfEntitiesAreHarmless() {
    Findings findings = new Findings();
    String deep = "<g>".repeat(100_000);
    assertEquals(Optional.empty(), read("<svg width='9' height='9'>" + deep, findings));
    assertEquals("unsafe-drawing", findings.sorted().get(0).rule().key());
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<svg width='9' height='9'><text>&b;</text></svg>";
    assertTrue(clean(bomb).contains("<text>&amp;b;</text>"));
  }

  @Test
  void whatIsPublishedIsWellFormedHoweverTheDrawingIsNot() throws Exception {
    for (String part :
        List.of(
            "<g><path></g>", "<text>\u0000\u0001\uFFFE</text>", "<path d='<&\">", "</g></svg>x")) {
      String clean = clean("<svg width='9' height='9' width='8'>" + part);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(clean.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String clean(String svg) {
    Findings findings = new Findings();
    Optional<Drawing> drawing = read(svg, findings);
    assertEquals(List.of(), findings.sorted());
    return new String(drawing.orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static Optional<Drawing> read(String svg, Findings findings) {
    return Drawing.read(svg.getBytes(StandardCharsets.UTF_8), Place.of("a.svg"), findings);
  }
}
