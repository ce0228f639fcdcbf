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
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The accessibility rules of axe-core, asked of the page in a browser window. */
final class Axe {
  private static final String SOURCE = source();

  private static final String RUN =
      """
      async choice => JSON.stringify((await axe.run(document, {
        resultTypes: ['violations'],
        preload: false,
        ...choice,
      })).violations.flatMap(rule => rule.nodes.map(node =>
        ({ rule: rule.id, html: node.html.slice(0, 160), why: node.failureSummary }))))
      """;

  /** Target size is WCAG 2.2 AA, but axe asks for it only on demand. */
  private static final Map<String, ?> ALL =
      Map.of("rules", Map.of("target-size", Map.of("enabled", true)));

  private static final Map<String, ?> COLOURS =
      Map.of("runOnly", List.of("color-contrast", "link-in-text-block"));

  private Axe() {}

  /** What is wrong, one line for each element; none where all holds. */
  static List<String> violations(Page page) {
    return violations(page, ALL);
  }

  /** The same, but only what may change with the colours of a page that was looked at before. */
  static List<String> violationsOfColours(Page page) {
    return violations(page, COLOURS);
  }

  private static List<String> violations(Page page, Map<String, ?> choice) {
    if (!(boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(SOURCE);
    }
    JsonArray found = new Gson().fromJson((String) page.evaluate(RUN, choice), JsonArray.class);
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
