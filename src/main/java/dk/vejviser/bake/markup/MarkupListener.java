package dk.vejviser.bake.markup;

/** Is told of a page's mark-up in its order; elements that have no end tag are closed as well. */
public interface MarkupListener {

  /** An element begins; its attributes are good until the next one does. */
  void open(Tag tag, Attributes attributes);

  /** Words that a reader may see, a stretch of letters: not those of scripts and styles. */
  void words(char[] letters, int start, int end);

  /** The element that was opened last, of those still open, ends. */
  void close(Tag tag);
}
