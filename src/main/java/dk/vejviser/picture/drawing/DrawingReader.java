package dk.vejviser.picture.drawing;

import dk.vejviser.text.Findings;
import dk.vejviser.text.Place;
import dk.vejviser.text.Rule;
import dk.vejviser.text.SourceText;
import dk.vejviser.text.Utf8;
import dk.vejviser.text.Word;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads an SVG file and writes it anew with nothing in it but what draws. What could run, load or
 * lead elsewhere is a finding; what drawing programs note for themselves is left out.
 */
final class DrawingReader {
  private static final String SPACE = "http://www.w3.org/2000/svg";
  private static final int DEPTH = 100;

  private final SourceText source;
  private final Findings findings;
  private final StringBuilder clean = new StringBuilder();
  private boolean sound = true;

  private DrawingReader(SourceText source, Findings findings) {
    this.source = source;
    this.findings = findings;
  }

  /** Empty where the drawing may not be published, which is a finding. */
  static Optional<Drawing> read(byte[] bytes, Place file, Findings findings) {
    return Utf8.read(bytes, file.file(), findings).flatMap(source -> read(source, file, findings));
  }

  private static Optional<Drawing> read(SourceText source, Place file, Findings findings) {
    Parser parser = Parser.xmlParser().setTrackPosition(true).setMaxDepth(2 * DEPTH);
    Optional<Element> root =
        parser.parseInput(source.text(), "").children().stream()
            .filter(child -> child.tagName().equals("svg"))
            .findFirst();
    if (root.isEmpty()) {
      findings.add(Rule.PICTURE_BROKEN, file, Word.NO_DRAWING);
      return Optional.empty();
    }
    return new DrawingReader(source, findings).read(root.get());
  }

  private Optional<Drawing> read(Element root) {
    write(root, 0);
    Optional<DrawingSize> size = DrawingSize.of(root);
    if (size.isEmpty()) {
      findings.add(
          Rule.PICTURE_WITHOUT_SIZE, place(root.sourceRange(), 1 + root.tagName().length()));
    }
    if (!sound || size.isEmpty() || isHeavy(root)) {
      return Optional.empty();
    }
    return Optional.of(
        new Drawing(
            size.get().width(),
            size.get().height(),
            clean.append('\n').toString().getBytes(StandardCharsets.UTF_8)));
  }

  /** Whether a browser would draw it for ever, which is a finding. */
  private boolean isHeavy(Element root) {
    Optional<Element> heavy = DrawnParts.tooMuch(root);
    heavy.ifPresent(
        part ->
            findings.add(
                Rule.HEAVY_DRAWING,
                place(part.sourceRange(), 1 + part.tagName().length()),
                DrawnParts.LIMIT));
    return heavy.isPresent();
  }

  private void write(Element element, int depth) {
    String name = element.tagName();
    if (depth > DEPTH) {
      refuse(element.sourceRange(), "<" + name + "> …");
    } else if (DrawingParts.isElement(name)) {
      clean.append('<').append(name);
      if (depth == 0) {
        clean.append(" xmlns=\"").append(SPACE).append('"');
      }
      element.attributes().forEach(attribute -> write(element, attribute));
      writeInside(element, depth);
    } else if (!DrawingParts.isNote(name)) {
      refuse(element.sourceRange(), "<" + name + ">");
    }
  }

  private void writeInside(Element element, int depth) {
    if (element.childNodeSize() == 0) {
      clean.append("/>");
      return;
    }
    clean.append('>');
    if (element.tagName().equals("style")) {
      String style = DrawingParts.words(element);
      if (DrawingParts.loads(style)) {
        refuse(element.sourceRange(), style.contains("keyframes") ? "@keyframes" : "<style> url()");
      }
      escape(style);
    } else {
      for (Node node : element.childNodes()) {
        if (node instanceof Element child) {
          write(child, depth + 1);
        } else if (node instanceof TextNode words) {
          escape(words.getWholeText());
        }
      }
    }
    clean.append("</").append(element.tagName()).append('>');
  }

  private void write(Element element, Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    boolean link = DrawingParts.isLink(name);
    boolean leaves = link ? !DrawingParts.staysInside(value) : DrawingParts.loads(value);
    boolean known = link || DrawingParts.isAttribute(name);
    boolean twin = link && !name.equals("href") && element.hasAttr("href");
    if (DrawingParts.isEvent(name)) {
      refuse(element.attributes().sourceRange(name).nameRange(), name);
    } else if (known && leaves) {
      refuse(element.attributes().sourceRange(name).nameRange(), name + "=\"" + value + "\"");
    } else if (known && !twin) {
      // Every browser reads the plain name; the prefixed one would want its namespace.
      clean.append(' ').append(link ? "href" : name).append("=\"");
      escape(value);
      clean.append('"');
    }
  }

  private void refuse(Range range, String what) {
    sound = false;
    findings.add(Rule.UNSAFE_DRAWING, place(range, what.length()), what);
  }

  private Place place(Range range, int length) {
    return source.place(range.start().pos(), range.start().pos() + length);
  }

  /** Writes words so that they stay words; what XML may not hold is left out. */
  private void escape(String words) {
    words.codePoints().forEach(this::escape);
  }

  private void escape(int point) {
    switch (point) {
      case '&' -> clean.append("&amp;");
      case '<' -> clean.append("&lt;");
      case '>' -> clean.append("&gt;");
      case '"' -> clean.append("&quot;");
      default -> {
        boolean space = point == '\t' || point == '\n' || point == '\r';
        boolean letter = point >= ' ' && (point < 0xD800 || point > 0xDFFF) && point < 0xFFFE;
        if (space || letter || point > 0xFFFF) {
          clean.appendCodePoint(point);
        }
      }
    }
  }
}
