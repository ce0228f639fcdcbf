package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structured data in schema.org's words. */
final class JsonLd {
  private JsonLd() {}

  /** A graph of things; a thing is a map of strings, numbers, things and lists of these. */
  static String graph(List<Map<String, Object>> things) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", things);
    return Json.of(graph);
  }
}
