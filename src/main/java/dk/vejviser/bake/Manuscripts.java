package dk.vejviser.bake;

import dk.vejviser.bake.view.PagePlan;
import dk.vejviser.bake.view.PaperPlan;
import dk.vejviser.model.Manuscript;
import dk.vejviser.model.Site;
import dk.vejviser.text.Findings;
import io.pebbletemplates.pebble.PebbleEngine;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jbake.template.RenderingException;

/** Writes what a site has for print, by the templates and the stylesheet of its own for paper. */
public final class Manuscripts {
  private static final String FOLDER = "paper/";
  private static final String STYLES = "paper.css";

  private final Site site;
  private final PebbleEngine engine;
  private final String css;
  private final Optional<Hyphenation> rules;

  Manuscripts(Site site, Bakery.Sources sources) throws IOException {
    this.site = site;
    this.engine =
        PebbleTemplates.engine(
            site, sources.templates(), Icons.read(sources.assets(), site.addresses().at("assets")));
    Path styles = sources.templates().resolve(FOLDER + STYLES);
    this.rules = Hyphenation.of(site.language().code());
    this.css =
        Files.exists(styles) ? OwnLook.of(site.info()).onPaper(Files.readString(styles)) : "";
  }

  /**
   * The manuscripts of a site, sorted by the address of their page. What is wrong with the
   * templates becomes findings.
   *
   * @throws IOException where a file cannot be read
   */
  public static List<Manuscript> of(Site site, Bakery.Sources sources, Findings findings)
      throws IOException {
    Manuscripts writer = new Manuscripts(site, sources);
    RenderFaults faults = new RenderFaults();
    List<Manuscript> manuscripts = new ArrayList<>();
    for (PaperPlan plan : PaperPlan.of(site)) {
      try {
        manuscripts.add(writer.write(plan, plan.page().view().get()));
      } catch (RenderingException e) {
        faults.add(plan.page(), template(plan), e);
      }
    }
    faults.report(site, sources, findings);
    return List.copyOf(manuscripts);
  }

  static String template(PaperPlan plan) {
    return FOLDER + plan.page().template() + ".peb";
  }

  Manuscript write(PaperPlan plan, Object view) throws RenderingException {
    PagePlan page = plan.page();
    StringWriter html = new StringWriter();
    try {
      engine.getTemplate(template(plan)).evaluate(html, Map.of("page", view));
      return new Manuscript(
          page.address(),
          address(page.address()),
          plan.dated(),
          new PaperMarkup(site, page.address(), rules).xhtml(html.toString(), css));
    } catch (RuntimeException | IOException e) {
      throw new RenderingException(e);
    }
  }

  /** {@code /guider/backup/backup.pdf}: a saved file keeps a name that says what it is. */
  private static String address(String page) {
    String name = page.substring(page.lastIndexOf('/', page.length() - 2) + 1, page.length() - 1);
    return page + name + ".pdf";
  }
}
