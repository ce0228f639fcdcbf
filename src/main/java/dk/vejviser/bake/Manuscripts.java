package dk.vejviser.bake;

import dk.vejviser.bake.asset.OwnLook;
import dk.vejviser.bake.template.FailedTemplateException;
import dk.vejviser.bake.template.Icons;
import dk.vejviser.bake.template.Pebble;
import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.bake.template.TemplateFiles;
import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.PaperPlan;
import dk.vejviser.cache.Digest;
import dk.vejviser.cache.Store;
import dk.vejviser.model.Addresses;
import dk.vejviser.model.Language;
import dk.vejviser.model.Site;
import dk.vejviser.product.Manuscript;
import dk.vejviser.text.Findings;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what a site has for print, by the templates and the stylesheet of its own for paper. */
public final class Manuscripts {
  private static final String STYLES = "paper/paper.css";

  private final Site site;
  private final Recipe recipe;
  private final Pebble pebble;
  private final Optional<Hyphenation> rules;

  /** What manuscripts are written from beside their views. */
  record Recipe(
      TemplateFiles templates,
      String css,
      Icons icons,
      Addresses addresses,
      Language language,
      URI base) {}

  Manuscripts(Site site, Ingredients ingredients) throws IOException {
    this.site = site;
    TemplateFiles templates = TemplateFiles.read(ingredients.templates(), "");
    this.recipe =
        new Recipe(
            templates,
            OwnLook.of(site.info()).onPaper(templates.texts().getOrDefault(STYLES, "")),
            Icons.read(ingredients.assets(), site.addresses().at("assets")),
            site.addresses(),
            site.language(),
            site.info().base());
    this.pebble = new Pebble(site, templates, recipe.icons(), Map.of());
    this.rules = Hyphenation.of(site.language().code());
  }

  Recipe recipe() {
    return recipe;
  }

  /**
   * The manuscripts of a site, sorted by the address of their page. What is wrong with the
   * templates becomes findings.
   *
   * @param kept those of the last builds, each under the digest of all that it was written from
   * @param program what tells this program from another: its code, its libraries and its Java
   * @throws IOException where a file cannot be read
   */
  public static List<Manuscript> of(
      Site site, Ingredients ingredients, Store kept, String program, Findings findings)
      throws IOException {
    Manuscripts writer = new Manuscripts(site, ingredients);
    String common = Digest.hex(ViewDigest.of(List.of(program, writer.recipe)));
    RenderFaults faults = new RenderFaults();
    List<Manuscript> manuscripts = new ArrayList<>();
    for (PaperPlan plan : PaperPlan.of(site)) {
      try {
        manuscripts.add(writer.write(plan, common, kept));
      } catch (FailedTemplateException e) {
        faults.add(plan.page(), plan.templateFile(), e);
      }
    }
    kept.sweep();
    ingredients.report(faults, site, findings);
    return List.copyOf(manuscripts);
  }

  /**
   * @param common a digest of what all manuscripts have in common
   */
  private Manuscript write(PaperPlan plan, String common, Store kept)
      throws FailedTemplateException {
    Object view = plan.page().view().get();
    List<Object> all = List.of(common, plan.templateFile(), plan.page().address(), view);
    String key = Digest.hex(ViewDigest.of(all));
    Optional<byte[]> before = kept.find(key);
    if (before.isPresent()) {
      return manuscript(plan, new String(before.get(), StandardCharsets.UTF_8));
    }
    Manuscript manuscript = write(plan, view);
    kept.keep(key, manuscript.xhtml().getBytes(StandardCharsets.UTF_8));
    return manuscript;
  }

  Manuscript write(PaperPlan plan, Object view) throws FailedTemplateException {
    PagePlan page = plan.page();
    StringWriter html = new StringWriter();
    pebble.render(view, plan.templateFile(), html);
    try {
      return manuscript(
          plan, new PaperMarkup(site, page.address(), rules).xhtml(html.toString(), recipe.css()));
    } catch (RuntimeException e) {
      throw new FailedTemplateException(e);
    }
  }

  private static Manuscript manuscript(PaperPlan plan, String xhtml) {
    String page = plan.page().address();
    return new Manuscript(page, address(page), plan.dated(), xhtml);
  }

  /** {@code /guider/backup/backup.pdf}: a saved file keeps a name that says what it is. */
  private static String address(String page) {
    String name = page.substring(page.lastIndexOf('/', page.length() - 2) + 1, page.length() - 1);
    return page + name + ".pdf";
  }
}
