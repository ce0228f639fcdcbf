package dk.vejviser.bake;

import java.util.List;

/** Is told of a page's mark-up in its order; elements that have no end tag are closed as well. */
interface MarkupListener {

  /** An attribute; its name in lower case, its value with character references resolved. */
  interface Attribute {
    String name();

    String value();
  }

  /** An element begins. */
  void open(Tag tag, List<Attribute> attributes);

  /** Words that a reader may see, a stretch of letters: not those of scripts and styles. */
  void words(char[] letters, int start, int end);

  /** The element that was opened last, of those still open, ends. */
  void close(Tag tag);
}
