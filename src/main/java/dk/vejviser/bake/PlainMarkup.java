package dk.vejviser.bake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Reads a page that is written as it is read: every element closed, in its place, by its own end
 * tag. For such pages no tree needs to be built, which is a tenth of the work; every other page is
 * left to {@link JsoupMarkup}, so that nobody hides anything from us by writing it badly.
 */
final class PlainMarkup {
  private static final String DOCTYPE = "<!doctype html>";
  private static final int DEEPEST = 100;

  /** An array, for a string asks at every letter how it is kept. */
  private final char[] html;

  private final MarkupListener listener;
  private final Deque<Tag> open = new ArrayDeque<>();
  private final Set<String> alone = new HashSet<>();
  private int at;

  private PlainMarkup(String html, MarkupListener listener) {
    this.html = html.toCharArray();
    this.listener = listener;
    at = DOCTYPE.length();
  }

  /** An attribute as it stands in the page; most are never asked for their value. */
  private record Written(String name, char[] html, int start, int end)
      implements MarkupListener.Attribute {
    @Override
    public String value() {
      String value = new String(html, start, end - start);
      return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }
  }

  /** Tells a page to the listener; false where it gave up midway because the page isn't plain. */
  static boolean read(String html, MarkupListener listener) {
    return html.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())
        && new PlainMarkup(html, listener).page();
  }

  private boolean page() {
    for (char c : html) {
      if (c == '\r' || c == 0) {
        return false;
      }
    }
    while (at < html.length) {
      if (!(html[at] == '<' ? tag() : words())) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private boolean words() {
    int start = at;
    boolean references = false;
    boolean blank = true;
    for (; at < html.length && html[at] != '<'; at++) {
      references |= html[at] == '&';
      blank &= isSpace(html[at]);
    }
    if (!parent().mayHoldWords()) {
      return blank;
    }
    if (references) {
      String words = new String(html, start, at - start);
      char[] resolved = Parser.unescapeEntities(words, false).toCharArray();
      listener.words(resolved, 0, resolved.length);
    } else {
      listener.words(html, start, at);
    }
    return true;
  }

  private boolean tag() {
    if (parent() == Tag.TITLE && !stands("</title>")) {
      return false;
    }
    if (stands("<!--")) {
      return comment();
    }
    return stands("</") ? endTag() : startTag();
  }

  private boolean comment() {
    at += 4;
    int start = at;
    while (at < html.length && !stands("-->")) {
      // What looks like an end to some browsers is none of ours.
      if (stands("--") || (at == start && (stands(">") || stands("-")))) {
        return false;
      }
      at++;
    }
    at += 3;
    return at <= html.length;
  }

  private boolean endTag() {
    at += 2;
    String name = name();
    skipSpace();
    if (open.isEmpty() || !name.equals(open.peek().name()) || !take('>')) {
      return false;
    }
    close();
    return true;
  }

  private void close() {
    Tag tag = open.pop();
    if (!tag.once()) {
      alone.remove(tag.alone());
    }
    listener.close(tag);
  }

  private boolean startTag() {
    at++;
    Tag tag = Tag.of(name());
    boolean drawing = parent() == Tag.SVG || parent().drawing();
    if (drawing ? !tag.drawing() : !opens(tag)) {
      return false;
    }
    List<MarkupListener.Attribute> attributes = new ArrayList<>(4);
    if (!attributes(attributes)) {
      return false;
    }
    boolean closed = take('/');
    if (!take('>') || (closed && !drawing && !tag.empty())) {
      return false;
    }
    open.push(tag);
    listener.open(tag, attributes);
    if (closed || tag.empty()) {
      close();
      return true;
    }
    return tag != Tag.SCRIPT || script();
  }

  /** Whether an element changes nothing of what is open around it. */
  private boolean opens(Tag tag) {
    return open.size() < DEEPEST
        && tag.mayStandIn(parent())
        && !(tag == Tag.HEAD && alone.contains("body"))
        && !(tag.endsParagraph() && alone.contains("p"))
        && (tag.alone().isEmpty() || alone.add(tag.alone()));
  }

  /** A script's text ends at its end tag only; one that could mean anything else isn't plain. */
  private boolean script() {
    for (; at < html.length; at++) {
      if (html[at] == '<' && stands("</")) {
        return stands("</script>");
      }
      if (html[at] == '<' && stands("<!--")) {
        return false;
      }
    }
    return false;
  }

  private boolean attributes(List<MarkupListener.Attribute> attributes) {
    while (at < html.length) {
      int before = at;
      skipSpace();
      if (at < html.length && (html[at] == '>' || html[at] == '/')) {
        return true;
      }
      int start = at;
      String name = name();
      if (start == before || at == start || has(attributes, name)) {
        return false;
      }
      int value = at;
      int end = at;
      if (take('=')) {
        value = at + 1;
        end = closingQuote();
        if (end < 0) {
          return false;
        }
        at = end + 1;
      }
      attributes.add(new Written(name, html, value, end));
    }
    return false;
  }

  private int closingQuote() {
    char quote = at < html.length ? html[at] : 0;
    int end = at + 1;
    while (end < html.length && html[end] != quote) {
      end++;
    }
    return end < html.length && (quote == '"' || quote == '\'') ? end : -1;
  }

  private static boolean has(List<MarkupListener.Attribute> attributes, String name) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String name() {
    int start = at;
    while (at < html.length && Names.isPart(html[at])) {
      at++;
    }
    return Names.of(html, start, at);
  }

  private boolean stands(String wanted) {
    if (at + wanted.length() > html.length) {
      return false;
    }
    for (int i = 0; i < wanted.length(); i++) {
      if (html[at + i] != wanted.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean take(char wanted) {
    if (at < html.length && html[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (at < html.length && isSpace(html[at])) {
      at++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }

  private Tag parent() {
    Tag tag = open.peek();
    return tag == null ? Tag.NONE : tag;
  }
}
