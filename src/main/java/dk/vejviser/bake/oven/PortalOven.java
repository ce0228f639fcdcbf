package dk.vejviser.bake.oven;

import dk.vejviser.model.Kind;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.template.ModelExtractors;

/** JBake's oven, with a store in memory and a tool of ours instead of those it finds by itself. */
final class PortalOven extends Oven {
  private final PlanTool tool;

  PortalOven(Utensils utensils, PlanTool tool) {
    super(utensils);
    this.tool = tool;
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
    tool.render(utensils.getRenderer(), utensils.getContentStore(), utensils.getConfiguration());
  }
}
