package dk.vejviser.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads whatever a template may have written, as a browser would. */
final class JsoupMarkup implements NodeVisitor {
  private final MarkupListener listener;

  private JsoupMarkup(MarkupListener listener) {
    this.listener = listener;
  }

  static void read(String html, MarkupListener listener) {
    JsoupMarkup visitor = new JsoupMarkup(listener);
    for (Node child : Jsoup.parse(html).childNodes()) {
      child.traverse(visitor);
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      listener.words(text.getWholeText());
    } else if (node instanceof Element element) {
      List<MarkupListener.Attribute> attributes = new ArrayList<>();
      for (Attribute attribute : element.attributes()) {
        attributes.add(
            new MarkupListener.Attribute(
                attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue()));
      }
      listener.open(element.normalName(), attributes);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      listener.close(element.normalName());
    }
  }
}
