package dk.vejviser.bake.view.atlas;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Guide;
import dk.vejviser.model.Journey;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Next;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Step;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The site's pages by what one may look for; each list in the order of ids.
 *
 * @param topics pages by topic, those topics only that have pages, in the register's order
 * @param audiences pages meant for an audience by name, likewise
 * @param steps the steps of linear journeys that send to a page
 */
public record Shelves(
    Map<Kind, List<Page>> kinds,
    Map<Topic, List<Page>> topics,
    Map<Audience, List<Page>> audiences,
    Map<PageId, List<Stop>> steps) {

  /** A step of a linear journey. */
  public record Stop(Journey journey, Step step, int number) {}

  static Shelves of(Site site) {
    Map<Kind, List<Page>> kinds = new EnumMap<>(Kind.class);
    Map<Topic, List<Page>> topics = new LinkedHashMap<>();
    Map<Audience, List<Page>> audiences = new LinkedHashMap<>();
    Map<PageId, List<Stop>> steps = new TreeMap<>();
    site.registers().topics().values().forEach(topic -> topics.put(topic, new ArrayList<>()));
    site.registers().audiences().values().forEach(one -> audiences.put(one, new ArrayList<>()));
    for (Page page : site.pages().values()) {
      kinds.computeIfAbsent(page.id().kind(), kind -> new ArrayList<>()).add(page);
      if (page instanceof Alert alert && alert.isOver(site.date())) {
        continue;
      }
      page.head().topics().forEach(topic -> shelve(topics, topic, page));
      page.head().audiences().forEach(audience -> shelve(audiences, audience, page));
      if (page instanceof Journey journey && journey.form() == Journey.Form.STEPS) {
        stops(journey, steps);
      }
    }
    topics.values().removeIf(List::isEmpty);
    audiences.values().removeIf(List::isEmpty);
    return new Shelves(kinds, topics, audiences, steps);
  }

  private static <K> void shelve(Map<K, List<Page>> shelves, K key, Page page) {
    shelves.computeIfAbsent(key, missing -> new ArrayList<>()).add(page);
  }

  private static void stops(Journey journey, Map<PageId, List<Stop>> steps) {
    int number = 0;
    for (Step step : journey.steps()) {
      number++;
      if (step.receipt()) {
        continue;
      }
      for (Next next : step.links()) {
        if (next.target().kind() == Kind.GUIDE) {
          steps
              .computeIfAbsent(next.target(), guide -> new ArrayList<>())
              .add(new Stop(journey, step, number));
        }
      }
    }
  }

  public List<Page> of(Kind kind) {
    return kinds.getOrDefault(kind, List.of());
  }

  public boolean has(Kind kind) {
    return kinds.containsKey(kind);
  }

  /** The journeys that lists of journeys name: the incident journey has its own door. */
  public List<Page> journeys(Site site) {
    return of(Kind.JOURNEY).stream().filter(page -> !site.isOnIncidentPath(page)).toList();
  }

  /** Minutes of all guides that a step sends to; what a receipt links to is no part of the way. */
  public static int minutes(Site site, Step step) {
    return step.receipt() ? 0 : site.guides(step).stream().mapToInt(Guide::minutes).sum();
  }
}
