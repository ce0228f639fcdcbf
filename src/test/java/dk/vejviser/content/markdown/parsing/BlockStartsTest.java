package dk.vejviser.content.markdown.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Asking fewer of Flexmark's parts finds the same blocks. */
class BlockStartsTest {
  private static final Parser FLEXMARK = Parser.builder().build();

  private static final Parser OURS =
      Parser.builder(BlockStarts.instead(new MutableDataSet()))
          .customBlockParserFactory(new BlockStarts.Factory())
          .build();

  private static final String[] BEGINNINGS = {
    "",
    "",
    "",
    "ord",
    "  ord",
    "    ord",
    "\tord",
    "#",
    "# ",
    "## ",
    "=",
    "===",
    "-",
    "---",
    "- ",
    "- - -",
    "* ",
    "***",
    "* * *",
    "_",
    "___",
    "+ ",
    "1. ",
    "2) ",
    "12",
    "10. ",
    "  - ",
    "    - ",
    "   1. ",
    "> ",
    "> - ",
    "- > ",
    "- # ",
    "1. - ",
    ">",
    "`",
    "```",
    "~~~",
    "~",
    "    ```",
    "<div>",
    "</div>",
    "<!-- ",
    "| a | b |",
    "| - |",
    "æ",
    "*a*",
    "_a_",
    "- ===",
    "    ===",
    "\\# "
  };

  @Test
  void everyTextHasTheBlocksThatFlexmarkFinds() {
    for (int seed = 0; seed < 4_000; seed++) {
      String text = text(new Random(seed));
      assertEquals(tree(FLEXMARK.parse(text)), tree(OURS.parse(text)), text);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(9);
    for (int line = 0; line < lines; line++) {
      text.append(" ".repeat(random.nextInt(4) == 0 ? random.nextInt(6) : 0))
          .append(BEGINNINGS[random.nextInt(BEGINNINGS.length)])
          .append(random.nextInt(3) == 0 ? "ord og ord" : "")
          .append("\n");
    }
    return text.toString();
  }

  private static String tree(Node node) {
    StringBuilder tree = new StringBuilder();
    tree.append(node.getClass().getSimpleName())
        .append(node.getStartOffset())
        .append('-')
        .append(node.getEndOffset())
        .append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      tree.append(tree(child));
    }
    return tree.append(')').toString();
  }
}
