package dk.vejviser.bake.view.frame;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The search, as every page offers it.
 *
 * @param address the page of results
 * @param index the folder that the browser's part of the index stands in
 * @param sorts what hits may be
 */
public record Finder(String address, String index, List<Sort> sorts) {

  /**
   * All sorts as the search's script reads them, since they stand on every page: {@code
   * guide:file::Guide;case:people:good:Historie}.
   */
  public String sortsInShort() {
    return sorts.stream().map(Sort::inShort).collect(Collectors.joining(";"));
  }

  /**
   * A sort of page.
   *
   * @param kind the name in {@code data-kind}
   * @param icon name of a symbol in {@code icons.svg}
   * @param tone class that colours it; may be empty
   */
  public record Sort(String kind, String icon, String tone, String name) {
    public Sort {
      if (name.contains(":") || name.contains(";")) {
        throw new IllegalArgumentException("a sort's name parts nothing: " + name);
      }
    }

    private String inShort() {
      return String.join(":", kind, icon, tone, name);
    }
  }
}
