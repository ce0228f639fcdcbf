package dk.vejviser.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as search sees it.
 *
 * @param facets the values that the page names itself, sorted
 * @param keywords what people may type when they mean it; a word or a phrase each
 */
record Entry(
    String address,
    String title,
    String summary,
    Map<Facet, List<String>> facets,
    List<String> keywords,
    List<Section> sections) {

  /** Kinds of pages that only list others: found by their name, never by what they list. */
  static final Set<String> LISTS = Set.of("front", "index", "topic", "audience");

  boolean isList() {
    return LISTS.contains(facets.get(Facet.KIND).get(0));
  }

  /** The words under one heading. */
  record Section(String anchor, String heading, String text) {}
}
