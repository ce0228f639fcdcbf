package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.Views;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Site;
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
public final class Sheets {
  private final Site site;
  private final Map<String, Sheet> byFile;

  private Sheets(Site site, Map<String, Sheet> byFile) {
    this.site = site;
    this.byFile = byFile;
  }

  /**
   * The pages of a site; none is rendered yet.
   *
   * @param last those before it, whose pages are taken over where they look the same
   */
  public static Sheets of(Site site, Kitchen kitchen, Optional<Sheets> last) throws IOException {
    List<PagePlan> plans = Views.of(site);
    Bakery.refuseTwins(plans);
    Map<String, Sheet> before = last.map(sheets -> sheets.byFile).orElse(Map.of());
    Map<String, Sheet> byFile = new LinkedHashMap<>();
    for (PagePlan plan : plans) {
      String file = PageRenderer.file(plan, site);
      byFile.put(
          file, new Sheet(plan, file, PageRenderer.changed(plan, site), kitchen, before.get(file)));
    }
    return new Sheets(site, Collections.unmodifiableMap(byFile));
  }

  /** Sorted by address. */
  public Collection<Sheet> all() {
    return byFile.values();
  }

  /** The page that stands in a file below the output folder. */
  public Optional<Sheet> in(String file) {
    return Optional.ofNullable(byFile.get(file));
  }

  /**
   * Renders what isn't rendered yet. What is wrong with templates becomes findings, the same as
   * when they are baked.
   *
   * @param stale whether nobody wants to know any longer
   * @return the pages that could be rendered, sorted by address
   */
  public List<BakedPage> pages(Bakery.Sources sources, BooleanSupplier stale, Findings findings)
      throws IOException {
    List<BakedPage> pages = new ArrayList<>(byFile.size());
    RenderFaults faults = new RenderFaults();
    for (Sheet sheet : byFile.values()) {
      if (stale.getAsBoolean()) {
        return List.of();
      }
      sheet.page().ifPresent(pages::add);
      sheet.failure().ifPresent(failure -> faults.add(failure.plan(), failure.fault()));
    }
    faults.report(site, sources, findings);
    if (faults.isEmpty()) {
      Bakery.reportMissing(site, pages, findings);
    }
    return List.copyOf(pages);
  }
}
