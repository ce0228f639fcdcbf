package dk.vejviser.bake.template;

import io.pebbletemplates.pebble.error.LoaderException;

/** A template that there is no file for. */
final class MissingTemplateException extends LoaderException {
  private static final long serialVersionUID = 1;

  private final String template;

  MissingTemplateException(String template) {
    super(null, "there is no template " + template);
    this.template = template;
  }

  /** Path below the templates' folder. */
  String template() {
    return template;
  }
}
