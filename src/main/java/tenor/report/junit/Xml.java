package tenor.report.junit;

import java.io.StringWriter;
import java.util.Arrays;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tenor.problem.PrintableText;
import tenor.report.BuildLog;

/** An XML text in the making, an element on each line. The JDK's writer does all escaping. */
final class Xml {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  private Xml() throws XMLStreamException {
    xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  /** Something that writes a part of the text. */
  interface Part {
    void write(Xml xml) throws XMLStreamException;
  }

  /** A whole document. */
  static String document(Part content) {
    try {
      Xml xml = new Xml();
      xml.xml.writeStartDocument("UTF-8", "1.0");
      content.write(xml);
      xml.xml.writeEndDocument();
      xml.xml.close();
      return xml.text + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with other elements in it; attributes are name, value, name, value. */
  void element(String name, Part content, Object... attributes) throws XMLStreamException {
    start(name, attributes);
    depth++;
    content.write(this);
    depth--;
    indent();
    xml.writeEndElement();
  }

  /** An element with text in it. */
  void text(String name, String content, Object... attributes) throws XMLStreamException {
    if (content.isEmpty()) {
      indent();
      xml.writeEmptyElement(name);
      attributes(attributes);
      return;
    }
    start(name, attributes);
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = legal(lines[i]);
    }
    xml.writeCharacters(String.join("\n", lines));
    xml.writeEndElement();
  }

  private void start(String name, Object... attributes) throws XMLStreamException {
    indent();
    xml.writeStartElement(name);
    attributes(attributes);
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i].toString(), legal(attributes[i + 1].toString()));
    }
  }

  private void indent() throws XMLStreamException {
    char[] blanks = new char[1 + 2 * depth];
    Arrays.fill(blanks, ' ');
    blanks[0] = '\n';
    xml.writeCharacters(new String(blanks));
  }

  /** What XML 1.0 can hold: the two characters that it forbids and a person could type are spelled. */
  private static String legal(String line) {
    String shown = BuildLog.safe(PrintableText.of(line));
    return shown.replace("\uFFFE", "<U+FFFE>").replace("\uFFFF", "<U+FFFF>");
  }
}
