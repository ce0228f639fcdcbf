package dk.vejviser.publish.api;

import dk.vejviser.model.Addresses;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Head;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.Role;
import dk.vejviser.model.Section;
import dk.vejviser.model.Sector;
import dk.vejviser.model.Site;
import dk.vejviser.model.Size;
import dk.vejviser.model.Source;
import dk.vejviser.model.Topic;
import dk.vejviser.product.Print;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all pages have in common, and around it what is a kind's own.
 *
 * @param prints what was printed of them, by address
 */
record PageJson(Site site, Map<String, Print> prints) {
  /** Goes up when a key is taken away or comes to mean something else; new keys may come before. */
  static final int VERSION = 1;

  /** The whole page. */
  Json whole(Page page) {
    Json json = brief(page, new Json(site.info().base()).put("version", VERSION));
    Head head = page.head();
    json.put("reviewed", head.reviewed().toString())
        .put("expires", head.expires().toString())
        .put("owner", head.owner())
        .texts("keywords", head.keywords());
    site.info()
        .licence()
        .ifPresent(
            licence ->
                json.put(
                    "licence",
                    json.inside().put("name", licence.name()).put("url", licence.url())));
    Optional.ofNullable(prints.get(site.address(page)))
        .ifPresent(print -> json.put("pdf", pdf(print, json)));
    new KindJson(site).put(page, json);
    return json.objects("sections", free(page), section -> section(section, json.inside()))
        .objects("leadsTo", page.leadsTo(), next -> next(next, json.inside()))
        .objects("sources", page.sources(), source -> source(source, json.inside()));
  }

  /** What a list says of a page. */
  Json brief(Page page, Json json) {
    Head head = page.head();
    String address = site.address(page);
    return json.put("kind", page.id().kind().key())
        .put("id", page.id().id())
        .put("url", json.absolute(address))
        .put("json", json.absolute(Api.file(address)))
        .put("title", page.title())
        .put("summary", head.summary())
        .put("language", site.language().code())
        .texts("audience", head.audiences().stream().map(Audience::id).toList())
        .texts("size", head.sizes().stream().map(Size::id).toList())
        .texts("sector", head.sectors().stream().map(Sector::id).toList())
        .texts("topics", head.topics().stream().map(Topic::id).toList());
  }

  private static Json pdf(Print print, Json json) {
    return json.inside()
        .put("url", json.absolute(print.address()))
        .put("pages", print.pages())
        .put("bytes", print.bytes());
  }

  /** Sections with a form of their own are keys of their own. */
  private static List<Section> free(Page page) {
    return page.sections().stream().filter(section -> section.role() == Role.FREE).toList();
  }

  private static Json section(Section section, Json json) {
    return json.put("id", section.id()).put("title", section.title()).html("html", section.prose());
  }

  private Json next(Next next, Json json) {
    Addresses addresses = site.addresses();
    return json.put("kind", next.target().kind().key())
        .put("id", next.target().id())
        .put("url", json.absolute(addresses.of(next.target())))
        .put("text", next.text());
  }

  private static Json source(Source source, Json json) {
    return json.put("name", source.name())
        .put("url", source.url())
        .put("seen", source.seen().toString());
  }
}
