package dk.vejviser.bake.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.vejviser.bake.Bakes;
import dk.vejviser.model.Sites;
import dk.vejviser.text.Finding;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {
  @TempDir Path project;
  private Bakes bakes;
  private int bakesSoFar;

  @BeforeEach
  void assets() throws IOException {
    bakes =
        new Bakes(project)
            .write("templates/page/page.peb", "x")
            .write("assets/css/main.css", "@import url(\"part/a.css\");\n")
            .write("assets/css/part/a.css", "a {}\n")
            .write("assets/css/print.css", "b {}\n")
            .write("assets/js/x.js", "");
  }

  @Test
  void assetsLieInAFolderNamedByTheirContent() throws IOException {
    String name = folder();
    assertEquals(10, name.length());
    bakes.write("assets/js/x.js", "1");
    String changed = folder();
    assertNotEquals(name, changed);
    bakes.write("assets/js/x.js", "");
    assertEquals(name, folder());
  }

  @Test
  void aFileThatIsRenamedRenamesTheFolder() throws IOException {
    bakes.write("assets/js/y.js", "y");
    String name = folder();
    Files.move(project.resolve("assets/js/y.js"), project.resolve("assets/js/z.js"));
    assertNotEquals(name, folder());
  }

  @Test
  void theStylesheetIsJoinedAndItsPartsAreGone() throws IOException {
    Bakes.Result result = bake();
    String folder = "assets/" + folder(result) + "/";
    assertEquals(
        Set.of(folder + "css/main.css", folder + "css/print.css", folder + "js/x.js"),
        result.files().keySet());
    assertEquals("a {}\n", result.files().get(folder + "css/main.css"));
  }

  @Test
  void faultsOfTheStylesheetAndOfTemplatesAreToldAtOnce() throws IOException {
    bakes.write("assets/css/main.css", "@import url(\"gone.css\");\n");
    Bakes.Result result = bakes.bake(Sites.of(), Bakes.plan("/x/", "x", () -> ""));
    assertEquals(
        List.of(Rule.MISSING_FILE, Rule.MISSING_TEMPLATE),
        result.findings().stream().map(Finding::rule).toList());
    assertEquals(new Place("assets/css/main.css", 1, 14, 8), result.findings().get(0).place());
  }

  @Test
  void hiddenAssetsAreLeftOutWhereTheEditorSaysSo() throws IOException {
    String without = folder();
    bakes.write("assets/.note", "x");
    assertNotEquals(without, folder());
    bakes.write("content/jbake.properties", "asset.ignore=true\n");
    assertEquals(without, folder());
  }

  @Test
  void aFolderOfAssetsIsLeftOutWhereTheEditorSaysSo() throws IOException {
    bakes.write("content/jbake.properties", "ignore.file=.skip\n").write("assets/js/.skip", "");
    assertEquals(
        List.of("css/main.css", "css/print.css"),
        bake().files().keySet().stream().map(file -> file.substring(18)).toList());
  }

  @Test
  void noKeyOfJBakeMovesFoldersOrHidesPages() throws IOException {
    bakes.write(
        "content/jbake.properties",
        """
            content.folder=x
            template.folder=x
            asset.folder=x
            destination.folder=x
            output.extension=.md
            uri.noExtension=perhaps
            img.path.update=perhaps
            render.encoding=UTF-16
            ignore.file=om.md
            """);
    Bakes.Result result = bakes.bake(Sites.of(Sites.page("om", "Ord")));
    assertEquals(List.of(), result.findings());
    assertEquals("x", result.files().get("om/index.html"));
  }

  @Test
  void aValueThatIsNeitherTrueNorFalseIsAFinding() throws IOException {
    bakes.write("content/jbake.properties", "# ours\nasset.ignore = ja\n");
    assertEquals(
        List.of(
            Finding.of(
                Rule.BAD_VALUE,
                new Place("content/jbake.properties", 2, 1, 17),
                "asset.ignore",
                "ja",
                Word.TRUE_OR_FALSE)),
        bake().findings());
  }

  @Test
  void propertiesThatCannotBeReadAreAFinding() throws IOException {
    bakes.write("content/jbake.properties", "key=\\u12zz\n");
    assertEquals(
        List.of(Rule.UNREADABLE_FILE), bake().findings().stream().map(Finding::rule).toList());
  }

  private Bakes.Result bake() throws IOException {
    return bakes.bake(Sites.of(), List.of(), 1, "site-" + bakesSoFar++);
  }

  private String folder() throws IOException {
    return folder(bake());
  }

  private static String folder(Bakes.Result result) {
    return result.files().keySet().stream()
        .filter(file -> file.startsWith("assets/"))
        .map(file -> file.split("/")[1])
        .distinct()
        .reduce(
            (one, other) -> {
              throw new AssertionError(one + " and " + other);
            })
        .orElseThrow();
  }
}
