package dk.vejviser.bake.template;

import dk.vejviser.model.Site;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The templates of a site: they escape by themselves, and an unknown variable is an error. */
public final class Pebble {
  private final PebbleEngine engine;
  private final Map<String, Object> everywhere;

  /**
   * Templates of these texts. They never look at the disk: what they render follows from the texts,
   * though somebody saves a template meanwhile.
   *
   * @param everywhere what every template sees beside its page
   */
  public Pebble(Site site, TemplateFiles templates, Icons icons, Map<String, Object> everywhere) {
    this.everywhere = everywhere;
    this.engine =
        new PebbleEngine.Builder()
            .loader(new Loader(templates))
            .strictVariables(true)
            .autoEscaping(true)
            .defaultLocale(site.language().locale())
            .extension(new TemplateFunctions(site, icons))
            .build();
  }

  /**
   * Renders one page's view.
   *
   * @param template path below the templates' folder
   */
  public void render(Object view, String template, Writer writer) throws FailedTemplateException {
    Map<String, Object> context = new HashMap<>(everywhere);
    context.put("page", view);
    try {
      engine.getTemplate(template).evaluate(writer, context);
    } catch (StackOverflowError e) {
      throw new FailedTemplateException(
          new PebbleException(null, "the template includes itself", 1, template));
    } catch (RuntimeException | IOException e) {
      throw new FailedTemplateException(e);
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
