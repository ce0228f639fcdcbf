package dk.vejviser.search.text;

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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The browser cuts texts into the same words and stems as Lucene does. */
class BrowserTextTest {
  private static final Path UNICODE = Path.of("/usr/share/unicode/auxiliary/WordBreakTest.txt");
  private static final Path DANISH = Path.of("/usr/share/dict/danish");
  private static final Gson GSON = new Gson();

  /** Signs of scripts that Danish firms don't write; only texts with them may be cut otherwise. */
  private static final Map<String, String> EXCEPTIONS =
      Map.of(
          "\u3031", "the kana repeat mark, which no script of its own claims",
          "\u05D0", "Hebrew letters, which hold on to quotation marks");

  private static final int WORDS_A_TEXT = 2000;

  private final Tokens<String> tokens = new Tokens<>(word -> word);

  @Test
  void onUnicodesOwnExamplesOfWordBreaks() throws IOException, InterruptedException {
    List<String> examples =
        Files.readAllLines(InstalledPackage.file("unicode-data", UNICODE)).stream()
            .map(line -> line.replaceFirst("#.*", "").strip())
            .filter(line -> !line.isEmpty())
            .map(BrowserTextTest::text)
            .toList();
    assertTrue(examples.size() > 1800, () -> examples.size() + " examples");
    List<String> differ = different(examples);
    assertEquals(
        List.of(),
        differ.stream()
            .filter(text -> EXCEPTIONS.keySet().stream().noneMatch(text::contains))
            .map(BrowserTextTest::codes)
            .toList());
    for (String sign : EXCEPTIONS.keySet()) {
      assertTrue(differ.stream().anyMatch(text -> text.contains(sign)), EXCEPTIONS.get(sign));
    }
  }

  @Test
  void onEveryFormOfEveryDanishWord() throws IOException, InterruptedException {
    List<String> words = Files.readAllLines(InstalledPackage.file("wdanish", DANISH));
    assertTrue(words.size() > 300_000, () -> words.size() + " words");
    List<String> texts = new ArrayList<>();
    for (int at = 0; at < words.size(); at += WORDS_A_TEXT) {
      texts.add(String.join("\n", words.subList(at, Math.min(words.size(), at + WORDS_A_TEXT))));
    }
    List<List<String>> browser = inBrowser(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(inLucene(texts.get(i)), browser.get(i));
    }
  }

  private List<String> different(List<String> texts) throws IOException, InterruptedException {
    List<List<String>> browser = inBrowser(texts);
    List<String> differ = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if (!browser.get(i).equals(inLucene(texts.get(i)))) {
        differ.add(texts.get(i));
      }
    }
    return differ;
  }

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
