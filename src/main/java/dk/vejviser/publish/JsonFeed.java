package dk.vejviser.publish;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.vejviser.model.Site;
import java.net.URI;
import java.util.List;

/** {@code feed.json}: what was reviewed last, as JSON Feed 1.1. */
final class JsonFeed {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private JsonFeed() {}

  static String of(Site site, List<Entry> entries) {
    URI base = site.info().base();
    JsonObject feed = new JsonObject();
    feed.addProperty("version", "https://jsonfeed.org/version/1.1");
    feed.addProperty("title", site.info().name());
    feed.addProperty("description", site.info().tagline());
    feed.addProperty("home_page_url", base.toString());
    feed.addProperty("feed_url", base.resolve("feed.json").toString());
    feed.addProperty("language", site.language().code());
    JsonArray items = new JsonArray();
    entries.forEach(entry -> items.add(item(entry)));
    feed.add("items", items);
    return GSON.toJson(feed) + "\n";
  }

  private static JsonObject item(Entry entry) {
    JsonObject item = new JsonObject();
    item.addProperty("id", entry.address().toString());
    item.addProperty("url", entry.address().toString());
    item.addProperty("title", entry.title());
    item.addProperty("content_text", entry.summary());
    item.addProperty("date_modified", Entry.instant(entry.changed()));
    return item;
  }
}
