package dk.vejviser.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole portal on one day.
 *
 * @param pages the public pages, sorted by id
 * @param absent pages that have a file but are not public, and why
 */
public record Site(
    SiteInfo info,
    Language language,
    Addresses addresses,
    Registers registers,
    LocalDate date,
    Map<PageId, Page> pages,
    Map<PageId, Absence> absent) {

  public Site {
    pages = sorted(pages);
    absent = sorted(absent);
  }

  /** In the order of the ids, but found by hash: pages are looked up far more often than listed. */
  private static <V> Map<PageId, V> sorted(Map<PageId, V> values) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(values)));
  }

  public Optional<Page> page(PageId id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** The same, where it is a page of that kind. */
  public <P extends Page> Optional<P> page(PageId id, Class<P> kind) {
    return page(id).filter(kind::isInstance).map(kind::cast);
  }

  public Stream<Page> stream() {
    return pages.values().stream();
  }

  /** The public pages of one kind, sorted by id. */
  public <P extends Page> List<P> all(Class<P> kind) {
    return stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The journey that leads from an incident to help. */
  public Optional<Journey> incidentJourney() {
    return page(new PageId(Kind.JOURNEY, info.incident()), Journey.class);
  }

  /** Whether somebody in trouble may come by: that journey, and the help pages. */
  public boolean isOnIncidentPath(Page page) {
    return page instanceof Help
        || (page instanceof Journey && page.id().id().equals(info.incident()));
  }

  /** The guides that help most, as far as there are such. */
  public List<Guide> core() {
    return info.core().stream()
        .flatMap(id -> page(new PageId(Kind.GUIDE, id), Guide.class).stream())
        .toList();
  }

  /** The journeys of the front page, as far as there are such. */
  public List<Journey> front() {
    return info.front().stream()
        .flatMap(id -> page(new PageId(Kind.JOURNEY, id), Journey.class).stream())
        .toList();
  }

  /** Whether feeds, sitemap and search may name a page. */
  public boolean isListed(Page page) {
    return page.head().isPublic(date) && !(page instanceof Alert alert && alert.isOver(date));
  }

  /** The guides that a step sends to, each once, in the order of its words. */
  public List<Guide> guides(Step step) {
    return step.links().stream()
        .map(Next::target)
        .distinct()
        .flatMap(id -> page(id, Guide.class).stream())
        .toList();
  }

  /** The help pages behind an answer, nearest first. */
  public List<Help> help(Journey journey, Step.Answer answer) {
    return journey.behind(answer).stream().flatMap(id -> page(id, Help.class).stream()).toList();
  }

  public String address(Page page) {
    return addresses.of(page.id());
  }
}
