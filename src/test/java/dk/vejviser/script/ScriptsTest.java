package dk.vejviser.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Runs every file of {@code src/test/js} with Node. */
class ScriptsTest {
  private static final Path FOLDER = Path.of("src/test/js");
  private static final Pattern RAN = Pattern.compile("(?m)^# tests (\\d+)$");

  @TestFactory
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  List<DynamicTest> everyTestFileOfTheScriptsPasses() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> tests =
          files.filter(file -> file.toString().endsWith(".test.js")).sorted().toList();
      assertFalse(tests.isEmpty());
      return tests.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> passes(file)))
          .toList();
    }
  }

  private static void passes(Path file) throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", "--test", "--test-reporter=tap", file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor(), output);
    Matcher ran = RAN.matcher(output);
    assertTrue(ran.find() && !ran.group(1).equals("0"), output);
  }
}
