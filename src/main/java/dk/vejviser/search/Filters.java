package dk.vejviser.search;

import dk.vejviser.search.page.Facet;
import java.util.Map;
import java.util.Set;

/** What a query is narrowed to: any of the values of a facet, in every facet that has some. */
public record Filters(Map<Facet, Set<String>> wanted) {
  public static final Filters NONE = new Filters(Map.of());

  public Filters {
    wanted = Map.copyOf(wanted);
  }
}
