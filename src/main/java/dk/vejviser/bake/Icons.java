package dk.vejviser.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The icons of {@code icons.svg}, each a symbol with an id. */
record Icons(Set<String> names, String address) {

  static Icons read(Path assets, String address) throws IOException {
    Path file = assets.resolve("icons.svg");
    Set<String> names = new TreeSet<>();
    if (Files.exists(file)) {
      for (Element symbol :
          Jsoup.parse(Files.readString(file), Parser.xmlParser()).select("symbol[id]")) {
        names.add(symbol.id());
      }
    }
    return new Icons(names, address + "/icons.svg");
  }

  /**
   * The mark-up that shows an icon beside words that say the same.
   *
   * @throws IllegalArgumentException where there is no such icon
   */
  String html(String name) {
    if (!names.contains(name)) {
      throw new IllegalArgumentException("no icon " + name + " in icons.svg; it has " + names);
    }
    return "<svg class=\"i\" aria-hidden=\"true\" focusable=\"false\"><use href=\""
        + address
        + "#"
        + name
        + "\"/></svg>";
  }
}
