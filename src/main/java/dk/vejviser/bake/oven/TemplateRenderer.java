package dk.vejviser.bake.oven;

import dk.vejviser.bake.template.FailedTemplateException;
import dk.vejviser.bake.template.Pebble;
import java.io.Writer;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * Sends every template to Pebble. JBake's own delegate makes the whole configuration into a map and
 * looks for the template on disk once for each page.
 */
final class TemplateRenderer extends DelegatingTemplateEngine {
  private final Pebble pebble;

  TemplateRenderer(JBakeConfiguration configuration, ContentStore store, Pebble pebble) {
    super(store, configuration);
    this.pebble = pebble;
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer)
      throws RenderingException {
    try {
      pebble.render(PageRenderer.view(model), template, writer);
    } catch (FailedTemplateException e) {
      throw new RenderingException(e);
    }
  }
}
