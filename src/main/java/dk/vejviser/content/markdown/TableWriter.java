package dk.vejviser.content.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dk.vejviser.model.Passage;
import java.util.TreeSet;

/** Writes tables; every cell is a passage. */
record TableWriter(int base, Print print, BodyNotes notes, InlineWriter inline) {

  void write(Node table) {
    print.tag("<table class=\"table\">\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        rows(part, "thead", "th scope=\"col\"", "th");
      } else if (part instanceof TableBody) {
        rows(part, "tbody", "td", "td");
      }
    }
    print.tag("</table>");
  }

  private void rows(Node part, String group, String cell, String end) {
    if (!part.hasChildren()) {
      return;
    }
    print.tag("<" + group + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        print.tag("<tr>");
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
          if (node instanceof TableCell tableCell) {
            print.tag("<" + cell + alignment(tableCell) + ">");
            words(tableCell);
            print.tag("</" + end + ">");
          }
        }
        print.tag("</tr>");
        print.endOfBlock();
      }
    }
    print.tag("</" + group + ">\n");
  }

  private void words(TableCell cell) {
    Node first = cell.getFirstChild();
    int from = base + (first == null ? cell : first).getStartOffset();
    Node last = cell.getLastChild();
    inline.attributesOf(Attributes.Holder.OTHER, new TreeSet<>());
    notes.begin(from);
    inline.write(cell);
    notes.end(Passage.Form.CELL, base + (last == null ? cell : last).getEndOffset());
    print.words("", "\n");
  }

  private static String alignment(TableCell cell) {
    if (cell.getAlignment() == null) {
      return "";
    }
    return switch (cell.getAlignment()) {
      case RIGHT -> " class=\"right\"";
      case CENTER -> " class=\"center\"";
      default -> "";
    };
  }
}
