package dk.vejviser.publish;

import dk.vejviser.model.Site;
import java.net.URI;
import java.util.List;

/** {@code feed.xml}: what was reviewed last, as Atom (RFC 4287). */
final class AtomFeed {
  private AtomFeed() {}

  static String of(Site site, List<Entry> entries) {
    URI base = site.info().base();
    return Xml.document(
        "feed",
        "http://www.w3.org/2005/Atom",
        xml -> {
          xml.element("title", site.info().name());
          xml.element("subtitle", site.info().tagline());
          xml.element("id", base.toString());
          xml.empty("link", "href", base.toString());
          xml.empty("link", "rel", "self", "href", base.resolve("feed.xml").toString());
          xml.element("updated", Entry.instant(Entry.updated(site, entries)));
          xml.element("author", author -> author.element("name", site.info().owner().name()));
          for (Entry entry : entries) {
            xml.element(
                "entry",
                item -> {
                  item.element("title", entry.title());
                  item.element("id", entry.address().toString());
                  item.empty("link", "href", entry.address().toString());
                  item.element("updated", Entry.instant(entry.changed()));
                  item.element("summary", entry.summary());
                });
          }
        });
  }
}
