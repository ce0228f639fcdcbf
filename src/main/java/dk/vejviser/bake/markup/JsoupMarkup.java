package dk.vejviser.bake.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads whatever a template may have written, as a browser would. */
public final class JsoupMarkup implements NodeVisitor {
  private static final char[] NO_PAGE = {};

  private final MarkupListener listener;

  private JsoupMarkup(MarkupListener listener) {
    this.listener = listener;
  }

  public static void read(String html, MarkupListener listener) {
    JsoupMarkup visitor = new JsoupMarkup(listener);
    for (Node child : Jsoup.parse(html).childNodes()) {
      child.traverse(visitor);
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      char[] letters = text.getWholeText().toCharArray();
      listener.words(letters, 0, letters.length);
    } else if (node instanceof Element element) {
      Attributes attributes = new Attributes(NO_PAGE);
      element
          .attributes()
          .forEach(
              attribute ->
                  attributes.add(AttributeName.of(attribute.getKey()), attribute.getValue()));
      listener.open(Tag.of(element.normalName()), attributes);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      listener.close(Tag.of(element.normalName()));
    }
  }
}
