package dk.vejviser.search;

import java.util.List;
import java.util.Map;

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

  /** The words under one heading. */
  record Section(String anchor, String heading, String text) {}
}
