package dk.vejviser.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the browser's engine answers, in Node. */
public final class EngineAnswers {
  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private EngineAnswers() {}

  /**
   * An answer each.
   *
   * @param queries each a text and the engine's options
   * @param folder for what is asked and answered
   */
  public static JsonArray of(Path search, List<Map<String, Object>> queries, Path folder)
      throws IOException {
    Path asked = folder.resolve("queries.json");
    Path answers = folder.resolve("answers.json");
    Files.writeString(asked, GSON.toJson(queries));
    Process node =
        new ProcessBuilder(
                "node",
                "src/test/js/answers.mjs",
                search.toString(),
                asked.toString(),
                answers.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, node.onExit().join().exitValue(), said);
    return JsonParser.parseString(Files.readString(answers)).getAsJsonArray();
  }
}
