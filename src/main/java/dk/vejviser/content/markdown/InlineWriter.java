package dk.vejviser.content.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dk.vejviser.content.markdown.Block.Form;
import dk.vejviser.content.markdown.Block.Piece;
import dk.vejviser.content.markdown.parsing.Brace;
import dk.vejviser.fact.Fact;
import dk.vejviser.model.Body;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes what stands inside a paragraph, a heading or a cell. */
final class InlineWriter {
  private final Places places;
  private final int base;
  private final Print print;
  private final BodyNotes notes;
  private final Links links;
  private final FactNames names;
  private final FactWords words;
  private final ImageWriter images;
  private final LetterCopy copy;
  private Attributes.Holder holder = Attributes.Holder.OTHER;
  private Set<String> marks = new TreeSet<>();
  private boolean inLink;

  InlineWriter(Places places, LetterCopy copy, Links links, FactNames names, FactWords words) {
    this.places = places;
    this.base = places.base();
    this.copy = copy;
    this.print = copy.print();
    this.notes = copy.notes();
    this.links = links;
    this.names = names;
    this.words = words;
    this.images = new ImageWriter(places, print, links, notes);
  }

  /** From now on attributes belong to a holder of this kind, and its marks go into the set. */
  void attributesOf(Attributes.Holder holder, Set<String> marks) {
    this.holder = holder;
    this.marks = marks;
  }

  /** Copies characters as they stand. */
  void copy(BasedSequence chars) {
    copy.asItStands(chars);
  }

  /** Writes a node's children; one piece for each. */
  List<Piece> write(Node parent) {
    List<Piece> pieces = new ArrayList<>(4);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      Extent start = print.here(base + node.getStartOffset());
      Piece piece = piece(node, start);
      if (!piece.extent().isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private Piece piece(Node node, Extent start) {
    if (node instanceof Text) {
      copy.text(node);
      return plain(Form.TEXT, node, start);
    }
    if (node instanceof SoftLineBreak) {
      notes.copied(base + node.getStartOffset());
      print.words("\n", " ");
      return plain(Form.BREAK, node, start);
    }
    if (node instanceof Link link) {
      return link(node, link.getUrl(), link.getTitle(), start);
    }
    if (node instanceof StrongEmphasis) {
      return wrapped(Form.STRONG, "strong", node, start);
    }
    if (node instanceof Emphasis) {
      return wrapped(Form.EMPHASIS, "em", node, start);
    }
    if (node instanceof Brace brace) {
      return brace.isFact() ? fact(brace, start) : attributes(brace, start);
    }
    return rare(node, start);
  }

  private Piece rare(Node node, Extent start) {
    if (node instanceof HardLineBreak) {
      notes.copied(base + node.getStartOffset());
      print.words("<br>\n", " ");
      return plain(Form.BREAK, node, start);
    }
    if (node instanceof HtmlEntity) {
      notes.copied(base + node.getStartOffset());
      print.words(node.getChars().unescape());
      return plain(Form.TEXT, node, start);
    }
    if (node instanceof Code code) {
      print.tag("<code>");
      notes.copied(base + code.getText().getStartOffset());
      print.words(code.getText().toString().replace('\n', ' '));
      print.tag("</code>");
      return plain(Form.OTHER, node, start);
    }
    if (node instanceof Image image) {
      images.write(node, image.getUrl());
    } else if (node instanceof AutoLink auto) {
      return link(node, auto.getText(), BasedSequence.NULL, start);
    } else if (node instanceof MailLink mail) {
      places.report(Rule.UNSAFE_LINK, node.getChars(), mail.getText());
      copy.asItStands(mail.getText());
    } else if (node instanceof LinkRef || node instanceof ImageRef) {
      return reference((RefNode) node, start);
    } else {
      rest(node);
    }
    return plain(Form.OTHER, node, start);
  }

  /** Raw HTML, and whatever else has no form here, stays visible as the editor wrote it. */
  private void rest(Node node) {
    if (node instanceof HtmlInlineBase) {
      places.reportHtml(node.getChars());
    }
    copy.asItStands(node.getChars());
  }

  private Piece wrapped(Form form, String tag, Node node, Extent start) {
    print.tag("<" + tag + ">");
    Extent inside = print.here(base + node.getStartOffset());
    write(node);
    Extent inner = inside.through(print.here(base + node.getEndOffset()));
    print.tag("</" + tag + ">");
    return new Piece(form, whole(node, start), inner, Optional.empty(), Optional.empty());
  }

  private Piece link(Node node, BasedSequence url, BasedSequence title, Extent start) {
    Place place = places.of(url.isEmpty() ? node.getChars() : url);
    Target target = links.link(Escaping.unescapeString(url), place);
    boolean open = target.href().isPresent() && !inLink;
    print.tag(open ? opening(target, title) : "");
    Extent inner = label(node, url);
    print.tag(open ? "</a>" : "");
    Body.Link link =
        new Body.Link(
            print.text(inner.text(), inner.textEnd()).strip(),
            url.toString(),
            target.page(),
            target.fragment(),
            notes.section(),
            place);
    notes.link(link);
    if (target.page().isEmpty() && !target.external()) {
      target.href().map(Html::encoded).ifPresent(address -> notes.pointer(address, place));
    }
    return new Piece(Form.LINK, whole(node, start), inner, Optional.of(link), Optional.empty());
  }

  private static String opening(Target target, BasedSequence title) {
    String href = "<a href=\"" + Html.address(target.href().orElseThrow()) + "\"";
    String named = title.isEmpty() ? "" : " title=\"" + Html.escape(title.unescape()) + "\"";
    return href + named + (target.external() ? " rel=\"external\">" : ">");
  }

  /** Writes a link's words, in which no other link opens. */
  private Extent label(Node node, BasedSequence url) {
    Extent inside = print.here(base + node.getStartOffset());
    boolean outer = inLink;
    inLink = true;
    if (node instanceof AutoLink) {
      copy.asItStands(url);
    } else {
      write(node);
    }
    inLink = outer;
    return inside.through(print.here(base + node.getEndOffset()));
  }

  /** {@code [words][name]}: a link where the name is defined, else the text that it is. */
  private Piece reference(RefNode node, Extent start) {
    Reference reference = node.getReferenceNode(node.getDocument());
    if (reference == null) {
      copy.asItStands(node.getChars());
      return plain(Form.TEXT, node, start);
    }
    if (node instanceof ImageRef) {
      images.write(node, reference.getUrl());
      return plain(Form.OTHER, node, start);
    }
    return link(node, reference.getUrl(), reference.getTitle(), start);
  }

  private Piece fact(Brace brace, Extent start) {
    int offset = base + brace.innerStart();
    Optional<FactNames.Named> named = names.find(brace.inner(), offset, brace.isClosed());
    if (named.isEmpty()) {
      copy.asItStands(brace.getChars());
      return plain(Form.TEXT, brace, start);
    }
    String said = words.text(named.get());
    print.words(inLink ? Html.escape(said) : words.html(named.get()), said);
    Fact fact = named.get().fact();
    notes.filled(start.text(), fact, base + brace.getStartOffset(), base + brace.getEndOffset());
    Extent whole = whole(brace, start);
    return new Piece(Form.FACT, whole, whole, Optional.empty(), Optional.of(fact));
  }

  private Piece attributes(Brace brace, Extent start) {
    if (holder != Attributes.Holder.HEADING) {
      marks.addAll(
          Attributes.read(brace.inner(), base + brace.innerStart(), holder, places).marks());
    }
    return plain(Form.OTHER, brace, start);
  }

  private Piece plain(Form form, Node node, Extent start) {
    Extent whole = whole(node, start);
    return new Piece(form, whole, whole, Optional.empty(), Optional.empty());
  }

  private Extent whole(Node node, Extent start) {
    return start.through(print.here(base + node.getEndOffset()));
  }
}
