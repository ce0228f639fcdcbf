package dk.vejviser.bake.view;

import dk.vejviser.model.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Every page of a site, with what its template sees. */
public final class Views {
  private Views() {}

  /** All pages, those that no file stands behind included, sorted by address. */
  public static List<PagePlan> of(Site site) {
    List<PagePlan> plans = new ArrayList<>();
    plans.sort(Comparator.comparing(PagePlan::address));
    return List.copyOf(plans);
  }
}
