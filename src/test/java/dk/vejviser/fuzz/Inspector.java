package dk.vejviser.fuzz;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dk.vejviser.build.Folders;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Asks Jsoup, an XML parser and a JSON parser what stands in a site, and trusts nothing of ours.
 */
final class Inspector {
  private static final Set<String> NEVER =
      Set.of(
          "style",
          "iframe",
          "object",
          "embed",
          "base",
          "frame",
          "frameset",
          "applet",
          "portal",
          "math",
          "foreignobject",
          "animate",
          "set",
          "plaintext",
          "marquee",
          "noembed",
          "xmp");
  private static final Set<String> ADDRESSES =
      Set.of(
          "href",
          "src",
          "srcset",
          "action",
          "formaction",
          "xlink:href",
          "poster",
          "data",
          "cite",
          "background",
          "ping",
          "longdesc",
          "manifest");

  /** What a page loads or sends to by itself, and only from its own host. */
  private static final Set<String> FETCHED =
      Set.of("src", "srcset", "action", "formaction", "poster", "data", "background", "ping");

  private static final Set<String> NOT_DRAWN =
      Set.of("script", "foreignobject", "iframe", "animate", "set", "handler", "image");

  private static final Pattern LOADS = Pattern.compile("(?i)url\\(\\s*['\"]?(?!#)|@import");

  private static final Pattern OUR_SCRIPT =
      Pattern.compile("(/[\\w~-][\\w.~-]*)*/assets/[0-9a-f]{10}/js/[a-z/-]+\\.js");
  private static final Pattern OUR_REFRESH =
      Pattern.compile("0; ?url=(https?://[\\w.\\[\\]:-]+)?/[\\w/.~#-]*");

  private Inspector() {}

  /** What could run in a page, or send its reader's browser elsewhere. */
  static List<String> page(String html) {
    List<String> faults = new ArrayList<>();
    for (Element element : Jsoup.parse(html).getAllElements()) {
      String name = element.normalName();
      if (NEVER.contains(name) || (name.equals("script") && !isOurs(element))) {
        faults.add(shown(element));
      }
      if (element.attr("http-equiv").equalsIgnoreCase("refresh")
          && !OUR_REFRESH.matcher(element.attr("content")).matches()) {
        faults.add(shown(element));
      }
      for (Attribute attribute : element.attributes()) {
        if (runs(attribute)) {
          faults.add(shown(element));
        }
      }
    }
    return faults;
  }

  /** What could run in a drawing or load from elsewhere. */
  static List<String> drawing(String svg) {
    List<String> faults = new ArrayList<>();
    for (Element element : Jsoup.parse(svg, Parser.xmlParser()).getAllElements()) {
      String name = element.normalName().replaceFirst("^.*:", "");
      boolean harms =
          NOT_DRAWN.contains(name)
              || (name.equals("style") && LOADS.matcher(element.wholeText()).find());
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        harms |=
            key.startsWith("on")
                || (key.endsWith("href") && !attribute.getValue().startsWith("#"))
                || LOADS.matcher(attribute.getValue()).find();
      }
      if (harms) {
        faults.add(shown(element));
      }
    }
    return faults;
  }

  private static boolean isOurs(Element script) {
    if (script.attr("type").equals("application/ld+json")) {
      return isJson(script.data());
    }
    return OUR_SCRIPT.matcher(script.attr("src")).matches() && script.data().isEmpty();
  }

  private static boolean runs(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || name.equals("style") || name.equals("srcdoc")) {
      return true;
    }
    // A browser passes over controls and white space before and in the name of a scheme.
    String address =
        attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
    if (FETCHED.contains(name) && address.matches("([a-z]+:|[/\\\\]{2}).*")) {
      return true;
    }
    return ADDRESSES.contains(name)
        && Stream.of("javascript:", "vbscript:", "data:", "blob:", "file:")
            .anyMatch(address::startsWith);
  }

  private static String shown(Element element) {
    String html = element.outerHtml();
    return html.substring(0, Math.min(200, html.length()));
  }

  /** What is wrong with any file of a published site. */
  static List<String> site(Path site) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : Folders.files(site)) {
      String name = Folders.name(site, file);
      for (String fault : file(name, file)) {
        faults.add(name + ": " + fault);
      }
    }
    return faults;
  }

  private static List<String> file(String name, Path file) throws IOException {
    if (name.endsWith(".svg") && name.startsWith("images/")) {
      return drawing(Files.readString(file));
    }
    if (name.startsWith("assets/") || name.startsWith("images/")) {
      return List.of();
    }
    if (name.endsWith(".html")) {
      return page(Files.readString(file));
    }
    if (name.endsWith(".json") || name.endsWith(".webmanifest")) {
      return isJson(Files.readString(file)) ? List.of() : List.of("is no JSON");
    }
    if (name.endsWith(".xml")) {
      return xml(Files.readString(file));
    }
    if (name.equals("_redirects")) {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.matches("/[\\w/.-]* /[\\w/.#-]* 301"))
          .toList();
    }
    return List.of();
  }

  private static boolean isJson(String text) {
    try {
      JsonParser.parseString(text);
      return true;
    } catch (JsonParseException e) {
      return false;
    }
  }

  private static List<String> xml(String text) throws IOException {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(text)));
      return List.of();
    } catch (SAXException e) {
      return List.of(String.valueOf(e.getMessage()));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
