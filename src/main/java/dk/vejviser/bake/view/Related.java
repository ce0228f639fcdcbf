package dk.vejviser.bake.view;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Head;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pages that share topics. Pages with the same topics and audiences have the same neighbours, so
 * these are ranked once for all of them.
 */
final class Related {
  private static final int MOST = 4;

  /** How many to keep of a ranking: what is left must do when a page's own links are taken out. */
  private static final int KEPT = 24;

  private static final int[] NONE = {};

  /** In the order of ids; elsewhere a page is its number here. */
  private final List<Page> pages;

  private final Map<Topic, int[]> byTopic;
  private final Map<Audience, int[]> byAudience;
  private final int[] forEverybody;
  private final Map<Likeness, List<Page>> ranked = new ConcurrentHashMap<>();

  /** What makes pages alike. No audience at all means everybody. */
  private record Likeness(Set<Topic> topics, Set<Audience> audiences) {
    static Likeness of(Page page) {
      return new Likeness(Set.copyOf(page.head().topics()), Set.copyOf(page.head().audiences()));
    }
  }

  Related(Site site) {
    pages = site.stream().filter(page -> hasKin(page, site)).toList();
    byTopic = shelves(Head::topics);
    byAudience = shelves(Head::audiences);
    forEverybody = numbers(head -> head.audiences().isEmpty());
  }

  private static boolean hasKin(Page page, Site site) {
    boolean over = page instanceof Alert alert && alert.isOver(site.date());
    return !over && !page.head().topics().isEmpty() && page.id().kind() != Kind.HELP;
  }

  private <K> Map<K, int[]> shelves(Function<Head, List<K>> labels) {
    return pages.stream()
        .flatMap(page -> labels.apply(page.head()).stream())
        .distinct()
        .collect(
            Collectors.toMap(
                label -> label, label -> numbers(head -> labels.apply(head).contains(label))));
  }

  private int[] numbers(Predicate<Head> wanted) {
    return IntStream.range(0, pages.size()).filter(i -> wanted.test(pages.get(i).head())).toArray();
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

  /** Without sorting, for there are about as many rankings as pages, and each looks at them all. */
  private List<Page> rank(Likeness likeness) {
    int[] likes = likes(likeness);
    int[] counts = counts(likes);
    List<Page> ranked = new ArrayList<>(KEPT);
    for (int like = counts.length - 1; like >= aTopic() && ranked.size() < KEPT; like--) {
      if (counts[like] > 0) {
        add(like, likes, ranked);
      }
    }
    return List.copyOf(ranked);
  }

  /** Adds pages that share so much, in the order of ids, until there are enough. */
  private void add(int like, int[] likes, List<Page> ranked) {
    for (int i = 0; i < likes.length && ranked.size() < KEPT; i++) {
      if (likes[i] == like) {
        ranked.add(pages.get(i));
      }
    }
  }

  /** How much each page shares: a topic counts for more than all audiences. */
  private int[] likes(Likeness likeness) {
    int[] likes = new int[pages.size()];
    likeness.topics().forEach(topic -> add(aTopic(), byTopic.getOrDefault(topic, NONE), likes));
    Set<Audience> audiences = likeness.audiences();
    // Everybody shares all audiences of a page.
    (audiences.isEmpty() ? byAudience.keySet() : audiences)
        .forEach(audience -> add(1, byAudience.getOrDefault(audience, NONE), likes));
    add(audiences.size(), forEverybody, likes);
    return likes;
  }

  private int aTopic() {
    return byAudience.size() + 1;
  }

  private static void add(int much, int[] shelf, int[] likes) {
    for (int page : shelf) {
      likes[page] += much;
    }
  }

  /** How many pages share so much. */
  private static int[] counts(int[] likes) {
    int most = 0;
    for (int like : likes) {
      most = Math.max(most, like);
    }
    int[] counts = new int[most + 1];
    for (int like : likes) {
      counts[like]++;
    }
    return counts;
  }
}
