package dk.vejviser.picture.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which drawings are too much for a browser although their files are small. */
class DrawnPartsTest {
  private static final String TEN_USES = "<use href='#%1$d'/>".repeat(10);

  @Test
  void usesOfUsesAreCountedAsTheLinesThatTheyBecome() {
    assertEquals(List.of(), found(uses(3)));
    assertEquals(List.of("heavy-drawing 1:1 20000"), found(uses(9)));
  }

  /** Each has level on level of ten, by another way than the plain one. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<pattern id='%2$d'>" + P + "</pattern>|<rect fill='url(#%1$d)'/>",
        "<pattern id='%2$d'>" + P + "</pattern>|<rect fill='URL( \"#%%3%1$d\" ) red'/>",
        "<pattern id='%2$d'>" + P + "</pattern>|<rect style='x:y;stroke:url(#%1$d)'/>",
        "<pattern id='%2$d'>" + P + "</pattern>|<rect style='--a:url(#%1$d);fill:var(--a)'/>",
        "<mask id='%2$d'>" + P + "</mask>|<rect mask='url(#%1$d)'/>",
        "<clipPath id='%2$d'>" + P + "</clipPath>|<rect clip-path='url(#%1$d)'/>",
        "<marker id='%2$d'>" + P + "</marker>|<path d='M0 0' marker-end='url(#%1$d)'/>",
        "<symbol id='%2$d'>" + P + "</symbol>|<use x:href='&#35;%1$d'/>",
        "<pattern id='%2$d'>"
            + P
            + "</pattern>|<rect class='c%1$d'/>"
            + "<style>.c%1$d{fill:url(#%1$d)}</style>",
        "<pattern id='%2$d'>"
            + P
            + "</pattern>|<rect class='c%1$d'/>"
            + "<style>a[b='/*'],:not(g:is(a)) .c%1$d{fill:url(#%1$d)} a[b='*/']{}</style>",
        "<pattern id='%2$d'>"
            + P
            + "</pattern>|<rect class='c%1$d'/>"
            + "<style>@media all{g{x:y;.c%1$d{a:b;fill/**/:url('#%1$d')}}}</style>"
      })
  void anyWayOfReferringCounts(String way) {
    String level = way.substring(0, way.indexOf('|'));
    String part = way.substring(way.indexOf('|') + 1);
    String bomb =
        IntStream.range(2, 9)
            .mapToObj(i -> String.format(level.replace(P, part.repeat(10)), i - 1, i))
            .collect(Collectors.joining());
    List<String> found = found("<g id='1'><path d='M0 0'/></g>" + bomb);
    assertEquals(1, found.size(), found.toString());
    assertEquals("heavy-drawing", found.get(0).split(" ")[0]);
  }

  private static final String P = "@";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<use id='a' href='#a'/>",
        "<g id='a'><use href='#a'/></g>",
        "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>",
        "<pattern id='a'><path fill='url(#a)'/></pattern>",
        "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>",
        "<style>path{mask:url(#a)}</style><mask id='a'><path/></mask>"
      })
  void whatRefersToItselfIsFoundWhereItDoes(String part) {
    List<String> found = found("\n" + part);
    assertEquals(1, found.size(), found.toString());
    assertEquals("heavy-drawing 2", found.get(0).split(":")[0]);
  }

  @Test
  void longWaysFromReferenceToReferenceEndSomewhere() {
    String chain =
        IntStream.range(2, 3_000)
            .mapToObj(i -> "<g id='" + i + "'><use href='#" + (i - 1) + "'/></g>")
            .collect(Collectors.joining());
    assertEquals(1, found("<path id='1'/>" + chain).size());
    String nested = "<g>".repeat(90) + "<use href='#%d'/>" + "</g>".repeat(90);
    String deep =
        IntStream.range(1, 3_000)
            .mapToObj(i -> "<g id='" + i + "'>" + String.format(nested, i + 1) + "</g>")
            .collect(Collectors.joining());
    assertEquals(1, found(deep).size());
  }

  @Test
  void whatEverythingInsideTakesOverCountsForAll() {
    String shapes = "<path d='M0 0L1 1'/>".repeat(500);
    String pattern = "<pattern id='a'>" + "<path/>".repeat(100) + "</pattern>";
    assertEquals(1, found(pattern + "<g fill='url(#a)'>" + shapes + "</g>").size());
    assertEquals(
        1, found(pattern + "<g id='b'>" + shapes + "</g><use fill='url(#a)' href='#b'/>").size());
    String marker = "<marker id='a'>" + "<path/>".repeat(20) + "</marker>";
    assertEquals(1, found(marker + "<g marker-mid='url(#a)'>" + shapes + "</g>").size());
  }

  @Test
  void aBlurCountsAsTheAreaThatItPaints() {
    String blur = "<filter id='a'><feGaussianBlur stdDeviation='9'/></filter>";
    assertEquals(List.of(), found(blur + "<rect filter='url(#a)'/>".repeat(100)));
    assertEquals(1, found(blur + "<rect filter='url(#a)'/>".repeat(300)).size());
  }

  @Test
  void whatDrawingProgramsMakeIsLightEnough() {
    String gradients =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    "<linearGradient id='g"
                        + i
                        + "'><stop/><stop/></linearGradient>"
                        + "<path class='c"
                        + i
                        + "' fill='url(#g"
                        + i
                        + ")'/>")
            .collect(Collectors.joining());
    assertEquals(List.of(), found(gradients));
    String clipped = "<g clip-path='url(#c)'><path/></g>".repeat(2_000);
    assertEquals(List.of(), found("<clipPath id='c'><path/></clipPath>" + clipped));
    assertEquals(
        List.of(),
        found(
            "<style>.a,.b>g.c{fill:url(#p)} .d{clip-path:url('#q')}</style><g class='d'>"
                + "<pattern id='p'><path class='d'/><g/></pattern><g class='c'><path/></g></g>"
                + "<clipPath id='q'><path/></clipPath><use href='#nowhere'/><use href='#'/>"));
  }

  @Test
  void partsThatAreSimplyManyAreTooMany() {
    assertEquals(List.of(), found("<path/>".repeat(19_000)));
    assertEquals(List.of("heavy-drawing 1:1 20000"), found("<path/>".repeat(20_000)));
  }

  /** Ten uses of ten uses, so many times. */
  /** Expressions must not look over the rest of a style once for each beginning in it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>a{fill:%2$s</style>|url(#",
        "<style>%2$s{fill:url(#a)}</style>|[",
        "<style>a{fill:url(%2$s#a)}</style>|   ",
        "<style>a{fill:url(%2$s)}</style>|   ",
        "<rect fill='url(%2$s#a)'/>|   ",
        "<rect style='fill:%2$s'/>|url(#"
      })
  void aLongStyleIsReadAtOnce(String drawing) {
    String unit = drawing.substring(drawing.indexOf('|') + 1);
    String style = drawing.substring(0, drawing.indexOf('|'));
    String parts = style.replace("%2$s", unit.repeat(300_000));
    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> found(parts));
  }

  @Test
  void manyRulesForManyPartsAreTooMuch() {
    String rules = "a{fill:url(#b)}".repeat(15_000);
    assertEquals(
        List.of("heavy-drawing 1:1 20000"),
        assertTimeoutPreemptively(
            Duration.ofSeconds(20),
            () -> found("<style>" + rules + "</style>" + "<g/>".repeat(15_000))));
  }

  private static String uses(int levels) {
    return "<path id='1'/>"
        + IntStream.rangeClosed(2, levels)
            .mapToObj(i -> "<g id='" + i + "'>" + String.format(TEN_USES, i - 1) + "</g>")
            .collect(Collectors.joining());
  }

  private static List<String> found(String parts) {
    Findings findings = new Findings();
    String svg = "<svg width='9' height='9'>" + parts + "</svg>";
    Optional<Drawing> drawing =
        Drawing.read(svg.getBytes(StandardCharsets.UTF_8), Place.of("a.svg"), findings);
    assertEquals(findings.sorted().isEmpty(), drawing.isPresent());
    return findings.sorted().stream()
        .map(
            f ->
                f.rule().key()
                    + " "
                    + f.place().line()
                    + ":"
                    + f.place().column()
                    + " "
                    + String.join(" ", f.args()))
        .toList();
  }
}
