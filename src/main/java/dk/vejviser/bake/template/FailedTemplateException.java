package dk.vejviser.bake.template;

/** A template that couldn't be rendered; its cause says why. */
public final class FailedTemplateException extends Exception {
  private static final long serialVersionUID = 1;

  public FailedTemplateException(Throwable cause) {
    super(cause);
  }
}
