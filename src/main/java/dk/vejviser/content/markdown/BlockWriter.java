package dk.vejviser.content.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dk.vejviser.model.Body;
import dk.vejviser.model.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes blocks. Only what it knows becomes mark-up; all else is escaped text. */
final class BlockWriter {
  private static final int SECTION = 2;

  private final Places places;
  private final int base;
  private final Print print;
  private final BodyNotes notes;
  private final Headings headings;
  private final InlineWriter inline;
  private final TableWriter tables;
  private Passage.Form form = Passage.Form.PARAGRAPH;

  BlockWriter(Places places, Print print, BodyNotes notes, Headings headings, InlineWriter inline) {
    this.places = places;
    this.base = places.base();
    this.print = print;
    this.notes = notes;
    this.headings = headings;
    this.inline = inline;
    this.tables = new TableWriter(base, print, notes, inline);
  }

  /**
   * Writes a node's children.
   *
   * @param tight whether paragraphs go without tags, as in a list without blank lines
   */
  List<Block> write(Node parent, boolean tight) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Reference)) {
        blocks.add(block(node, tight));
        print.endOfBlock();
      }
    }
    return blocks;
  }

  private Block block(Node node, boolean tight) {
    Extent start = print.here(base + node.getStartOffset());
    if (node instanceof Paragraph) {
      return paragraph(node, start, tight);
    }
    if (node instanceof Heading heading) {
      return heading(heading, start);
    }
    if (node instanceof ListBlock list) {
      return listing(list, start);
    }
    if (node instanceof BlockQuote) {
      return quote(node, start);
    }
    if (node instanceof TableBlock) {
      tables.write(node);
    } else if (node instanceof ThematicBreak) {
      print.tag("<hr>");
    } else {
      verbatim(node);
    }
    return new Block.Other(start.through(end(node)));
  }

  private Block paragraph(Node node, Extent start, boolean tight) {
    print.tag(tight ? "" : "<p>");
    if (form != Passage.Form.ITEM) {
      inline.attributesOf(Attributes.Holder.OTHER, new TreeSet<>());
    }
    List<Block.Piece> pieces = words(node, form);
    print.tag(tight ? "" : "</p>");
    return new Block.Paragraph(pieces, start.through(end(node)));
  }

  private List<Block.Piece> words(Node node, Passage.Form form) {
    notes.begin(base + node.getStartOffset());
    List<Block.Piece> pieces = inline.write(node);
    notes.end(form, base + node.getEndOffset());
    return pieces;
  }

  private Block heading(Heading heading, Extent start) {
    Attributes attributes = headings.attributes(heading);
    String id = headings.id(heading, attributes);
    if (heading.getLevel() <= SECTION && heading.getParent() instanceof Document) {
      notes.section(id);
    }
    String tag = "h" + heading.getLevel();
    print.tag("<" + tag + " id=\"" + id + "\">");
    Extent inside = print.here(base + heading.getStartOffset());
    inline.attributesOf(Attributes.Holder.HEADING, new TreeSet<>());
    words(heading, Passage.Form.HEADING);
    Extent inner = inside.through(end(heading));
    print.tag("</" + tag + ">");
    notes.heading(
        new Body.Heading(
            heading.getLevel(),
            print.text(inner.text(), inner.textEnd()).strip(),
            id,
            places.of(heading.getChars())));
    return new Block.Heading(
        heading.getLevel(), id, attributes.marks(), start.through(end(heading)), inner);
  }

  private Block listing(ListBlock list, Extent start) {
    boolean ordered = list instanceof OrderedList;
    print.tag(open(list)).tag("\n");
    List<Block.Item> items = new ArrayList<>();
    Passage.Form outer = form;
    form = Passage.Form.ITEM;
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem) {
        items.add(item(node, list.isTight()));
      }
    }
    form = outer;
    print.tag(ordered ? "</ol>" : "</ul>");
    return new Block.Listing(List.copyOf(items), start.through(end(list)));
  }

  private static String open(ListBlock list) {
    if (!(list instanceof OrderedList ordered)) {
      return "<ul>";
    }
    return ordered.getStartNumber() == 1
        ? "<ol>"
        : "<ol start=\"" + ordered.getStartNumber() + "\">";
  }

  private Block.Item item(Node node, boolean tight) {
    Set<String> marks = new TreeSet<>();
    print.tag("<li>");
    Extent inside = print.here(base + node.getStartOffset());
    List<Block> blocks = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (!(child instanceof Reference)) {
        inline.attributesOf(Attributes.Holder.ITEM, marks);
        if (!blocks.isEmpty()) {
          print.endOfBlock();
        }
        blocks.add(block(child, tight));
      }
    }
    Extent inner = inside.through(end(node));
    print.tag("</li>");
    print.endOfBlock();
    return new Block.Item(List.copyOf(blocks), marks, inner);
  }

  private Block quote(Node node, Extent start) {
    print.tag("<blockquote>\n");
    Extent inside = print.here(base + node.getStartOffset());
    Passage.Form outer = form;
    form = Passage.Form.QUOTE;
    List<Block> blocks = write(node, false);
    form = outer;
    Extent inner = inside.through(end(node));
    print.tag("</blockquote>");
    return new Block.Quote(List.copyOf(blocks), start.through(end(node)), inner);
  }

  private void verbatim(Node node) {
    boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
    if (node instanceof HtmlBlockBase) {
      places.reportHtml(node.getChars());
    }
    print.tag(code ? "<pre><code>" : "<p>");
    notes.begin(base + node.getStartOffset());
    inline.copy(code ? ((ContentNode) node).getContentChars() : node.getChars());
    notes.end(form, base + node.getEndOffset());
    print.tag(code ? "</code></pre>" : "</p>");
  }

  private Extent end(Node node) {
    return print.here(base + node.getEndOffset());
  }
}
