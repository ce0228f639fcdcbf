package dk.vejviser.bake;

import dk.vejviser.model.Site;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.FileLoader;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Pebble as JBake's template engine: escapes by itself, and an unknown variable is an error. */
final class PebbleTemplates extends AbstractTemplateEngine {
  private final PebbleEngine engine;
  private final String assets;

  private PebbleTemplates(
      JBakeConfiguration configuration, ContentStore store, PebbleEngine engine, String assets) {
    super(configuration, store);
    this.engine = engine;
    this.assets = assets;
  }

  /**
   * The templates of a site.
   *
   * @param assets the address that all assets lie below, without a slash at its end
   * @throws IOException where the icons cannot be read
   */
  static PebbleTemplates of(
      Site site,
      Bakery.Sources sources,
      String assets,
      JBakeConfiguration configuration,
      ContentStore store)
      throws IOException {
    PebbleEngine engine =
        new PebbleEngine.Builder()
            .loader(new FileLoader(sources.templates().toAbsolutePath().toString()))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(site.language().locale())
            .extension(new TemplateFunctions(site, Icons.read(sources.assets(), assets)))
            .build();
    return new PebbleTemplates(configuration, store, engine, assets);
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer)
      throws RenderingException {
    try {
      Object view = PageRenderer.plan(model).view().get();
      engine.getTemplate(template).evaluate(writer, Map.of("page", view, "assets", assets));
    } catch (PebbleException | IOException e) {
      throw new RenderingException(e);
    }
  }
}
