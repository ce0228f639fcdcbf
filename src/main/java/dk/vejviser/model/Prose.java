package dk.vejviser.model;

/**
 * Words with their mark-up.
 *
 * @param html safe HTML made by our renderer from Markdown; inline or blocks, as the holder says
 * @param text the same words without mark-up, facts filled in
 */
public record Prose(String html, String text) {
  public static final Prose NONE = new Prose("", "");

  public boolean isEmpty() {
    return html.isBlank();
  }
}
