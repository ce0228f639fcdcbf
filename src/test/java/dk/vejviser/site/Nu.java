package dk.vejviser.site;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, in this process. */
final class Nu {
  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

  private static final String SCRIPT_WITHIN = "script:not([src], [type=application/ld+json])";

  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
  private final Messages messages = new Messages();

  Nu() throws Exception {
    validator.setUpMainSchema(SCHEMA, messages);
    validator.setUpValidatorAndParsers(messages, false, false);
  }

  /** What is wrong with a document: errors and warnings, with their lines. */
  List<String> complaints(String html, String address) throws IOException, SAXException {
    messages.lines.clear();
    InputSource source = new InputSource(new StringReader(html));
    source.setSystemId(address);
    validator.checkHtmlInputSource(source);
    boolean onlyData = Jsoup.parse(html).select(SCRIPT_WITHIN).isEmpty();
    return messages.lines.stream().filter(line -> !(onlyData && isWrong(line))).toList();
  }

  /** A block of JSON-LD is data and never run, so no policy forbids it; Nu thinks that one does. */
  private static boolean isWrong(String line) {
    return line.contains("Inline script violates Content Security Policy");
  }

  private static final class Messages implements ErrorHandler {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void warning(SAXParseException message) {
      add(message);
    }

    @Override
    public void error(SAXParseException message) {
      add(message);
    }

    @Override
    public void fatalError(SAXParseException message) {
      add(message);
    }

    private void add(SAXParseException message) {
      lines.add(message.getLineNumber() + ": " + message.getMessage());
    }
  }
}
