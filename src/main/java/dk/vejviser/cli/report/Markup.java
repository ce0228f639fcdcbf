package dk.vejviser.cli.report;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements into a text; the writer below it escapes what needs it. */
final class Markup {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  /** What stands inside an element. */
  interface Inside {
    void write() throws XMLStreamException;
  }

  Markup() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the JDK's own writer is missing", e);
    }
  }

  /** An element with attributes, given as names and values in turn. */
  void element(String name, Inside inside, Object... attributes) {
    try {
      writer.writeStartElement(name);
      attributes(attributes);
      inside.write();
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("elements are not nested", e);
    }
  }

  /** An element that holds nothing but words. */
  void words(String name, String words, Object... attributes) {
    element(name, () -> writer.writeCharacters(words), attributes);
  }

  /** An element that HTML never closes. */
  void alone(String name, Object... attributes) {
    try {
      writer.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("elements are not nested", e);
    }
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      String written =
          value instanceof Double number
              ? String.format(Locale.ROOT, "%.1f", number)
              : value.toString();
      writer.writeAttribute(attributes[i].toString(), written);
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
