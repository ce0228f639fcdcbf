package dk.vejviser.bake;

import java.util.Map;
import java.util.Set;

/** What HTML says of its elements, as far as well-formed pages need it. */
final class Tags {
  private static final Set<String> EMPTY =
      Set.of("br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");

  /** Elements that leave every other one where the page puts it. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "a",
          "abbr",
          "address",
          "article",
          "aside",
          "audio",
          "b",
          "bdi",
          "blockquote",
          "br",
          "button",
          "cite",
          "code",
          "data",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "em",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "label",
          "legend",
          "main",
          "mark",
          "meter",
          "nav",
          "ol",
          "output",
          "p",
          "picture",
          "pre",
          "progress",
          "q",
          "s",
          "samp",
          "script",
          "section",
          "small",
          "source",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "svg",
          "table",
          "time",
          "u",
          "ul",
          "var",
          "video",
          "wbr");

  /** Where the other elements belong; anywhere else a browser would move them or what is around. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("html", Set.of("")),
          Map.entry("head", Set.of("html")),
          Map.entry("body", Set.of("html")),
          Map.entry("title", Set.of("head")),
          Map.entry("meta", Set.of("head")),
          Map.entry("link", Set.of("head")),
          Map.entry("li", Set.of("ol", "ul")),
          Map.entry("dt", Set.of("dl", "div")),
          Map.entry("dd", Set.of("dl", "div")),
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("colgroup")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody", "tfoot")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")));

  /** Elements that hold only some others: {@code script} aside, these name them as parents. */
  private static final Set<String> STRICT =
      Set.of("", "colgroup", "head", "html", "table", "tbody", "tfoot", "thead", "tr");

  /** Elements that end a paragraph that is still open. */
  private static final Set<String> END_PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "ul");

  /** Elements that never lie within one of their own kind; headings count as one kind. */
  private static final Set<String> ALONE =
      Set.of("a", "body", "button", "form", "h", "head", "html", "p", "title");

  /** Elements that a page has one of. */
  private static final Set<String> ONCE = Set.of("body", "head", "html", "title");

  private static final Set<String> DRAWING =
      Set.of("circle", "ellipse", "g", "line", "path", "polygon", "polyline", "rect", "use");

  private Tags() {}

  /** Whether an element has neither content nor an end tag. */
  static boolean isEmpty(String tag) {
    return EMPTY.contains(tag);
  }

  static boolean isDrawing(String tag) {
    return DRAWING.contains(tag);
  }

  /** Whether an element stays where it is written, so that the page's words keep their order. */
  static boolean mayStand(String tag, String parent) {
    Set<String> parents = PARENTS.get(tag);
    if (parents != null) {
      return parents.contains(parent);
    }
    return ANYWHERE.contains(tag)
        && (!STRICT.contains(parent) || (tag.equals("script") && parent.equals("head")));
  }

  /** Whether words may stand directly in an element. */
  static boolean mayHoldWords(String tag) {
    return !STRICT.contains(tag);
  }

  static boolean endsParagraph(String tag) {
    return END_PARAGRAPHS.contains(tag);
  }

  static boolean isOnce(String tag) {
    return ONCE.contains(tag);
  }

  /** The kind of an element that never lies within its own kind, or an empty text. */
  static String alone(String tag) {
    boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) <= '6';
    String kind = heading ? "h" : tag;
    return ALONE.contains(kind) ? kind : "";
  }
}
