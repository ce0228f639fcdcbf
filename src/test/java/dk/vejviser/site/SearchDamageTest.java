package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A damaged search says so, and never gives a wrong hit; an odd query is no exception. */
@ExtendWith(OneRun.class)
class SearchDamageTest {
  @Test
  void everyKindOfFileDamagedInEveryWayAndOddQueries(PublishedSite site)
      throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder(
                "node", "src/test/js/damage.mjs", site.folder().resolve("search").toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), said);
    assertEquals("all held\n", said);
  }
}
