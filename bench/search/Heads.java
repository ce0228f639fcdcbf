package dk.vejviser.bake;

import dk.vejviser.model.Audience;
import dk.vejviser.product.BakedPage;
import dk.vejviser.model.Body;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.PlainPage;
import dk.vejviser.model.Prose;
import dk.vejviser.model.Sector;
import dk.vejviser.model.Site;
import dk.vejviser.model.Size;
import dk.vejviser.model.Status;
import dk.vejviser.model.Topic;
import dk.vejviser.text.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What finished pages say of themselves in their heads, and of their kind: whom they are for and what they are about. */
final class Heads {
  private static final Pattern META = Pattern.compile("<meta name=\"(audience|size|sector|topic)\" content=\"([^\"]+)\">");
  private static final Pattern KIND = Pattern.compile("<body data-kind=\"(\\w+)\">");

  private Heads() {}

  /** A portal to which the pages of a folder belong. */
  static Site of(Site portal, List<BakedPage> baked, Path folder) throws IOException {
    Map<PageId, Page> pages = new HashMap<>();
    for (BakedPage one : baked) {
      Page page = page(portal, one, Files.readString(folder.resolve(one.file())));
      pages.put(page.id(), page);
    }
    return new Site(portal.info(), portal.language(), portal.addresses(), portal.registers(), portal.date(), pages, Map.of());
  }

  static String kind(String html) {
    Matcher kind = KIND.matcher(html);
    return kind.find() ? kind.group(1) : "guide";
  }

  private static Page page(Site portal, BakedPage baked, String html) {
    Map<String, List<String>> said = new HashMap<>();
    META.matcher(html).results().forEach(meta -> said.put(meta.group(1), List.of(meta.group(2).split(" "))));
    String name = baked.address().replace("/", "");
    Head head =
        new Head(
            new PageId(Kind.PAGE, name),
            baked.title(),
            baked.summary(),
            portal.date(),
            values(said, "audience", id -> new Audience(id, id, "", List.of())),
            values(said, "size", id -> new Size(id, id)),
            values(said, "sector", id -> new Sector(id, id)),
            values(said, "topic", id -> new Topic(id, id, "")),
            List.of(),
            List.of(),
            "bench",
            portal.date(),
            Status.PUBLISHED,
            Optional.empty(),
            baked.file(),
            new Place(baked.file(), 1, 1, 0));
    return new PlainPage(head, Body.EMPTY, Prose.NONE, List.of());
  }

  private static <T> List<T> values(Map<String, List<String>> said, String facet, Function<String, T> value) {
    return said.getOrDefault(facet, List.of()).stream().map(value).toList();
  }
}
