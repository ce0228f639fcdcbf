package dk.vejviser.content.markdown;

import dk.vejviser.content.markdown.parsing.Letters;

/** HTML and text of a body, written side by side. */
final class Print {
  private final StringBuilder html;
  private final StringBuilder text;

  Print(int size) {
    html = new StringBuilder(size + size / 2);
    text = new StringBuilder(size);
  }

  Print tag(String markup) {
    html.append(markup);
    return this;
  }

  /** A stretch of the file's letters: escaped in the HTML, as they are in the text. */
  void words(Letters letters, int from, int to) {
    int plain = from;
    for (int i = from; i < to; i++) {
      char c = letters.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"') {
        letters.copyTo(html, plain, i);
        Html.escape(c, html);
        plain = i + 1;
      }
    }
    letters.copyTo(html, plain, to);
    letters.copyTo(text, from, to);
  }

  void words(CharSequence words) {
    for (int i = 0; i < words.length(); i++) {
      Html.escape(words.charAt(i), html);
    }
    text.append(words);
  }

  /** Words that carry mark-up of their own, which must be safe. */
  void words(String markup, String words) {
    html.append(markup);
    text.append(words);
  }

  /** Ends a block's words, so that the next one's begin on a line of their own. */
  void endOfBlock() {
    html.append('\n');
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  int textLength() {
    return text.length();
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  /** The spot that is written next, for an offset in the file. */
  Extent here(int offset) {
    return new Extent(html.length(), html.length(), text.length(), text.length(), offset, offset);
  }

  String html() {
    return html.toString();
  }

  String text() {
    return text.toString();
  }
}
