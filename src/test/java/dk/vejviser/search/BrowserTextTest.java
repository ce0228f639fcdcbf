package dk.vejviser.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dk.vejviser.site.InstalledPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The browser cuts texts into the same words and stems as Lucene does. */
class BrowserTextTest {
  private static final Path UNICODE = Path.of("/usr/share/unicode/auxiliary/WordBreakTest.txt");
  private static final Path DANISH = Path.of("/usr/share/dict/danish");
  private static final Gson GSON = new Gson();

  @Test
  void onUnicodesOwnExamplesOfWordBreaks() throws IOException, InterruptedException {
    List<String> examples =
        Files.readAllLines(InstalledPackage.file("unicode-data", UNICODE)).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(BrowserTextTest::text)
            .toList();
    assertTrue(examples.size() > 1800, () -> examples.size() + " examples");
    List<List<String>> browser = inBrowser(examples);
    Set<String> differ = new TreeSet<>();
    for (int i = 0; i < examples.size(); i++) {
      if (!browser.get(i).equals(inLucene(examples.get(i)))) {
        differ.add(
            codes(examples.get(i)) + ": " + browser.get(i) + " / " + inLucene(examples.get(i)));
      }
    }
    assertEquals(Set.of(), differ);
  }

  @Test
  void onEveryFormOfEveryDanishWord() throws IOException, InterruptedException {
    List<String> words = Files.readAllLines(InstalledPackage.file("wdanish", DANISH));
    assertTrue(words.size() > 300_000, () -> words.size() + " words");
    List<List<String>> browser = inBrowser(words);
    Set<String> differ = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!browser.get(i).equals(inLucene(words.get(i)))) {
        differ.add(words.get(i) + ": " + browser.get(i) + " / " + inLucene(words.get(i)));
      }
    }
    assertEquals(Set.of(), differ);
  }

  private final Tokens<String> tokens = new Tokens<>(word -> word);

  private List<String> inLucene(String text) {
    return tokens.spots(text).stream()
        .map(
            spot ->
                "%s %s %d %d"
                    .formatted(spot.word(), Danish.stem(spot.word()), spot.start(), spot.end()))
        .toList();
  }

  private static List<List<String>> inBrowser(List<String> texts)
      throws IOException, InterruptedException {
    Process node =
        new ProcessBuilder("node", "src/test/js/text.mjs")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (OutputStream in = node.getOutputStream()) {
      in.write(GSON.toJson(texts).getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.waitFor());
    return GSON.fromJson(out, new TypeToken<List<List<String>>>() {}.getType());
  }

  /** {@code ÷ 0061 × 0308 ÷} as a text. */
  private static String text(String line) {
    StringBuilder text = new StringBuilder();
    Arrays.stream(line.split("[÷×\\s]+"))
        .filter(code -> !code.isEmpty())
        .forEach(code -> text.appendCodePoint(Integer.parseInt(code, 16)));
    return text.toString();
  }

  private static String codes(String text) {
    List<String> codes = new ArrayList<>();
    text.codePoints().forEach(code -> codes.add("%04X".formatted(code)));
    return String.join(" ", codes);
  }
}
