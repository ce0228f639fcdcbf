package dk.vejviser.bake.view.atlas;

/**
 * A page as it stands in a list of pages.
 *
 * @param kind the name in {@code data-kind} of the page that it leads to
 * @param icon name of a symbol in {@code icons.svg}
 * @param title the words of the link
 * @param note time, difficulty, audience: what helps to choose; may be empty
 */
public record Card(
    String address, String kind, String icon, String title, String summary, String note) {

  /** The same card, under the words that an editor chose for the link. */
  Card named(String text) {
    return new Card(address, kind, icon, text, summary, note);
  }
}
