package dk.vejviser.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.vejviser.build.output.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Some thousand hostile files, the same in every run: none breaks the build, runs in a page, gets
 * out of the output folder, reaches a terminal or keeps the build busy. {@code bench/fuzz/run} does
 * the same with more of them, and {@code -Dvejviser.fuzz.seed} begins elsewhere.
 */
class FuzzTest {
  private static final int USUAL = 3000;
  private static final int INPUTS = Integer.getInteger("vejviser.fuzz.inputs", USUAL);
  private static final long SEED = Long.getLong("vejviser.fuzz.seed", 20261123);
  private static final int TOGETHER = 200;
  private static final int TOLD = 5000;

  @TempDir Path folder;

  @Test
  void hostileFilesAreFindingsOrHarmless() throws IOException {
    int published = 0;
    int made = 0;
    for (int batch = 0; made < INPUTS; batch++) {
      published += Batch.of(emptied(), SEED + batch, TOGETHER).run();
      made += TOGETHER;
      if (INPUTS > USUAL && made % TOLD == 0) {
        System.err.printf("%d of %d, %d of them published%n", made, INPUTS, published);
      }
    }
    int all = published;
    assertTrue(all > INPUTS / 10, () -> "only " + all + " were harmless enough to look at");
  }

  static Stream<String> runnable() {
    return Hostile.MARKUP.stream()
        .filter(markup -> markup.matches("(?s).*<(script|img|svg|p|iframe|base|meta|form|a)\\b.*"));
  }

  @ParameterizedTest
  @MethodSource("runnable")
  void theInspectorSeesWhatWouldRun(String markup) {
    assertNotEquals(List.of(), Inspector.page("<p>" + markup.replaceFirst("^<!--", "") + "</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"\u0001JAVASCRIPT:alert(1)\">x</a>",
        "<a href=\"data:text/html,x\">x</a>",
        "<img src=\"//evil.example/x.png\">",
        "<img src=\"https:evil.example\">",
        "<script type=\"application/ld+json\">{\"a\": </script>",
        "<script src=\"/images/x.js\"></script>"
      })
  void theInspectorSeesWhereItWouldGo(String markup) {
    assertEquals(1, Inspector.page(markup).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg onload='x'/>",
        "<svg><script/></svg>",
        "<svg><use href='https://evil.example/#a'/></svg>",
        "<svg><rect style='fill: url(//evil.example)'/></svg>",
        "<svg><style>@import 'x';</style></svg>"
      })
  void theInspectorSeesWhatADrawingWouldDo(String svg) {
    assertEquals(1, Inspector.drawing(svg).size());
  }

  @Test
  void whatFailsIsMadeSmall() {
    assertEquals("xz", Shrink.smallest("abc x def\nz ghi", text -> text.matches("(?s).*x.*z.*")));
  }

  /** One batch's files at a time. */
  private Path emptied() throws IOException {
    return Trees.fresh(folder);
  }
}
