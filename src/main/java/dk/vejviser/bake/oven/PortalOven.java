package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.RenderFaults;
import dk.vejviser.model.Kind;
import java.util.List;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.RenderingException;

/** JBake's oven, with a store in memory and given tools instead of those it finds by itself. */
final class PortalOven extends Oven {
  private final List<RenderingTool> tools;
  private final RenderFaults faults;

  PortalOven(Utensils utensils, List<RenderingTool> tools, RenderFaults faults) {
    super(utensils);
    this.tools = tools;
    this.faults = faults;
  }

  @Override
  public void bake() {
    Utensils utensils = getUtensils();
    utensils.getContentStore().startup();
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    for (Kind kind : Kind.values()) {
      DocumentTypes.addDocumentType(kind.folder());
    }
    utensils.getCrawler().crawl();
    for (RenderingTool tool : tools) {
      try {
        tool.render(
            utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
      } catch (RenderingException e) {
        faults.stop(e);
      }
    }
  }

  @Override
  public List<Throwable> getErrors() {
    return faults.breakdowns();
  }
}
