package dk.vejviser.bake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesheetTest {
  @TempDir Path css;
  private final Findings findings = new Findings();

  @Test
  void everyImportIsReplacedByItsFileInItsLayer() throws IOException {
    Files.writeString(css.resolve("base.css"), "p { margin: 0 }\n");
    Files.createDirectory(css.resolve("component"));
    Files.writeString(css.resolve("component/card.css"), ".card { color: red }\n");
    assertEquals(
        """
        @layer base, component;
        @layer base {
        p { margin: 0 }
        }
        @layer component {
        .card { color: red }
        }
        """,
        join(
            """
            @layer base, component;
            @import url("base.css") layer(base);
            @import url("component/card.css") layer(component);
            """));
    assertEquals(List.of(), findings.sorted());
  }

  @Test
  void aMissingFileIsAFindingWhereItIsNamed() throws IOException {
    join("@layer base;\n  @import url(\"gone.css\") layer(base);\n");
    assertEquals(
        List.of(Finding.of(Rule.MISSING_FILE, new Place("assets/css/main.css", 2, 16, 8))),
        findings.sorted());
  }

  @Test
  void noImportReachesOutOfTheFolder() throws IOException {
    Path outside = Files.createDirectory(css.resolve("inner"));
    Files.writeString(css.resolve("secret.css"), "secret");
    Path main = Files.writeString(outside.resolve("main.css"), "@import url(\"../secret.css\");\n");
    assertEquals("", Stylesheet.join(main, "main.css", findings));
    assertEquals(1, findings.sorted().size());
  }

  private String join(String main) throws IOException {
    Path file = Files.writeString(css.resolve("main.css"), main);
    return Stylesheet.join(file, "assets/css/main.css", findings);
  }
}
