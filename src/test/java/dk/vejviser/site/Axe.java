package dk.vejviser.site;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The accessibility rules of axe-core, asked of the page in a browser window. */
final class Axe {
  private static final String SOURCE = source();

  /** Target size is WCAG 2.2 AA, but axe asks for it only on demand. */
  private static final String RUN =
      """
      async () => JSON.stringify((await axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        rules: { 'target-size': { enabled: true } },
      })).violations.flatMap(rule => rule.nodes.map(node =>
        ({ rule: rule.id, html: node.html.slice(0, 160), why: node.failureSummary }))))
      """;

  private Axe() {}

  /** What is wrong, one line for each element; none where all holds. */
  static List<String> violations(Page page) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SOURCE);
    }
    JsonArray found = new Gson().fromJson((String) page.evaluate(RUN), JsonArray.class);
    return StreamSupport.stream(found.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(Axe::line)
        .toList();
  }

  private static String line(JsonObject node) {
    return "%s: %s (%s)"
        .formatted(
            node.get("rule").getAsString(),
            node.get("html").getAsString(),
            node.get("why").getAsString().replaceAll("\\s+", " "));
  }

  private static String source() {
    try (InputStream stream = Axe.class.getResourceAsStream("/axe.min.js")) {
      byte[] bytes = Objects.requireNonNull(stream, "axe.min.js").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
