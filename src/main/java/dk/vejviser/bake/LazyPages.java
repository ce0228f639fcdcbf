package dk.vejviser.bake;

import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.Views;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** All pages of a preview, as its files were at one time. */
public final class LazyPages {
  private final Site site;
  private final Map<String, LazyPage> byFile;

  private LazyPages(Site site, Map<String, LazyPage> byFile) {
    this.site = site;
    this.byFile = byFile;
  }

  /**
   * The pages of a site; none is rendered yet.
   *
   * @param last those before it, whose pages are taken over where they look the same
   */
  public static LazyPages of(Site site, Kitchen kitchen, Optional<LazyPages> last)
      throws IOException {
    List<PagePlan> plans = Views.of(site);
    Bakery.refuseTwins(plans);
    Map<String, LazyPage> before = last.map(pages -> pages.byFile).orElse(Map.of());
    Map<String, LazyPage> byFile = new LinkedHashMap<>();
    for (PagePlan plan : plans) {
      String file = plan.file(site);
      byFile.put(file, new LazyPage(plan, file, plan.changed(site), kitchen, before.get(file)));
    }
    return new LazyPages(site, Collections.unmodifiableMap(byFile));
  }

  /** Sorted by address. */
  public Collection<LazyPage> all() {
    return byFile.values();
  }

  /** The page that stands in a file below the output folder. */
  public Optional<LazyPage> in(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /**
   * Renders what isn't rendered yet. What is wrong with templates becomes findings, the same as
   * when they are baked.
   *
   * @param stale whether nobody wants to know any longer
   * @return the pages that could be rendered, sorted by address
   */
  public List<BakedPage> pages(Ingredients ingredients, BooleanSupplier stale, Findings findings)
      throws IOException {
    List<BakedPage> pages = new ArrayList<>(byFile.size());
    RenderFaults faults = new RenderFaults();
    for (LazyPage page : byFile.values()) {
      if (stale.getAsBoolean()) {
        return List.of();
      }
      page.page().ifPresent(pages::add);
      page.failure().ifPresent(failure -> faults.add(failure.plan(), failure.fault()));
    }
    ingredients.report(faults, site, findings);
    return List.copyOf(pages);
  }
}
