package dk.vejviser.bake.template;

import dk.vejviser.text.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The icons of {@code icons.svg}, each a symbol with an id.
 *
 * @param markup what shows them, by id
 */
public record Icons(Map<String, String> markup) {
  private static final String FILE = "icons.svg";

  /**
   * Reads the names of the icons.
   *
   * @param address where the assets lie, without a slash at its end
   */
  public static Icons read(Path assets, String address) throws IOException {
    Path file = assets.resolve(FILE);
    Map<String, String> markup = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (Element symbol :
          Jsoup.parse(Files.readString(file), Parser.xmlParser()).select("symbol[id]")) {
        markup.put(symbol.id(), markup(address + "/" + FILE + "#" + symbol.id()));
      }
    }
    return new Icons(markup);
  }

  private static String markup(String address) {
    return "<svg class=\"i\" aria-hidden=\"true\"><use href=\"" + address + "\"/></svg>";
  }

  /**
   * The mark-up that shows an icon beside words that say the same.
   *
   * @throws IllegalArgumentException where there is no such icon
   */
  String html(String name) {
    String html = markup.get(name);
    if (html == null) {
      Optional<String> nearest = Suggestion.nearest(name, markup.keySet());
      throw new IllegalArgumentException(
          "icons.svg has no \""
              + name
              + "\""
              + nearest.map(one -> "; did you mean \"" + one + "\"?").orElse(""));
    }
    return html;
  }
}
