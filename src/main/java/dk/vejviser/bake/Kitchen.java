package dk.vejviser.bake;

import dk.vejviser.bake.asset.OwnLook;
import dk.vejviser.bake.markup.PageText;
import dk.vejviser.bake.markup.PictureMarkup;
import dk.vejviser.bake.oven.Configuration;
import dk.vejviser.bake.reading.PageReader;
import dk.vejviser.bake.template.FailedTemplateException;
import dk.vejviser.bake.template.Icons;
import dk.vejviser.bake.template.Pebble;
import dk.vejviser.bake.template.TemplateFiles;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Site;
import dk.vejviser.model.SiteInfo;
import dk.vejviser.product.Pictures;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Renders the pages of a preview one by one, without JBake's oven: the same templates and views
 * give the same bytes. Its assets have one address whatever is in them, so that a change of a style
 * changes no page.
 */
public final class Kitchen {
  /** The assets' folder below {@code assets/}. */
  static final String ASSETS = "preview";

  private final Recipe recipe;
  private final Pebble templates;
  private final PictureMarkup pictures;
  private final PageReader reader;

  /** What pages are made from beside their views. */
  private record Recipe(
      TemplateFiles templates,
      Map<String, String> configuration,
      Icons icons,
      Pictures pictures,
      Addresses addresses) {}

  private Kitchen(Site site, Recipe recipe) {
    this.recipe = recipe;
    this.templates =
        new Pebble(
            site,
            recipe.templates(),
            recipe.icons(),
            Map.of("assets", assets(site), "config", recipe.configuration()));
    this.pictures = new PictureMarkup(site.addresses().basePath(), recipe.pictures());
    this.reader = new PageReader(site);
  }

  /**
   * The kitchen for a site: the last one where nothing that pages are made from has changed. What
   * keeps it shut is a finding.
   *
   * @param pictures what pages may show
   */
  public static Optional<Kitchen> open(
      Site site,
      Ingredients ingredients,
      Pictures pictures,
      Optional<Kitchen> last,
      Findings findings)
      throws IOException {
    Optional<Configuration> configuration = ingredients.configuration(findings);
    if (configuration.isEmpty()) {
      return Optional.empty();
    }
    Recipe recipe =
        new Recipe(
            TemplateFiles.read(ingredients.templates(), ""),
            configuration.get().forTemplates(),
            Icons.read(ingredients.assets(), assets(site)),
            pictures,
            site.addresses());
    return last.filter(kitchen -> kitchen.recipe.equals(recipe))
        .or(() -> Optional.of(new Kitchen(site, recipe)));
  }

  /**
   * Copies the assets into a folder that may have the pictures already.
   *
   * @param info what the site says of its look; absent while nobody can read it
   */
  public static void copyAssets(
      Optional<SiteInfo> info, Ingredients ingredients, Path folder, Findings findings)
      throws IOException {
    Optional<Configuration> configuration = ingredients.configuration(findings);
    if (configuration.isPresent()) {
      OwnLook look = info.map(OwnLook::of).orElse(OwnLook.SHIPPED);
      ingredients.assets(configuration.get(), look, findings).copy(folder, ASSETS);
    }
  }

  private static String assets(Site site) {
    return site.addresses().at("assets/" + ASSETS);
  }

  PageText render(PagePlan plan, Object view) throws FailedTemplateException {
    PageText page = new PageText();
    templates.render(view, plan.templateFile(), page);
    pictures.fill(page);
    return page;
  }

  PageReader reader() {
    return reader;
  }
}
