package dk.vejviser.bake.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.vejviser.text.Finding;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesheetTest {
  @TempDir Path css;
  private final Findings findings = new Findings();

  @Test
  void everyImportIsReplacedByItsFileInItsLayer() throws IOException {
    write("base.css", "p { margin: 0 }\n");
    write("component/card.css", ".card { color: red }\n");
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
  void theFilesThatWereJoinedAreTold() throws IOException {
    write("base.css", "@import url(\"component/card.css\");\n");
    write("component/card.css", "");
    Path main = write("main.css", "@import url(\"base.css\");\n");
    assertEquals(
        Set.of(css.resolve("base.css"), css.resolve("component/card.css")),
        Stylesheet.join(main, "assets/css", findings).parts());
  }

  @Test
  void anImportedFileMayImport() throws IOException {
    write("base.css", "@import url(\"deep/a.css\") layer(deep);\n");
    write("deep/a.css", "@import url(\"b.css\");\na {}\n");
    write("deep/b.css", "b {}\n");
    assertEquals(
        "@layer base {\n@layer deep {\nb {}\na {}\n}\n}\n",
        join("@import url(\"base.css\") layer(base);\n"));
  }

  @Test
  void addressesInAPartOfAnotherFolderStillLeadThere() throws IOException {
    write(
        "component/card.css",
        "a { b: url(x.svg) url('../y.svg') url(\"/z.svg\") url(data:,) url(#id) }\n");
    assertEquals(
        "a { b: url(component/x.svg) url('component/../y.svg') url(\"/z.svg\") url(data:,)"
            + " url(#id) }\n",
        join("@import url(\"component/card.css\");\n"));
  }

  @Test
  void aMissingFileIsAFindingWhereItIsNamed() throws IOException {
    join("@layer base;\n  @import url(\"gone.css\") layer(base);\n");
    assertEquals(
        List.of(Finding.of(Rule.MISSING_FILE, new Place("assets/css/main.css", 2, 16, 8))),
        findings.sorted());
  }

  @Test
  void aMissingFileOfAPartIsAFindingInThatPart() throws IOException {
    write("component/card.css", "@import url(\"gone.css\");\n");
    join("@import url(\"component/card.css\");\n");
    assertEquals(
        List.of(
            Finding.of(Rule.MISSING_FILE, new Place("assets/css/component/card.css", 1, 14, 8))),
        findings.sorted());
  }

  @Test
  void anImportInAnotherFormIsAFindingForItWouldBeLostOtherwise() throws IOException {
    assertEquals("", join("@import 'base.css' screen;\n"));
    assertEquals(
        List.of(
            Finding.of(
                Rule.BAD_VALUE,
                new Place("assets/css/main.css", 1, 1, 26),
                "@import",
                "'base.css' screen;",
                "url(\"x.css\") layer(y);")),
        findings.sorted());
  }

  @Test
  void filesThatImportEachOtherAreAFinding() throws IOException {
    write("a.css", "@import url(\"b.css\");\n");
    write("b.css", "@import url(\"a.css\");\n");
    join("@import url(\"a.css\");\n");
    assertEquals(
        List.of(new Place("assets/css/b.css", 1, 14, 5)),
        findings.sorted().stream().map(Finding::place).toList());
  }

  @Test
  void noImportReachesOutOfTheFolder() throws IOException {
    write("secret.css", "secret");
    Path main = write("inner/main.css", "@import url(\"../secret.css\");\n");
    assertEquals("", Stylesheet.join(main, "assets/css", findings).css());
    assertEquals(
        List.of(Rule.MISSING_FILE), findings.sorted().stream().map(Finding::rule).toList());
  }

  @Test
  void aFileThatIsNotUtf8IsAFinding() throws IOException {
    Files.write(css.resolve("a.css"), "/* æ */".getBytes(StandardCharsets.ISO_8859_1));
    join("@import url(\"a.css\");\n");
    assertEquals(
        List.of(Finding.of(Rule.NOT_UTF8, new Place("assets/css/a.css", 1, 4, 1))),
        findings.sorted());
  }

  private String join(String main) throws IOException {
    return Stylesheet.join(write("main.css", main), "assets/css", findings).css();
  }

  private Path write(String name, String text) throws IOException {
    Path file = css.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
