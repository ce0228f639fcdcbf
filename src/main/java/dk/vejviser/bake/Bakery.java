package dk.vejviser.bake;

import dk.vejviser.bake.asset.Assets;
import dk.vejviser.bake.asset.OwnLook;
import dk.vejviser.bake.oven.Configuration;
import dk.vejviser.bake.oven.JBake;
import dk.vejviser.bake.template.Icons;
import dk.vejviser.bake.template.Pebble;
import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.template.TemplateFiles;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.Views;
import dk.vejviser.model.Site;
import dk.vejviser.product.BakedPage;
import dk.vejviser.product.Pictures;
import dk.vejviser.product.Print;
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

/** A site becomes pages in a folder. */
public final class Bakery {
  private final Site site;
  private final Pictures pictures;
  private final Sources sources;
  private final Path output;
  private final Findings findings;

  /**
   * A bakery of one site. What is wrong with templates and assets is added to the findings, all of
   * it at once.
   *
   * @param pictures what pages may show
   * @param output the folder that pages and assets are written to
   */
  public Bakery(Site site, Pictures pictures, Sources sources, Path output, Findings findings) {
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

    /** Empty where the content's {@code jbake.properties} cannot be used, which is a finding. */
    Optional<Configuration> configuration(Findings findings) throws IOException {
      return Configuration.read(
          content(), templates, label(content().resolve(Configuration.FILE)), findings);
    }

    Assets assets(Configuration configuration, OwnLook look, Findings findings) {
      return new Assets(assets, label(assets), configuration, look, findings);
    }

    /** Turns what failed into findings, which name templates as all findings name files. */
    void report(RenderFaults faults, Site site, Findings findings) throws IOException {
      faults.report(site, templates, label(templates), findings);
    }
  }

  /**
   * Writes every page and asset.
   *
   * @param prints what was printed of the pages, which then link to it
   * @return the pages that were written, sorted by address
   * @throws IOException where the folder cannot be written
   */
  public List<BakedPage> bake(List<Print> prints) throws IOException {
    return bakePlans(Views.of(site, prints));
  }

  /** The same for given pages. */
  List<BakedPage> bakePlans(List<PagePlan> plans) throws IOException {
    if (!Files.isDirectory(sources.templates())) {
      findings.add(Rule.MISSING_FILE, Place.of(sources.label(sources.templates())));
      return List.of();
    }
    Optional<Configuration> configuration = sources.configuration(findings);
    return configuration.isEmpty() ? List.of() : bake(plans, configuration.get());
  }

  private List<BakedPage> bake(List<PagePlan> plans, Configuration configuration)
      throws IOException {
    refuseTwins(plans);
    String hash = sources.assets(configuration, OwnLook.of(site.info()), findings).copy(output);
    String assets = site.addresses().at("assets/" + hash);
    Pebble templates =
        new Pebble(
            site,
            TemplateFiles.read(sources.templates(), ""),
            Icons.read(sources.assets(), assets),
            Map.of("assets", assets, "config", configuration.forTemplates()));
    RenderFaults faults = new RenderFaults();
    JBake oven = new JBake(site, pictures, configuration, output, sources.threads());
    List<BakedPage> pages = oven.bake(plans, sources.bottomUp(), templates, faults);
    sources.report(faults, site, findings);
    return pages;
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
}
