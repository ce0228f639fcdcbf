package dk.vejviser.bake.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What HTML says of an element, as far as well-formed pages need it.
 *
 * @param empty whether it has neither content nor an end tag
 * @param drawing whether it is part of a picture
 * @param inline whether it stands in a line of words; every other one parts words
 * @param parents where it belongs; anywhere else a browser would move it or what is around
 * @param anywhere whether it leaves every other one where the page puts it
 * @param strict whether it holds those that name it as parent, and nothing else
 * @param endsParagraph whether it ends a paragraph that is still open
 * @param alone one bit for the kind of one that never lies within its own kind, or 0
 * @param once whether a page has one of it
 * @param level of a heading, or 0
 * @param beside whether what is in it is never what a page is about
 * @param refused whether it could run or show what we did not write
 */
public record Tag(
    String name,
    boolean empty,
    boolean drawing,
    boolean inline,
    Set<String> parents,
    boolean anywhere,
    boolean strict,
    boolean endsParagraph,
    int alone,
    boolean once,
    int level,
    boolean beside,
    boolean refused) {

  private static final Set<String> EMPTY = words("br col hr img input link meta source wbr");

  private static final Set<String> DRAWING =
      words("circle ellipse g line path polygon polyline rect use");

  private static final Set<String> INLINE =
      words(
          "a abbr b bdi cite code data dfn em i kbd mark q s samp strong sub sup svg"
              + " time u use var wbr");

  /** They stand in a line too, but ours are shown apart from what they follow. */
  private static final Set<String> APART = words("small span");

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
          Map.entry("option", Set.of("select")),
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("colgroup")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody", "tfoot")),
          Map.entry("td", Set.of("tr")),
          Map.entry("th", Set.of("tr")));

  private static final Set<String> ANYWHERE =
      words(
          "a abbr address article aside audio b bdi blockquote br button cite code data del details"
              + " dfn div dl em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr"
              + " i img input ins kbd label legend main mark meter nav noscript ol output p picture pre"
              + " progress q s samp script section select small source span strong sub summary sup svg"
              + " table template time u ul var video wbr");

  private static final Set<String> STRICT =
      Set.of("", "colgroup", "head", "html", "select", "table", "tbody", "tfoot", "thead", "tr");

  private static final Set<String> END_PARAGRAPHS =
      words(
          "address article aside blockquote dd details div dl dt fieldset figcaption figure footer"
              + " form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table ul");

  /** Headings count as one kind. */
  private static final List<String> ALONE =
      List.of("a", "body", "button", "form", "h", "head", "html", "p", "title");

  private static final Set<String> ONCE = words("body head html title");

  private static final Set<String> BESIDE = words("aside footer h1 nav");

  private static final Set<String> REFUSED =
      words("applet base embed frame frameset iframe object style");

  private static final Map<String, Tag> KNOWN =
      Stream.of(EMPTY, DRAWING, INLINE, APART, PARENTS.keySet(), ANYWHERE, STRICT)
          .flatMap(Set::stream)
          .distinct()
          .collect(Collectors.toUnmodifiableMap(Function.identity(), Tag::described));

  private static final Names<Tag> MET = new Names<>(Tag::of);

  /** Stands around the whole page. */
  static final Tag NONE = of("");

  public static final Tag A = of("a");
  static final Tag BODY = of("body");
  public static final Tag HEAD = of("head");
  public static final Tag IMG = of("img");
  public static final Tag MAIN = of("main");
  public static final Tag META = of("meta");
  static final Tag P = of("p");
  public static final Tag SCRIPT = of("script");
  static final Tag SVG = of("svg");

  /** What stands in one shows only when a script shows it, but what it links to must be there. */
  public static final Tag TEMPLATE = of("template");

  public static final Tag TITLE = of("title");

  /** The element whose name stands in a page, in whatever case. */
  static Tag of(char[] page, int start, int end) {
    return MET.of(page, start, end);
  }

  /** The element of a name in lower case; nothing is known of a strange one. */
  static Tag of(String name) {
    Tag known = KNOWN.get(name);
    return known == null ? described(name) : known;
  }

  private static Tag described(String name) {
    int level = name.matches("h[1-6]") ? name.charAt(1) - '0' : 0;
    int alone = ALONE.indexOf(level > 0 ? "h" : name);
    return new Tag(
        name,
        EMPTY.contains(name),
        DRAWING.contains(name),
        INLINE.contains(name),
        PARENTS.getOrDefault(name, Set.of()),
        ANYWHERE.contains(name),
        STRICT.contains(name),
        END_PARAGRAPHS.contains(name),
        alone < 0 ? 0 : 1 << alone,
        ONCE.contains(name),
        level,
        BESIDE.contains(name),
        REFUSED.contains(name));
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** Whether it stays where it is written, so that the page's words keep their order. */
  boolean mayStandIn(Tag parent) {
    if (!parents.isEmpty()) {
      return parents.contains(parent.name);
    }
    return anywhere && (!parent.strict || (this == SCRIPT && parent == HEAD));
  }

  /** Whether it is a paragraph, an item, a cell or more of them: apart from what is around it. */
  public boolean isItem() {
    return endsParagraph || !parents.isEmpty();
  }

  /** Whether words may stand directly in it. */
  boolean mayHoldWords() {
    return !strict;
  }
}
