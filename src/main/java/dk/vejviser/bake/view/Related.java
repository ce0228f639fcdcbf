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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages that share topics. Pages with the same topics and audiences have the same neighbours, so
 * these are ranked once for all of them, and ranking counts along the shelves of topics and
 * audiences: the cost follows the number of such sets, not of pages.
 */
final class Related {
  private static final int MOST = 4;

  /** How many to keep of a ranking: what is left must do when a page's own links are taken out. */
  private static final int KEPT = 24;

  /** How many shared audiences a shared topic is worth: more than there are. */
  private static final int OUTWEIGHS = 1_000;

  private final List<Kin> kins;
  private final Map<Topic, List<Kin>> byTopic = new HashMap<>();
  private final Map<Audience, List<Kin>> byAudience = new HashMap<>();
  private final Map<Likeness, List<Page>> ranked = new ConcurrentHashMap<>();

  /** What makes pages alike. No audience at all means everybody. */
  private record Likeness(Set<Topic> topics, Set<Audience> audiences) {
    static Likeness of(Page page) {
      return new Likeness(Set.copyOf(page.head().topics()), Set.copyOf(page.head().audiences()));
    }
  }

  /** The pages of one likeness, in the order of ids. */
  private record Kin(int number, Likeness likeness, List<Page> pages) {}

  Related(Site site) {
    Map<Likeness, Kin> found = new LinkedHashMap<>();
    for (Page page : site.pages().values()) {
      boolean over = page instanceof Alert alert && alert.isOver(site.date());
      if (!over && !page.head().topics().isEmpty() && page.id().kind() != Kind.HELP) {
        found
            .computeIfAbsent(
                Likeness.of(page), key -> new Kin(found.size(), key, new ArrayList<>()))
            .pages()
            .add(page);
      }
    }
    kins = List.copyOf(found.values());
    for (Kin kin : kins) {
      kin.likeness().topics().forEach(topic -> shelve(byTopic, topic, kin));
      kin.likeness().audiences().forEach(audience -> shelve(byAudience, audience, kin));
    }
  }

  private static <K> void shelve(Map<K, List<Kin>> shelves, K key, Kin kin) {
    shelves.computeIfAbsent(key, missing -> new ArrayList<>()).add(kin);
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
    List<Page> best = new ArrayList<>();
    for (List<Kin> level : levels(likeness).values()) {
      if (best.size() == KEPT) {
        break;
      }
      level.stream()
          .flatMap(kin -> kin.pages().stream().limit(KEPT))
          .sorted(Comparator.comparing(Page::id))
          .limit(KEPT - best.size())
          .forEach(best::add);
    }
    return List.copyOf(best);
  }

  /** Those that share a topic, by how much they share, the likest first. */
  private Map<Integer, List<Kin>> levels(Likeness likeness) {
    int[] topics = shared(byTopic, likeness.topics());
    int[] audiences = shared(byAudience, likeness.audiences());
    Map<Integer, List<Kin>> levels = new TreeMap<>(Comparator.reverseOrder());
    for (Kin kin : kins) {
      if (topics[kin.number()] > 0) {
        int level =
            topics[kin.number()] * OUTWEIGHS
                + sharedAudiences(likeness, kin, audiences[kin.number()]);
        levels.computeIfAbsent(level, missing -> new ArrayList<>()).add(kin);
      }
    }
    return levels;
  }

  private <K> int[] shared(Map<K, List<Kin>> shelves, Set<K> keys) {
    int[] shared = new int[kins.size()];
    for (K key : keys) {
      shelves.getOrDefault(key, List.of()).forEach(kin -> shared[kin.number()]++);
    }
    return shared;
  }

  /** Everybody shares all audiences of a page. */
  private static int sharedAudiences(Likeness likeness, Kin kin, int named) {
    int mine = likeness.audiences().size();
    int others = kin.likeness().audiences().size();
    return mine == 0 || others == 0 ? Math.max(mine, others) : named;
  }
}
