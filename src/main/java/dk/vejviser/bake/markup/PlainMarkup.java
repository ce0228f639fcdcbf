package dk.vejviser.bake.markup;

/**
 * Reads a page that is written as it is read: every element closed, in its place, by its own end
 * tag. For such pages no tree needs to be built, which is a tenth of the work; every other page is
 * left to {@link JsoupMarkup}, so that nobody hides anything from us by writing it badly.
 */
public final class PlainMarkup {
  private static final char[] DOCTYPE = "<!doctype html>".toCharArray();
  private static final char[] COMMENT = "<!--".toCharArray();
  private static final char[] COMMENT_END = "-->".toCharArray();
  private static final char[] DASHES = "--".toCharArray();
  private static final char[] END = "</".toCharArray();
  private static final char[] SCRIPT_END = "</script>".toCharArray();
  private static final char[] TITLE_END = "</title>".toCharArray();
  private static final int DEEPEST = 100;

  private final char[] html;
  private final int length;
  private final MarkupListener listener;
  private final Attributes attributes;
  private final Tag[] open = new Tag[DEEPEST + 1];
  private int depth;

  /** What is open, or has been and may be once only: the bits of {@link Tag#alone}. */
  private int alone;

  private int at = DOCTYPE.length;

  private PlainMarkup(PageText page, MarkupListener listener) {
    this.html = page.letters();
    this.length = page.length();
    this.listener = listener;
    this.attributes = new Attributes(html);
    open[0] = Tag.NONE;
  }

  /** Tells a page to the listener; false where it gave up midway because the page isn't plain. */
  public static boolean read(PageText page, MarkupListener listener) {
    PlainMarkup markup = new PlainMarkup(page, listener);
    return markup.beginsAsHtml() && markup.page();
  }

  private boolean beginsAsHtml() {
    for (int i = 0; i < DOCTYPE.length; i++) {
      if (i == length || Character.toLowerCase(html[i]) != DOCTYPE[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean page() {
    while (at < length) {
      if (!(html[at] == '<' ? tag() : words())) {
        return false;
      }
    }
    return depth == 0;
  }

  private boolean words() {
    int start = at;
    boolean references = false;
    for (; at < length; at++) {
      char c = html[at];
      if (c == '<') {
        break;
      }
      if (isStrange(c)) {
        return false;
      }
      references |= c == '&';
    }
    if (!open[depth].mayHoldWords()) {
      return isSpace(start, at);
    }
    if (references) {
      char[] resolved = References.resolved(html, start, at, false).toCharArray();
      listener.words(resolved, 0, resolved.length);
    } else {
      listener.words(html, start, at);
    }
    return true;
  }

  /** What a browser reads as something else. */
  private static boolean isStrange(char c) {
    return c <= '\r' && (c == '\r' || c == 0);
  }

  private boolean tag() {
    if (open[depth] == Tag.TITLE && !stands(TITLE_END)) {
      return false;
    }
    char next = at + 1 < length ? html[at + 1] : 0;
    if (next == '/') {
      return endTag();
    }
    return next == '!' && stands(COMMENT) ? comment() : startTag();
  }

  private boolean comment() {
    at += COMMENT.length;
    int start = at;
    while (at < length && !stands(COMMENT_END)) {
      // What looks like an end to some browsers is none of ours.
      if (stands(DASHES) || (at == start && (html[at] == '>' || html[at] == '-'))) {
        return false;
      }
      if (isStrange(html[at])) {
        return false;
      }
      at++;
    }
    at += COMMENT_END.length;
    return at <= length;
  }

  private boolean endTag() {
    at += END.length;
    Tag tag = named();
    skipSpace();
    if (depth == 0 || tag != open[depth] || !take('>')) {
      return false;
    }
    close();
    return true;
  }

  private void close() {
    Tag tag = open[depth];
    depth--;
    if (!tag.once()) {
      alone &= ~tag.alone();
    }
    listener.close(tag);
  }

  private boolean startTag() {
    at++;
    Tag tag = named();
    Tag parent = open[depth];
    boolean drawing = parent == Tag.SVG || parent.drawing();
    if (depth == DEEPEST || (drawing ? !tag.drawing() : !opens(tag, parent))) {
      return false;
    }
    attributes.clear();
    if (!attributes()) {
      return false;
    }
    boolean closed = take('/');
    if (!take('>') || (closed && !drawing && !tag.empty())) {
      return false;
    }
    open[++depth] = tag;
    listener.open(tag, attributes);
    if (closed || tag.empty()) {
      close();
      return true;
    }
    return tag != Tag.SCRIPT || script();
  }

  /** Whether an element changes nothing of what is open around it. */
  private boolean opens(Tag tag, Tag parent) {
    if (!tag.mayStandIn(parent)
        || (tag == Tag.HEAD && (alone & Tag.BODY.alone()) != 0)
        || (tag.endsParagraph() && (alone & Tag.P.alone()) != 0)
        || (alone & tag.alone()) != 0) {
      return false;
    }
    alone |= tag.alone();
    return true;
  }

  /** A script's text ends at its end tag only; one that could mean anything else isn't plain. */
  private boolean script() {
    for (; at < length; at++) {
      char c = html[at];
      if (c == '<') {
        if (stands(END)) {
          return stands(SCRIPT_END);
        }
        if (stands(COMMENT)) {
          return false;
        }
      } else if (isStrange(c)) {
        return false;
      }
    }
    return false;
  }

  private boolean attributes() {
    while (at < length) {
      int before = at;
      skipSpace();
      if (at < length && (html[at] == '>' || html[at] == '/')) {
        return true;
      }
      int start = at;
      at = nameEnd();
      if (start == before || at == start) {
        return false;
      }
      AttributeName name = AttributeName.of(html, start, at);
      if (attributes.has(name.text())) {
        return false;
      }
      if (!take('=')) {
        attributes.add(name, "");
      } else if (!quoted(name)) {
        return false;
      }
    }
    return false;
  }

  private boolean quoted(AttributeName name) {
    char quote = at < length ? html[at] : 0;
    if (quote != '"' && quote != '\'') {
      return false;
    }
    int start = ++at;
    for (; at < length; at++) {
      char c = html[at];
      if (c == quote) {
        attributes.add(name, start, at++);
        return true;
      }
      if (isStrange(c)) {
        return false;
      }
    }
    return false;
  }

  private Tag named() {
    int start = at;
    at = nameEnd();
    return Tag.of(html, start, at);
  }

  private int nameEnd() {
    int end = at;
    while (end < length && Names.isPart(html[end])) {
      end++;
    }
    return end;
  }

  private boolean stands(char[] wanted) {
    if (at + wanted.length > length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (html[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean take(char wanted) {
    if (at < length && html[at] == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (at < length && isSpace(html[at])) {
      at++;
    }
  }

  private boolean isSpace(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isSpace(html[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\f';
  }
}
