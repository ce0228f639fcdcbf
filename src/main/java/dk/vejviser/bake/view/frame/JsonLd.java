package dk.vejviser.bake.view.frame;

import dk.vejviser.bake.view.phrase.Json;
import dk.vejviser.bake.view.phrase.Link;
import dk.vejviser.model.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Structured data in schema.org's words. A thing is a map of strings, numbers, things and lists.
 */
public final class JsonLd {
  private JsonLd() {}

  /** A page of content as a thing. */
  public static Map<String, Object> thing(String type, Page page) {
    return thing(type, page.title(), page.head().summary());
  }

  /** A thing with its name and description. */
  public static Map<String, Object> thing(String type, String name, String description) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    thing.put("name", name);
    thing.put("description", description);
    return thing;
  }

  /** The way to a page and the page itself, by their whole addresses. */
  static Map<String, Object> breadcrumb(List<Link> way) {
    List<Object> items = new ArrayList<>();
    for (Link link : way) {
      Map<String, Object> item = new LinkedHashMap<>();
      item.put("@type", "ListItem");
      item.put("position", items.size() + 1);
      item.put("name", link.text());
      item.put("item", link.address());
      items.add(item);
    }
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return list;
  }

  /** A graph of things. */
  static String graph(List<Map<String, Object>> things) {
    Map<String, Object> graph = new LinkedHashMap<>();
    graph.put("@context", "https://schema.org");
    graph.put("@graph", things);
    return Json.of(graph);
  }
}
