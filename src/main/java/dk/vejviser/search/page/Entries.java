package dk.vejviser.search.page;

import dk.vejviser.model.Audience;
import dk.vejviser.model.Head;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Language;
import dk.vejviser.model.Page;
import dk.vejviser.model.Sector;
import dk.vejviser.model.Site;
import dk.vejviser.model.Size;
import dk.vejviser.model.Step;
import dk.vejviser.model.Term;
import dk.vejviser.model.Topic;
import dk.vejviser.product.BakedPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which pages can be found, and by what. */
final class Entries {
  private final Map<String, Page> contents = new HashMap<>();

  /**
   * What journeys and their steps are called. Their pages say where one is, too, and nobody looks
   * for "step 2 of 7"; a journey that begins with its first question is looked for by its own name.
   */
  private final Map<String, String> names = new HashMap<>();

  private final Language language;
  private final String[] titleAround;

  private Entries(Site site) {
    site.stream().forEach(page -> contents.put(site.address(page), page));
    for (Journey journey : site.all(Journey.class)) {
      for (Step step : journey.steps()) {
        names.put(site.addresses().of(journey, step), step.title());
      }
      names.put(site.address(journey), journey.title());
    }
    language = site.language();
    titleAround = language.say("page.title", "\0", site.info().name()).split("\0", -1);
  }

  /**
   * The listed pages, those alike side by side: their place is their number in the index. Lists of
   * everything ({@code index}, {@code front}) add nothing to what they list.
   */
  static List<Entry> of(Site site, List<BakedPage> pages) {
    Entries entries = new Entries(site);
    Comparator<Entry> order =
        Comparator.comparing((Entry entry) -> String.join(" ", entry.facets().get(Facet.KIND)));
    for (Facet facet : Facet.values()) {
      order = order.thenComparing(entry -> String.join(" ", entry.facets().get(facet)));
    }
    return pages.stream()
        .filter(BakedPage::listed)
        .map(entries::entry)
        .sorted(order.thenComparing(Entry::address))
        .toList();
  }

  private Entry entry(BakedPage page) {
    Optional<Page> content = Optional.ofNullable(contents.get(page.address()));
    return new Entry(
        page.address(),
        Shown.line(title(page, content), Shown.TITLE),
        Shown.summary(page.summary()),
        facets(page.kind(), content.map(Page::head)),
        content.map(this::keywords).orElse(List.of()),
        Entry.LISTS.contains(page.kind()) ? List.of() : sections(page));
  }

  private String title(BakedPage page, Optional<Page> content) {
    String name = names.get(page.address());
    if (name != null) {
      return name;
    }
    String title = page.title();
    if (title.startsWith(titleAround[0])
        && title.endsWith(titleAround[1])
        && title.length() > titleAround[0].length() + titleAround[1].length()) {
      return title.substring(titleAround[0].length(), title.length() - titleAround[1].length());
    }
    return content.map(Page::title).orElse(title);
  }

  private List<String> keywords(Page page) {
    List<String> keywords = new ArrayList<>(page.head().keywords());
    if (page instanceof Term term) {
      keywords.addAll(term.searchedAs());
      keywords.add(language.say("term.asked", term.title()));
    }
    return keywords;
  }

  private static List<Entry.Section> sections(BakedPage page) {
    return page.sections().stream()
        .map(part -> new Entry.Section(part.anchor(), part.title(), part.text()))
        .toList();
  }

  private static Map<Facet, List<String>> facets(String kind, Optional<Head> head) {
    Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.KIND, List.of(kind));
    facets.put(Facet.AUDIENCE, ids(head, Head::audiences, Audience::id));
    facets.put(Facet.SIZE, ids(head, Head::sizes, Size::id));
    facets.put(Facet.SECTOR, ids(head, Head::sectors, Sector::id));
    facets.put(Facet.TOPIC, ids(head, Head::topics, Topic::id));
    return facets;
  }

  private static <T> List<String> ids(
      Optional<Head> head, Function<Head, List<T>> named, Function<T, String> id) {
    return head.map(named).orElse(List.of()).stream().map(id).sorted().distinct().toList();
  }
}
