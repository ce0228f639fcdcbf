package dk.vejviser.bake;

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
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A site becomes pages in a folder. */
public final class Bakery {
  private final Site site;
  private final Pictures pictures;
  private final Ingredients ingredients;
  private final Path output;
  private final Findings findings;

  /**
   * A bakery of one site. What is wrong with templates and assets is added to the findings, all of
   * it at once.
   *
   * @param pictures what pages may show
   * @param output the folder that pages and assets are written to
   */
  public Bakery(
      Site site, Pictures pictures, Ingredients ingredients, Path output, Findings findings) {
    this.site = site;
    this.pictures = pictures;
    this.ingredients = ingredients;
    this.output = output;
    this.findings = findings;
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
    Optional<Configuration> configuration = ingredients.configuration(findings);
    return configuration.isEmpty() ? List.of() : bake(plans, configuration.get());
  }

  private List<BakedPage> bake(List<PagePlan> plans, Configuration configuration)
      throws IOException {
    refuseTwins(plans);
    String hash = ingredients.assets(configuration, OwnLook.of(site.info()), findings).copy(output);
    String assets = site.addresses().at("assets/" + hash);
    Pebble templates =
        new Pebble(
            site,
            TemplateFiles.read(ingredients.templates(), ""),
            Icons.read(ingredients.assets(), assets),
            Map.of("assets", assets, "config", configuration.forTemplates()));
    RenderFaults faults = new RenderFaults();
    JBake oven = new JBake(site, pictures, configuration, output, ingredients.threads());
    List<BakedPage> pages = oven.bake(plans, ingredients.bottomUp(), templates, faults);
    ingredients.report(faults, site, findings);
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
