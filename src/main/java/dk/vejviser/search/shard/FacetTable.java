package dk.vejviser.search.shard;

import dk.vejviser.search.index.PageIndex;
import dk.vejviser.search.page.Facet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The facets of every page. Pages alike stand side by side, so runs of them need few bytes. */
public final class FacetTable {
  private final Map<Facet, List<List<String>>> values = new EnumMap<>(Facet.class);
  private final Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
  private final int pages;

  FacetTable(PageIndex index) throws IOException {
    pages = index.size();
    for (Facet facet : Facet.values()) {
      values.put(facet, new ArrayList<>(pages));
    }
    for (int page = 0; page < pages; page++) {
      Map<Facet, List<String>> facets = index.entry(page).facets();
      values.forEach((facet, lists) -> lists.add(List.copyOf(facets.get(facet))));
    }
    values.forEach(
        (facet, lists) -> {
          TreeSet<String> named = new TreeSet<>();
          lists.forEach(named::addAll);
          all.put(facet, List.copyOf(named));
        });
  }

  /** The values that a page names. */
  public List<String> of(Facet facet, int page) {
    return values.get(facet).get(page);
  }

  /** Whether a page is for one of the wanted values. */
  public boolean has(Facet facet, int page, java.util.Set<String> wanted) {
    List<String> named = of(facet, page);
    return named.isEmpty() ? facet.openToAll() : named.stream().anyMatch(wanted::contains);
  }

  /** The values that some page names, sorted. */
  public List<String> values(Facet facet) {
    return all.get(facet);
  }

  /**
   * Each facet with its values, the different sets of them, and the runs of pages with the same
   * set: how far the set's number is from the run's before, and the run's length.
   */
  void write(Bytes out) {
    out.number(Facet.values().length);
    for (Facet facet : Facet.values()) {
      List<String> all = values(facet);
      out.string(facet.key());
      out.number(facet.openToAll() ? 1 : 0);
      out.strings(all);
      Map<List<String>, Integer> sets = sets(facet);
      out.number(sets.size());
      for (List<String> set : sets.keySet()) {
        out.row(set.stream().mapToInt(all::indexOf).toArray());
      }
      runs(values.get(facet), sets, out);
    }
  }

  private Map<List<String>, Integer> sets(Facet facet) {
    Map<List<String>, Integer> sets = new LinkedHashMap<>();
    TreeSet<List<String>> sorted =
        new TreeSet<>(java.util.Comparator.comparing(set -> String.join(" ", set)));
    sorted.addAll(values.get(facet));
    sorted.forEach(set -> sets.put(set, sets.size()));
    return sets;
  }

  private void runs(List<List<String>> lists, Map<List<String>, Integer> sets, Bytes out) {
    Bytes steps = new Bytes();
    Bytes lengths = new Bytes();
    int count = 0;
    int last = 0;
    for (int from = 0, to; from < pages; from = to) {
      to = from + 1;
      while (to < pages && lists.get(to).equals(lists.get(from))) {
        to++;
      }
      int set = sets.get(lists.get(from));
      steps.number(Math.floorMod(set - last, sets.size()));
      lengths.number(to - from - 1);
      last = set;
      count++;
    }
    out.number(count);
    out.writeBytes(steps.toByteArray());
    out.writeBytes(lengths.toByteArray());
  }
}
