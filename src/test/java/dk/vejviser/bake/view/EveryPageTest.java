package dk.vejviser.bake.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.bake.Bakery;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Page;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every template with a page of its kind, through the whole bakery. */
class EveryPageTest {
  @TempDir static Path output;
  private static List<BakedPage> baked;
  private static final Findings FINDINGS = new Findings();

  @BeforeAll
  static void bake() throws IOException {
    Path project = Path.of("").toAbsolutePath();
    Bakery.Sources sources =
        new Bakery.Sources(
            project,
            output.resolve("content"),
            project.resolve("templates"),
            project.resolve("assets"),
            2);
    for (Page page : ExampleSite.pages()) {
      Path file = sources.content().resolveSibling(page.head().file());
      Files.createDirectories(file.getParent());
      Files.writeString(file, "");
    }
    String keep = System.getProperty("vejviser.keep", "");
    Path out = keep.isEmpty() ? output.resolve("site") : Path.of(keep);
    baked = Bakery.bake(ExampleSite.site(), sources, out, FINDINGS);
  }

  @Test
  void noTemplateFails() {
    assertEquals(List.of(), FINDINGS.sorted());
  }
}
