package dk.vejviser.bake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads a page that is written as it is read: every element closed, in its place, by its own end
 * tag. For such pages no tree needs to be built, which is a tenth of the work; every other page is
 * left to {@link JsoupMarkup}, so that nobody hides anything from us by writing it badly.
 */
final class PlainMarkup {
  private static final String DOCTYPE = "<!doctype html>";
  private static final String SPACE = " \n\t\f";
  private static final int DEEPEST = 100;

  private final String html;
  private final MarkupListener listener;
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> alone = new HashSet<>();
  private int at;

  private PlainMarkup(String html, MarkupListener listener) {
    this.html = html;
    this.listener = listener;
  }

  /** Tells a page to the listener; false where it gave up midway because the page isn't plain. */
  static boolean read(String html, MarkupListener listener) {
    return html.indexOf('\r') < 0
        && html.indexOf('\0') < 0
        && new PlainMarkup(html, listener).page();
  }

  private boolean page() {
    skipSpace();
    if (!html.regionMatches(true, at, DOCTYPE, 0, DOCTYPE.length())) {
      return false;
    }
    at += DOCTYPE.length();
    while (at < html.length()) {
      if (!(html.charAt(at) == '<' ? tag() : words())) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean words() {
    int end = html.indexOf('<', at);
    String text = html.substring(at, end < 0 ? html.length() : end);
    at += text.length();
    if (Tags.mayHoldWords(parent())) {
      listener.words(resolved(text, false));
      return true;
    }
    return text.chars().allMatch(c -> SPACE.indexOf(c) >= 0);
  }

  private boolean tag() {
    if (parent().equals("title") && !html.startsWith("</title>", at)) {
      return false;
    }
    if (html.startsWith("<!--", at)) {
      return comment();
    }
    return html.startsWith("</", at) ? endTag() : startTag();
  }

  private boolean comment() {
    int end = html.indexOf("-->", at + 4);
    if (end < 0) {
      return false;
    }
    String inside = html.substring(at + 4, end);
    at = end + 3;
    return !inside.startsWith(">") && !inside.startsWith("-") && !inside.contains("--");
  }

  private boolean endTag() {
    at += 2;
    String tag = name();
    skipSpace();
    if (open.isEmpty() || !tag.equals(open.peek()) || !take('>')) {
      return false;
    }
    close();
    return true;
  }

  private void close() {
    String tag = open.pop();
    if (!Tags.isOnce(tag)) {
      alone.remove(Tags.alone(tag));
    }
    listener.close(tag);
  }

  private boolean startTag() {
    at++;
    String tag = name();
    boolean drawing = "svg".equals(open.peek()) || Tags.isDrawing(parent());
    if (drawing ? !Tags.isDrawing(tag) : !opens(tag)) {
      return false;
    }
    List<MarkupListener.Attribute> attributes = new ArrayList<>();
    if (!attributes(attributes)) {
      return false;
    }
    boolean closed = take('/');
    if (!take('>') || (closed && !drawing && !Tags.isEmpty(tag))) {
      return false;
    }
    open.push(tag);
    listener.open(tag, attributes);
    if (closed || Tags.isEmpty(tag)) {
      close();
      return true;
    }
    return !tag.equals("script") || script();
  }

  /** Whether an element changes nothing of what is open around it. */
  private boolean opens(String tag) {
    String kind = Tags.alone(tag);
    return open.size() < DEEPEST
        && Tags.mayStand(tag, parent())
        && !(tag.equals("head") && alone.contains("body"))
        && !(Tags.endsParagraph(tag) && alone.contains("p"))
        && (kind.isEmpty() || alone.add(kind));
  }

  /** A script's text ends at its end tag only; one that could mean anything else isn't plain. */
  private boolean script() {
    int end = html.indexOf("</", at);
    if (end < 0 || html.substring(at, end).contains("<!--")) {
      return false;
    }
    at = end;
    return html.startsWith("</script>", at);
  }

  private boolean attributes(List<MarkupListener.Attribute> attributes) {
    while (at < html.length()) {
      int before = at;
      skipSpace();
      if (at < html.length() && (html.charAt(at) == '>' || html.charAt(at) == '/')) {
        return true;
      }
      String name = name();
      if (before == at - name.length() || name.isEmpty() || has(attributes, name)) {
        return false;
      }
      String value = "";
      if (take('=')) {
        int start = at + 1;
        int end = at < html.length() ? closingQuote() : -1;
        if (end < 0) {
          return false;
        }
        value = resolved(html.substring(start, end), true);
        at = end + 1;
      }
      attributes.add(new MarkupListener.Attribute(name, value));
    }
    return false;
  }

  private int closingQuote() {
    char quote = html.charAt(at);
    return quote == '"' || quote == '\'' ? html.indexOf(quote, at + 1) : -1;
  }

  private static boolean has(List<MarkupListener.Attribute> attributes, String name) {
    for (MarkupListener.Attribute attribute : attributes) {
      if (attribute.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String name() {
    int start = at;
    while (at < html.length() && isNamePart(html.charAt(at))) {
      at++;
    }
    return html.substring(start, at).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == ':'
        || c == '_';
  }

  private boolean take(char wanted) {
    if (at < html.length() && html.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (at < html.length() && SPACE.indexOf(html.charAt(at)) >= 0) {
      at++;
    }
  }

  private String parent() {
    String tag = open.peek();
    return tag == null ? "" : tag;
  }

  private static String resolved(String text, boolean attribute) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, attribute);
  }
}
