package dk.vejviser.bake;

import dk.vejviser.bake.template.Icons;
import dk.vejviser.bake.template.TemplateFiles;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.Views;
import dk.vejviser.model.BakedPage;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Pictures;
import dk.vejviser.model.Print;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.jbake.app.Crawler;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;

/** The one door to JBake. */
public final class Bakery {
  /** JBake keeps its engines and document types in static fields, so bakes take turns. */
  private static final ReentrantLock OVEN = new ReentrantLock();

  private final Site site;
  private final Sources sources;
  private final Pictures pictures;
  private final Path output;
  private final Findings findings;

  private Bakery(Site site, Pictures pictures, Sources sources, Path output, Findings findings) {
    this.site = site;
    this.pictures = pictures;
    this.sources = sources;
    this.output = output;
    this.findings = findings;
  }

  /**
   * Where a bake takes things from.
   *
   * @param project the folder that findings name files from
   * @param layers the folders that the site was read from, its own first, whose {@code
   *     jbake.properties} counts
   * @param threads how many pages are rendered at a time
   */
  public record Sources(Path project, List<Path> layers, Path templates, Path assets, int threads) {

    /** The site's own folder. */
    Path content() {
      return layers.get(0);
    }

    /** The folders in the order in which one's files take the place of another's. */
    List<Path> bottomUp() {
      List<Path> folders = new ArrayList<>(layers);
      Collections.reverse(folders);
      return folders;
    }

    /** A file or folder as findings name it, from the project with forward slashes. */
    String label(Path file) {
      Path from = project.toAbsolutePath().normalize();
      Path to = file.toAbsolutePath().normalize();
      return (to.startsWith(from) ? from.relativize(to) : to).toString().replace('\\', '/');
    }
  }

  /**
   * Writes every page and asset into a folder. What is wrong with templates and assets becomes
   * findings, all of it at once.
   *
   * @param prints what was printed of the pages, which then link to it
   * @param pictures what pages may show
   * @return the pages that were written, sorted by address
   * @throws IOException where the folder cannot be written
   */
  public static List<BakedPage> bake(
      Site site,
      List<Print> prints,
      Pictures pictures,
      Sources sources,
      Path output,
      Findings findings)
      throws IOException {
    return bakePlans(site, Views.of(site, prints), pictures, sources, output, findings);
  }

  /** The same for given pages. */
  static List<BakedPage> bakePlans(
      Site site,
      List<PagePlan> plans,
      Pictures pictures,
      Sources sources,
      Path output,
      Findings findings)
      throws IOException {
    if (!Files.isDirectory(sources.templates())) {
      findings.add(Rule.MISSING_FILE, Place.of(sources.label(sources.templates())));
      return List.of();
    }
    OVEN.lock();
    try {
      Optional<Configuration> configuration = Configuration.read(sources, findings);
      return configuration.isEmpty()
          ? List.of()
          : new Bakery(site, pictures, sources, output, findings).bake(plans, configuration.get());
    } finally {
      OVEN.unlock();
    }
  }

  private List<BakedPage> bake(List<PagePlan> plans, Configuration configuration)
      throws IOException {
    refuseTwins(plans);
    String hash =
        new Assets(sources, configuration, OwnLook.of(site.info()), findings).copy(output);
    String assets = site.addresses().at("assets/" + hash);
    Map<String, Object> everywhere =
        Map.of("assets", assets, "config", configuration.forTemplates());
    JBakeConfiguration jbake = configuration.baking(sources.content(), output);
    MemoryContentStore store = new MemoryContentStore();
    PebbleTemplates pebble =
        new PebbleTemplates(
            site,
            TemplateFiles.read(sources.templates(), ""),
            Icons.read(sources.assets(), assets),
            everywhere,
            jbake,
            store);
    PageRenderer renderer =
        new PageRenderer(jbake, store, new TemplateRenderer(jbake, store, pebble), site, pictures);

    RenderFaults faults = new RenderFaults();
    oven(plans, crawler(configuration, store, output), jbake, store, renderer, faults).bake();
    faults.report(site, sources, findings);
    if (faults.isEmpty()) {
      reportMissing(site, renderer.baked(), findings);
    }
    return renderer.baked();
  }

  private Crawler crawler(Configuration configuration, MemoryContentStore store, Path output) {
    return new LayerCrawler(
        store,
        sources.bottomUp().stream().map(folder -> configuration.baking(folder, output)).toList());
  }

  private PortalOven oven(
      List<PagePlan> plans,
      Crawler crawler,
      JBakeConfiguration jbake,
      MemoryContentStore store,
      PageRenderer renderer,
      RenderFaults faults) {
    new SiteMarkup(site).register();
    Utensils utensils = new Utensils();
    utensils.setConfiguration(jbake);
    utensils.setContentStore(store);
    utensils.setCrawler(crawler);
    utensils.setRenderer(renderer);
    return new PortalOven(
        utensils,
        List.of(
            new ContentPages(plans, sources.threads(), faults),
            new GeneratedPages(plans, sources.threads(), faults)),
        faults);
  }

  /** The content's checks keep addresses apart; of two pages with one, the last would win. */
  static void refuseTwins(List<PagePlan> plans) {
    Set<String> addresses = new HashSet<>();
    for (PagePlan plan : plans) {
      if (!addresses.add(plan.address())) {
        throw new IllegalStateException("two pages at " + plan.address());
      }
    }
  }

  /** Files in are pages out: every public page came out of the crawl and was written. */
  static void reportMissing(Site site, List<BakedPage> pages, Findings findings) {
    Set<PageId> baked =
        pages.stream().flatMap(page -> page.page().stream()).collect(Collectors.toSet());
    site.stream()
        .map(Page::head)
        .filter(head -> !baked.contains(head.id()))
        .forEach(head -> findings.add(Rule.PAGE_NOT_BAKED, head.place()));
  }
}
