package dk.vejviser.bake.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.vejviser.build.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ScriptCommentsTest {
  @TempDir Path folder;

  @Test
  void commentsOnLinesOfTheirOwnGoAndCodeStays() {
    assertEquals(
        """
        const a = 1; // one
        const b = /** @type {number} */ (a);
        /** @type {Set<string>} */ const c = new Set();
        """,
        ScriptComments.without(
            """
            /** What it is. */
            const a = 1; // one
            // Why it is so.
              /**
               * @param {string} text
               */
            const b = /** @type {number} */ (a);
            /** @type {Set<string>} */ const c = new Set();
            """));
  }

  @Test
  void indentationAndBlankLinesGoButNotInATemplate() {
    assertEquals(
        "if (a) {\nb();\n}\nconst text = `\n  one\n\n  two`;\n",
        ScriptComments.without("if (a) {\n  b();\n}\n\n  const text = `\n  one\n\n  two`;\n"));
  }

  @Test
  void whatOnlyLooksLikeACommentInATemplateStays() {
    String script = "const text = `\n// no comment\n/* nor this */\n`;\n";
    assertEquals(script, ScriptComments.without(script));
  }

  @Test
  void aCommentThatGoesOnPastCodeKeepsItsWords() {
    assertEquals(
        "const a = 1; /* one\nmore */ const b = 2;\n",
        ScriptComments.without("const a = 1; /* one\n   more */ const b = 2;\n"));
  }

  @TestFactory
  List<DynamicTest> everyScriptOfOursStillParses() throws IOException {
    return Folders.files(Path.of("assets/js")).stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> parses(file)))
        .toList();
  }

  private void parses(Path file) throws IOException, InterruptedException {
    String shorter = ScriptComments.without(Files.readString(file));
    assertFalse(shorter.isBlank());
    Path copy = Files.writeString(folder.resolve("script.mjs"), shorter);
    Process node =
        new ProcessBuilder("node", "--check", copy.toString()).redirectErrorStream(true).start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), output);
  }
}
