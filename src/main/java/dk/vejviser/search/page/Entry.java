package dk.vejviser.search.page;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page as search sees it.
 *
 * @param facets the values that the page names itself, sorted
 * @param keywords what people may type when they mean it; a word or a phrase each
 */
public record Entry(
    String address,
    String title,
    String summary,
    Map<Facet, List<String>> facets,
    List<String> keywords,
    List<Section> sections) {

  /** Kinds of pages that only list others: found by their name, never by what they list. */
  static final Set<String> LISTS = Set.of("front", "index", "topic", "audience");

  private static final String WORD = "term";

  /** Whether it only lists others. */
  public boolean isList() {
    return LISTS.contains(facets.get(Facet.KIND).get(0));
  }

  /** Whether it only says what a word means; as in engine.js. */
  public boolean isWord() {
    return WORD.equals(facets.get(Facet.KIND).get(0));
  }

  /** The words under one heading. */
  public record Section(String anchor, String heading, String text) {}
}
