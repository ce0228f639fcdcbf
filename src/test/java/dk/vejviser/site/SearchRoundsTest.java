package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a phone a round trip takes half a second, so nothing waits that needn't. */
@ExtendWith(OneRun.class)
class SearchRoundsTest {
  @Test
  void aQueryOfKnownWordsNeedsItsTermsAndThenItsPages(PublishedSite site)
      throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder(
                "node", "src/test/js/rounds.mjs", site.folder().resolve("search").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), said);
    assertEquals("all held\n", said);
  }
}
