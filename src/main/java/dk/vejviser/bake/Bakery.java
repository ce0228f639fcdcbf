package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.Views;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jbake.app.Crawler;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.parser.Engines;

/** The one door to JBake. */
public final class Bakery {
  /** JBake keeps its engines and document types in static fields, so bakes take turns. */
  private static final ReentrantLock OVEN = new ReentrantLock();

  private Bakery() {}

  /**
   * Where a bake takes things from.
   *
   * @param project the folder whose {@code jbake.properties} counts, if it has one
   * @param threads how many pages are rendered at a time
   */
  public record Sources(Path project, Path content, Path templates, Path assets, int threads) {}

  /**
   * Writes every page and asset into a folder. What is wrong with templates becomes findings.
   *
   * @return the pages that were written, sorted by address
   * @throws IOException where the folder cannot be written
   */
  public static List<BakedPage> bake(Site site, Sources sources, Path output, Findings findings)
      throws IOException {
    OVEN.lock();
    try {
      String assets = Assets.copy(sources, output, findings);
      if (findings.hasErrors()) {
        return List.of();
      }
      List<BakedPage> pages =
          render(site, sources, output, site.addresses().at("assets/" + assets), findings);
      if (!findings.hasErrors()) {
        reportMissing(site, pages, findings);
      }
      return pages;
    } finally {
      OVEN.unlock();
    }
  }

  private static List<BakedPage> render(
      Site site, Sources sources, Path output, String assets, Findings findings)
      throws IOException {
    JBakeConfiguration configuration = Configuration.of(sources, output);
    MemoryContentStore store = new MemoryContentStore();
    SiteMarkup markup = new SiteMarkup(site);
    Engines.register("md", markup);
    TemplateRenderer templates =
        new TemplateRenderer(
            configuration, store, PebbleTemplates.of(site, sources, assets, configuration, store));
    PageRenderer renderer = new PageRenderer(configuration, store, templates, site);

    Utensils utensils = new Utensils();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(store);
    utensils.setCrawler(new Crawler(store, configuration));
    utensils.setRenderer(renderer);

    List<PagePlan> plans = Views.of(site);
    RenderFaults faults = new RenderFaults(site, sources, findings);
    new PortalOven(utensils, plans, sources.threads(), faults).bake();
    faults.report();
    return renderer.baked();
  }

  /** Files in are pages out: every public page came out of the crawl and was written. */
  private static void reportMissing(Site site, List<BakedPage> pages, Findings findings) {
    Set<PageId> baked =
        pages.stream().flatMap(page -> page.page().stream()).collect(Collectors.toSet());
    site.stream()
        .map(Page::head)
        .filter(head -> !baked.contains(head.id()))
        .forEach(head -> findings.add(Rule.PAGE_NOT_BAKED, head.place()));
  }
}
