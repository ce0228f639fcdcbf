package dk.vejviser.content.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import dk.vejviser.content.markdown.parsing.Brace;

/**
 * The words below a node, without mark-up: what an image is called, what a heading's anchor says.
 */
record AltText(StringBuilder words) {
  AltText() {
    this(new StringBuilder());
  }

  String of(Node node) {
    collect(node);
    return words.toString();
  }

  private void collect(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text || child instanceof HtmlEntity) {
        words.append(child.getChars().unescape());
      } else if (child.hasChildren()) {
        collect(child);
      } else if (!(child instanceof Brace)) {
        words.append(' ');
      }
    }
  }
}
