package dk.vejviser.site;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the built site.
 *
 * @param address path from the host's root
 * @param kind the name in {@code data-kind}
 * @param html as it was written
 */
record SitePage(String address, String kind, String html, Document document) {

  /** What a test of it is called. */
  String title() {
    return kind + " " + address;
  }

  /** The first part of its address: what kind of place it stands in. */
  String place() {
    return address.split("/", 3)[1];
  }

  Element main() {
    return document.selectFirst("main");
  }

  /** Addresses on this site that the elements link to, without anchors and without itself. */
  List<String> links(String selector) {
    URI here = URI.create(address);
    return document.select(selector).stream()
        .map(link -> here.resolve(link.attr("href")))
        .filter(target -> target.getScheme() == null)
        .map(URI::getPath)
        .filter(target -> !target.equals(address))
        .distinct()
        .toList();
  }
}
