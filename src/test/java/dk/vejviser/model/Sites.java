package dk.vejviser.model;

import dk.vejviser.look.Look;
import dk.vejviser.text.Place;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Small sites for tests, made by hand: plain pages, terms and guides, Danish, empty registers. */
public final class Sites {
  public static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private Sites() {}

  /** A site at the root of its host. */
  public static Site of(Page... pages) {
    return at(URI.create("https://vejviser.example/"), pages);
  }

  /** A site at an address that ends in a slash. */
  public static Site at(URI base, Page... pages) {
    Map<PageId, Page> byId = new TreeMap<>();
    for (Page page : pages) {
      byId.put(page.id(), page);
    }
    Language language = language();
    return new Site(
        info(base),
        language,
        new Addresses(base.getPath(), language, "vi-er-ramt", Optional.empty()),
        registers(IncidentWords.NONE),
        DAY,
        byId,
        Map.of());
  }

  /** The site, where content that is not public is absent. */
  public static Site lacking(Site site, Map<PageId, Absence> absent) {
    return new Site(
        site.info(),
        site.language(),
        site.addresses(),
        site.registers(),
        site.date(),
        site.pages(),
        absent);
  }

  /** The site, with the queries that must find its pages. */
  public static Site asked(Site site, GoldQuery... queries) {
    return new Site(
        site.info(),
        site.language(),
        site.addresses(),
        registers(IncidentWords.NONE, queries),
        site.date(),
        site.pages(),
        site.absent());
  }

  /** The site, with queries that the door to help is tried by. */
  public static Site tried(Site site, IncidentQuery... queries) {
    return new Site(
        site.info(),
        site.language(),
        site.addresses(),
        registers(new IncidentWords(List.of(), List.of(queries))),
        site.date(),
        site.pages(),
        site.absent());
  }

  /** A page about the portal, in {@code content/pages/<id>.md}. */
  public static PlainPage page(String id, String lead) {
    return new PlainPage(
        head(new PageId(Kind.PAGE, id), "content/pages/" + id + ".md", 1),
        Body.EMPTY,
        new Prose("<p>" + lead + "</p>"),
        List.of());
  }

  /** A term, one of many in {@code content/terms/<file>.md}. */
  public static Term term(String file, String id, int line) {
    return new Term(
        head(new PageId(Kind.TERM, id), "content/terms/" + file + ".md", line),
        Body.EMPTY,
        new Prose("Ord om " + id + "."),
        Optional.empty(),
        List.of());
  }

  /** A guide with nothing but its head and what to do. */
  public static Guide guide(Head head, Action... deeds) {
    return new Guide(
        head,
        Body.EMPTY,
        Guide.Difficulty.EASY,
        Prose.NONE,
        List.of(deeds),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static Head head(PageId id, String file, int line) {
    return new Head(
        id,
        "Om " + id.id(),
        "Kort om " + id.id() + ".",
        DAY.minusDays(10),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "[Udgiverens navn]",
        DAY.plusDays(365),
        Status.PUBLISHED,
        Optional.empty(),
        file,
        new Place(file, line, 1, 0));
  }

  private static Language language() {
    Map<Kind, String> prefixes = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      prefixes.put(kind, kind == Kind.PAGE ? "" : kind.folder());
    }
    return new Language(
        "da",
        Locale.forLanguageTag("da-DK"),
        prefixes,
        Map.of(),
        Map.of("greeting", "Hej {0} & {1}", "page.title", "{0} – {1}"),
        List.of());
  }

  private static Registers registers(IncidentWords words, GoldQuery... queries) {
    return new Registers(
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(queries),
        words,
        Effect.NONE);
  }

  private static SiteInfo info(URI base) {
    return new SiteInfo(
        "Vejviser",
        "Gør jeres firma sværere at angribe",
        "Digital sikkerhed for små firmaer.",
        new SiteInfo.Owner("[Udgiverens navn]", Optional.empty(), Optional.empty(), true),
        base,
        "da",
        "vi-er-ramt",
        List.of(),
        List.of(),
        true,
        true,
        Look.SHIPPED,
        Map.of(),
        Optional.empty());
  }
}
