package dk.vejviser.publish;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making, indented by two spaces. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  private Xml() throws XMLStreamException {
    writer = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
  }

  /** What a document holds. */
  interface Content {
    void writeTo(Xml xml) throws XMLStreamException;
  }

  /** A whole document whose root is in a namespace. */
  static String document(String root, String namespace, Content content) {
    try {
      Xml xml = new Xml();
      xml.writer.writeStartDocument("UTF-8", "1.0");
      xml.line();
      xml.writer.writeStartElement(root);
      xml.writer.writeDefaultNamespace(namespace);
      xml.depth++;
      content.writeTo(xml);
      xml.close();
      xml.writer.writeEndDocument();
      return xml.text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException("an XML writer into memory failed", e);
    }
  }

  void element(String name, Content content) throws XMLStreamException {
    line();
    writer.writeStartElement(name);
    depth++;
    content.writeTo(this);
    close();
  }

  void element(String name, String words) throws XMLStreamException {
    line();
    writer.writeStartElement(name);
    writer.writeCharacters(words);
    writer.writeEndElement();
  }

  /** An element without content; attributes as name, value, name, value. */
  void empty(String name, String... attributes) throws XMLStreamException {
    line();
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private void close() throws XMLStreamException {
    depth--;
    line();
    writer.writeEndElement();
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }
}
