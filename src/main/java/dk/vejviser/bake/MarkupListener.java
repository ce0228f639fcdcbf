package dk.vejviser.bake;

import java.util.List;

/** Is told of a page's mark-up in its order; elements that have no end tag are closed as well. */
interface MarkupListener {

  /** An attribute; its name in lower case, its value with character references resolved. */
  record Attribute(String name, String value) {}

  /** An element begins; its name in lower case. */
  void open(String tag, List<Attribute> attributes);

  /** Words that a reader may see: not those of scripts and styles. */
  void words(String text);

  /** The element that was opened last, of those still open, ends. */
  void close(String tag);
}
