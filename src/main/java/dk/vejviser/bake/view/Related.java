package dk.vejviser.bake.view;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages that share topics. Pages with the same topics and audiences have the same neighbours, so
 * these are ranked once for all of them: the cost follows the number of such sets, not of pages.
 */
final class Related {
  private static final int MOST = 4;

  /** How many to keep of a ranking: what is left must do when a page's own links are taken out. */
  private static final int KEPT = 24;

  private final Map<Likeness, List<Page>> pages = new LinkedHashMap<>();
  private final Map<Topic, List<Likeness>> byTopic = new LinkedHashMap<>();
  private final Map<Likeness, List<Page>> ranked = new ConcurrentHashMap<>();

  /** What makes pages alike. No audience at all means everybody. */
  private record Likeness(Set<Topic> topics, Set<Audience> audiences) {
    static Likeness of(Page page) {
      return new Likeness(Set.copyOf(page.head().topics()), Set.copyOf(page.head().audiences()));
    }

    int sharedTopics(Likeness other) {
      return (int) topics.stream().filter(other.topics::contains).count();
    }

    int sharedAudiences(Likeness other) {
      if (audiences.isEmpty() || other.audiences.isEmpty()) {
        return Math.max(audiences.size(), other.audiences.size());
      }
      return (int) audiences.stream().filter(other.audiences::contains).count();
    }
  }

  private record Rank(int topics, int audiences, Likeness likeness) {}

  Related(Site site) {
    for (Page page : site.pages().values()) {
      boolean over = page instanceof Alert alert && alert.isOver(site.date());
      if (over || page.head().topics().isEmpty() || page.id().kind() == Kind.HELP) {
        continue;
      }
      Likeness likeness = Likeness.of(page);
      pages.computeIfAbsent(likeness, key -> new ArrayList<>()).add(page);
    }
    for (Likeness likeness : pages.keySet()) {
      likeness
          .topics()
          .forEach(topic -> byTopic.computeIfAbsent(topic, k -> new ArrayList<>()).add(likeness));
    }
  }

  /**
   * At most four pages by number of shared topics, then of shared audiences, then by id.
   *
   * @param without pages that stand on the page already
   */
  List<Page> to(Page page, Set<PageId> without) {
    return ranked.computeIfAbsent(Likeness.of(page), this::rank).stream()
        .filter(other -> !other.id().equals(page.id()) && !without.contains(other.id()))
        .limit(MOST)
        .toList();
  }

  private List<Page> rank(Likeness likeness) {
    Set<Likeness> neighbours = new java.util.LinkedHashSet<>();
    for (Topic topic : likeness.topics()) {
      neighbours.addAll(byTopic.getOrDefault(topic, List.of()));
    }
    List<Rank> ranks = new ArrayList<>();
    for (Likeness other : neighbours) {
      ranks.add(new Rank(likeness.sharedTopics(other), likeness.sharedAudiences(other), other));
    }
    ranks.sort(Comparator.comparingInt(Rank::topics).thenComparingInt(Rank::audiences).reversed());
    List<Page> best = new ArrayList<>();
    for (int i = 0; i < ranks.size() && best.size() < KEPT; ) {
      Set<Page> level = new TreeSet<>(Comparator.comparing(Page::id));
      Rank first = ranks.get(i);
      for (; i < ranks.size() && level(ranks.get(i), first); i++) {
        level.addAll(pages.get(ranks.get(i).likeness()));
      }
      level.stream().limit(KEPT - best.size()).forEach(best::add);
    }
    return List.copyOf(best);
  }

  private static boolean level(Rank one, Rank other) {
    return one.topics() == other.topics() && one.audiences() == other.audiences();
  }
}
