package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.Pebble;
import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Pictures;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.app.Crawler;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;

/** Bakes the pages of a site. */
public final class JBake {
  /** JBake keeps its engines and document types in static fields, so bakes take turns. */
  private static final ReentrantLock OVEN = new ReentrantLock();

  private final Site site;
  private final Pictures pictures;
  private final Configuration configuration;
  private final Path output;
  private final int threads;

  /**
   * A bake that is still to be done.
   *
   * @param pictures what pages may show
   * @param threads how many pages are rendered at a time
   */
  public JBake(
      Site site, Pictures pictures, Configuration configuration, Path output, int threads) {
    this.site = site;
    this.pictures = pictures;
    this.configuration = configuration;
    this.output = output;
    this.threads = threads;
  }

  /**
   * Writes every page.
   *
   * @param folders where content stands; what one has takes the place of what those before it have
   * @param faults what goes wrong is added to them
   * @return the pages that were written, sorted by address
   */
  public List<BakedPage> bake(
      List<PagePlan> plans, List<Path> folders, Pebble templates, RenderFaults faults) {
    OVEN.lock();
    try {
      Path own = folders.get(folders.size() - 1);
      JBakeConfiguration jbake = configuration.baking(own, output);
      MemoryContentStore store = new MemoryContentStore();
      PageRenderer renderer =
          new PageRenderer(
              jbake, store, new TemplateRenderer(jbake, store, templates), site, pictures);
      Utensils utensils = new Utensils();
      utensils.setConfiguration(jbake);
      utensils.setContentStore(store);
      utensils.setCrawler(crawler(store, folders));
      utensils.setRenderer(renderer);
      new SiteMarkup(site).register();
      new PortalOven(utensils, new PlanTool(plans, threads, faults)).bake();
      return renderer.baked();
    } finally {
      OVEN.unlock();
    }
  }

  private Crawler crawler(MemoryContentStore store, List<Path> folders) {
    return new LayerCrawler(
        store, folders.stream().map(folder -> configuration.baking(folder, output)).toList());
  }
}
