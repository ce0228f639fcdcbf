package dk.vejviser.publish;

import dk.vejviser.model.Site;
import dk.vejviser.publish.api.Json;
import java.util.List;

/** {@code feed.json}: what was reviewed last, as JSON Feed 1.1. */
final class JsonFeed {
  private JsonFeed() {}

  static String of(Site site, List<Entry> entries) {
    Json feed = new Json(site.info().base());
    return feed.put("version", "https://jsonfeed.org/version/1.1")
        .put("title", site.info().name())
        .put("description", site.info().tagline())
        .put("home_page_url", site.info().base().toString())
        .put("feed_url", feed.absolute("feed.json"))
        .put("language", site.language().code())
        .objects("items", entries, entry -> item(entry, feed.inside()))
        .text();
  }

  private static Json item(Entry entry, Json item) {
    return item.put("id", entry.address().toString())
        .put("url", entry.address().toString())
        .put("title", entry.title())
        .put("content_text", entry.summary())
        .put("date_modified", Entry.instant(entry.changed()));
  }
}
