package dk.vejviser.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Has TypeScript hold the scripts against the types in their comments. */
class ScriptTypesTest {
  /** The compiler and what it knows of the language and of browsers. */
  private static final Pattern NEEDED =
      Pattern.compile("META-INF/resources/webjars/typescript/[^/]+/(lib/(_?tsc\\.js|.+\\.d\\.ts))");

  @TempDir Path folder;

  @Test
  void theScriptsKeepTheirTypesAndTheSearchHasAllThatItsUsersNeed()
      throws IOException, InterruptedException {
    unpack();
    Process node =
        new ProcessBuilder(
                "node",
                folder.resolve("lib/tsc.js").toString(),
                "--pretty",
                "false",
                "--project",
                "src/test/js/tsconfig.json")
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("", said);
    assertEquals(0, node.waitFor());
  }

  private void unpack() throws IOException {
    Files.writeString(folder.resolve("package.json"), "{}");
    JarURLConnection inside =
        (JarURLConnection)
            Objects.requireNonNull(
                    getClass()
                        .getResource("/META-INF/maven/org.webjars.npm/typescript/pom.properties"))
                .openConnection();
    JarFile jar = inside.getJarFile();
    for (JarEntry entry : jar.stream().toList()) {
      Matcher needed = NEEDED.matcher(entry.getName());
      if (needed.matches()) {
        Path file = folder.resolve(needed.group(1));
        Files.createDirectories(file.getParent());
        try (InputStream bytes = jar.getInputStream(entry)) {
          Files.copy(bytes, file);
        }
      }
    }
  }
}
