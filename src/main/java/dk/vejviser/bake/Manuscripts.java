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
import org.jbake.template.RenderingException;

/** Writes what a site has for print, by the templates and the stylesheet of its own for paper. */
public final class Manuscripts {
  private static final String FOLDER = "paper/";
  private static final String STYLES = "paper.css";

  private Manuscripts() {}

  /**
   * The manuscripts of a site, sorted by the address of their page. What is wrong with the
   * templates becomes findings.
   *
   * @throws IOException where a file cannot be read
   */
  public static List<Manuscript> of(Site site, Bakery.Sources sources, Findings findings)
      throws IOException {
    PebbleEngine engine =
        PebbleTemplates.engine(
            site, sources.templates(), Icons.read(sources.assets(), site.addresses().at("assets")));
    Path styles = sources.templates().resolve(FOLDER + STYLES);
    String css = Files.exists(styles) ? Files.readString(styles) : "";
    RenderFaults faults = new RenderFaults();
    List<Manuscript> manuscripts = new ArrayList<>();
    for (PaperPlan plan : PaperPlan.of(site)) {
      PagePlan page = plan.page();
      String template = FOLDER + page.template() + ".peb";
      StringWriter html = new StringWriter();
      try {
        engine.getTemplate(template).evaluate(html, Map.of("page", page.view().get()));
        manuscripts.add(
            new Manuscript(
                page.address(),
                address(page.address()),
                plan.dated(),
                new PaperMarkup(site, page.address()).xhtml(html.toString(), css)));
      } catch (RuntimeException | IOException e) {
        faults.add(page, template, new RenderingException(e));
      }
    }
    faults.report(site, sources, findings);
    return List.copyOf(manuscripts);
  }

  /** {@code /guider/backup/backup.pdf}: a saved file keeps a name that says what it is. */
  private static String address(String page) {
    String name = page.substring(page.lastIndexOf('/', page.length() - 2) + 1, page.length() - 1);
    return page + name + ".pdf";
  }
}
