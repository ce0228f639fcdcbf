package dk.vejviser.bake.view;

import java.util.List;

/**
 * The search, as every page offers it.
 *
 * @param address the page of results
 * @param index the folder that the browser's part of the index stands in
 * @param sorts what hits may be
 */
public record Finder(String address, String index, List<Sort> sorts) {

  /**
   * A sort of page.
   *
   * @param kind the name in {@code data-kind}
   * @param icon name of a symbol in {@code icons.svg}
   * @param tone class that colours it; may be empty
   */
  public record Sort(String kind, String icon, String tone, String name) {}
}
