package dk.vejviser.proof;

import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which pages lead to which by their own words; overviews, menus and related pages don't count.
 *
 * @param into for every public page the pages that link to it, both sorted by id
 * @param front pages that the front page or the incident path begins with
 */
public record LinkMap(Map<PageId, SortedSet<PageId>> into, Set<PageId> front) {
  /** Kinds that always stand in a list of their own: the news, the glossary, the foot of a page. */
  private static final Set<Kind> LISTED = EnumSet.of(Kind.ALERT, Kind.TERM, Kind.PAGE);

  public static LinkMap of(Site site) {
    Map<PageId, SortedSet<PageId>> into = new TreeMap<>();
    site.pages().keySet().forEach(id -> into.put(id, new TreeSet<>()));
    site.stream()
        .forEach(
            page ->
                targets(page)
                    .filter(target -> !target.equals(page.id()))
                    .flatMap(target -> Optional.ofNullable(into.get(target)).stream())
                    .forEach(sources -> sources.add(page.id())));
    Set<PageId> front = new TreeSet<>();
    site.incidentJourney().ifPresent(journey -> front.add(journey.id()));
    site.front().forEach(journey -> front.add(journey.id()));
    site.core().forEach(guide -> front.add(guide.id()));
    return new LinkMap(Collections.unmodifiableMap(into), Collections.unmodifiableSet(front));
  }

  /** Pages that nobody is sent to, sorted by id. */
  public List<PageId> orphans() {
    return into.keySet().stream()
        .filter(page -> into.get(page).isEmpty())
        .filter(page -> !front.contains(page) && !LISTED.contains(page.kind()))
        .toList();
  }

  private static Stream<PageId> targets(Page page) {
    return Stream.concat(
        page.body().links().stream().flatMap(link -> link.page().stream()),
        page.leadsTo().stream().map(Next::target));
  }
}
