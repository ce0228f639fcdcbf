package dk.vejviser.content;

import dk.vejviser.content.file.TreeWalk;
import dk.vejviser.content.register.SiteFile;
import dk.vejviser.content.schema.Fields;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.WebLink;
import dk.vejviser.text.Findings;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The links that lead out of the portal: those of its public pages and of its registers. */
public final class WebLinks {
  private static final List<String> DATED = List.of("url", "source");
  private static final List<String> SITE = List.of("owner.url", "licence.url");

  private WebLinks() {}

  /**
   * All of them, each as often as it stands somewhere, sorted by place.
   *
   * @param site what was read from the folder
   */
  public static List<WebLink> of(Site site, Path content, ContentReader.Options options) {
    Set<String> pages =
        site.pages().keySet().stream().map(PageId::toString).collect(Collectors.toSet());
    Stream<WebLink> written =
        site.stream()
            .flatMap(page -> page.body().links().stream())
            .map(link -> new WebLink(link.target(), link.place()));
    Map<String, Dated> all = new TreeMap<>();
    Layers.of(content, options.label())
        .forEach(layer -> Dated.read(layer.folder(), layer.label()).forEach(all::putIfAbsent));
    Stream<WebLink> dated =
        all.entrySet().stream()
            .filter(one -> one.getValue().isEntry() || pages.contains(one.getKey()))
            .flatMap(one -> links(one.getValue().fields(), DATED));
    Stream<WebLink> own = site(content, options).stream().flatMap(file -> links(file, SITE));
    return Stream.of(written, dated, own)
        .flatMap(links -> links)
        .filter(link -> link.url().matches("(?i)https?://.*"))
        .distinct()
        .sorted(Comparator.comparing(WebLink::place))
        .toList();
  }

  private static Stream<WebLink> links(Fields fields, List<String> keys) {
    return keys.stream()
        .flatMap(key -> fields.text(key).map(url -> new WebLink(url, fields.place(key))).stream());
  }

  /** Read once more: a site's values keep no places. */
  private static Optional<Fields> site(Path content, ContentReader.Options options) {
    Findings ignored = new Findings();
    return TreeWalk.of(content, options.label(), ignored)
        .map(tree -> tree.data().get(SiteFile.NAME))
        .flatMap(file -> SiteFile.fields(file, ignored));
  }
}
