package dk.vejviser.bake;

import dk.vejviser.bake.template.Icons;
import dk.vejviser.bake.template.MissingTemplateException;
import dk.vejviser.bake.template.TemplateFiles;
import dk.vejviser.bake.template.TemplateFunctions;
import dk.vejviser.model.Site;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Pebble as JBake's template engine: escapes by itself, and an unknown variable is an error. */
final class PebbleTemplates extends AbstractTemplateEngine {
  private final PebbleEngine engine;
  private final Map<String, Object> everywhere;

  /**
   * The templates of a site.
   *
   * @param everywhere what every template sees beside its page
   */
  PebbleTemplates(
      Site site,
      TemplateFiles templates,
      Icons icons,
      Map<String, Object> everywhere,
      JBakeConfiguration configuration,
      ContentStore store) {
    super(configuration, store);
    this.everywhere = everywhere;
    this.engine = engine(site, templates, icons);
  }

  /**
   * An engine that knows these texts and never looks at the disk: what it renders follows from
   * them, though somebody saves a template meanwhile.
   */
  static PebbleEngine engine(Site site, TemplateFiles templates, Icons icons) {
    return new PebbleEngine.Builder()
        .loader(new Loader(templates))
        .strictVariables(true)
        .autoEscaping(true)
        .defaultLocale(site.language().locale())
        .extension(new TemplateFunctions(site, icons))
        .build();
  }

  @Override
  public void renderDocument(TemplateModel model, String template, Writer writer)
      throws RenderingException {
    render(engine, everywhere, PageRenderer.view(model), template, writer);
  }

  /** Renders one page's view. */
  static void render(
      PebbleEngine engine,
      Map<String, Object> everywhere,
      Object view,
      String template,
      Writer writer)
      throws RenderingException {
    Map<String, Object> context = new java.util.HashMap<>(everywhere);
    context.put("page", view);
    try {
      engine.getTemplate(template).evaluate(writer, context);
    } catch (StackOverflowError e) {
      throw new RenderingException(
          new PebbleException(null, "the template includes itself", 1, template));
    } catch (RuntimeException | IOException e) {
      throw new RenderingException(e);
    }
  }

  /** Tells a missing template from one that fails. */
  private static final class Loader extends MemoryLoader {
    private final Set<String> names;

    Loader(TemplateFiles templates) {
      this.names = templates.texts().keySet();
      templates.texts().forEach(this::addTemplate);
    }

    /** Templates name each other from their own folder, not from the one that names. */
    @Override
    public String resolveRelativePath(String path, String anchor) {
      return path;
    }

    @Override
    public Reader getReader(String template) {
      if (!names.contains(template)) {
        throw new MissingTemplateException(template);
      }
      return super.getReader(template);
    }
  }
}
