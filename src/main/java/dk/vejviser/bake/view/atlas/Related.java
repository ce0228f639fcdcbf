package dk.vejviser.bake.view.atlas;

import dk.vejviser.model.Alert;
import dk.vejviser.model.Audience;
import dk.vejviser.model.Kind;
import dk.vejviser.model.Page;
import dk.vejviser.model.PageId;
import dk.vejviser.model.Site;
import dk.vejviser.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages that share topics. Pages with the same topics and audiences have the same neighbours, so
 * these are ranked once for all of them; on a large site there are about as many rankings as pages,
 * so a ranking looks no closer at pages than it must.
 */
final class Related {
  private static final int MOST = 4;

  /** How many to keep of a ranking: what is left must do when a page's own links are taken out. */
  private static final int KEPT = 24;

  private static final int UNKNOWN = -1;

  /** Those that may be neighbours, in the order of ids; elsewhere a page is its number here. */
  private final List<Page> pages;

  private final Map<String, Integer> topics = new HashMap<>();
  private final Map<String, Integer> audiences = new HashMap<>();

  /** By topic, the numbers of its pages. */
  private final int[][] shelves;

  /** By page, the numbers of its audiences; none at all means everybody. */
  private final int[][] readers;

  private final Map<Likeness, List<Page>> ranked = new ConcurrentHashMap<>();

  /**
   * What makes pages alike: topics and audiences by number, in ascending order.
   *
   * @param readers how many audiences a page names, those included that no neighbour has
   */
  private record Likeness(int[] topics, int[] audiences, int readers) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Likeness likeness
          && readers == likeness.readers
          && Arrays.equals(topics, likeness.topics)
          && Arrays.equals(audiences, likeness.audiences);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(topics) + Arrays.hashCode(audiences);
    }
  }

  Related(Site site) {
    pages = site.stream().filter(page -> hasKin(page, site)).toList();
    for (Page page : pages) {
      for (Topic topic : page.head().topics()) {
        topics.putIfAbsent(topic.id(), topics.size());
      }
      for (Audience audience : page.head().audiences()) {
        audiences.putIfAbsent(audience.id(), audiences.size());
      }
    }
    List<List<Integer>> shelved = new ArrayList<>();
    topics.forEach((topic, number) -> shelved.add(new ArrayList<>()));
    readers = new int[pages.size()][];
    for (int i = 0; i < readers.length; i++) {
      Likeness likeness = likeness(pages.get(i));
      readers[i] = likeness.audiences();
      for (int topic : likeness.topics()) {
        shelved.get(topic).add(i);
      }
    }
    shelves =
        shelved.stream()
            .map(shelf -> shelf.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
  }

  private static boolean hasKin(Page page, Site site) {
    boolean over = page instanceof Alert alert && alert.isOver(site.date());
    return !over && !page.head().topics().isEmpty() && page.id().kind() != Kind.HELP;
  }

  private Likeness likeness(Page page) {
    List<Topic> about = page.head().topics();
    int[] topicNumbers = new int[about.size()];
    int count = 0;
    for (Topic topic : about) {
      count = add(topics.getOrDefault(topic.id(), UNKNOWN), topicNumbers, count);
    }
    List<Audience> whom = page.head().audiences();
    int[] audienceNumbers = new int[whom.size()];
    int strangers = 0;
    int known = 0;
    for (Audience audience : whom) {
      int number = audiences.getOrDefault(audience.id(), UNKNOWN);
      known = add(number, audienceNumbers, known);
      strangers += number == UNKNOWN ? 1 : 0;
    }
    return new Likeness(
        ascending(topicNumbers, count), ascending(audienceNumbers, known), known + strangers);
  }

  private static int add(int number, int[] numbers, int count) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] == number) {
        return count;
      }
    }
    if (number == UNKNOWN) {
      return count;
    }
    numbers[count] = number;
    return count + 1;
  }

  private static int[] ascending(int[] numbers, int count) {
    int[] ascending = count == numbers.length ? numbers : Arrays.copyOf(numbers, count);
    Arrays.sort(ascending);
    return ascending;
  }

  /**
   * At most four pages by number of shared topics, then of shared audiences, then by id.
   *
   * @param without pages that stand on the page already
   */
  List<Page> to(Page page, Set<PageId> without) {
    List<Page> nearest = new ArrayList<>(MOST);
    for (Page other : ranked(likeness(page))) {
      if (!other.id().equals(page.id()) && !without.contains(other.id())) {
        nearest.add(other);
        if (nearest.size() == MOST) {
          break;
        }
      }
    }
    return nearest;
  }

  private List<Page> ranked(Likeness likeness) {
    List<Page> known = ranked.get(likeness);
    return known == null ? ranked.computeIfAbsent(likeness, this::rank) : known;
  }

  private List<Page> rank(Likeness likeness) {
    char[] shares = new char[pages.size()];
    int least = shareTopics(likeness, shares);
    boolean[] mine = new boolean[audiences.size()];
    for (int audience : likeness.audiences()) {
      mine[audience] = true;
    }
    int topic = audiences.size() + likeness.readers() + 1;
    Nearest nearest = new Nearest();
    for (int page = 0; least > 0 && page < shares.length; page++) {
      if (shares[page] >= least) {
        nearest.offer(page, shares[page] * topic + audiences(readers[page], mine, likeness));
      }
    }
    return nearest.pages();
  }

  /**
   * Counts how many topics each page shares; most pages share one.
   *
   * @return how many a page must share to be among those that are kept; 0 where there is none
   */
  private int shareTopics(Likeness likeness, char[] shares) {
    int[] atLeast = new int[likeness.topics().length + 1];
    for (int topic : likeness.topics()) {
      for (int page : shelves[topic]) {
        atLeast[++shares[page]]++;
      }
    }
    int least = atLeast.length - 1;
    while (least > 1 && atLeast[least] < KEPT) {
      least--;
    }
    return least;
  }

  /** How many audiences a page shares. Everybody shares all of a page's. */
  private static int audiences(int[] theirs, boolean[] mine, Likeness likeness) {
    if (likeness.readers() == 0) {
      return theirs.length;
    }
    if (theirs.length == 0) {
      return likeness.readers();
    }
    int shared = 0;
    for (int audience : theirs) {
      shared += mine[audience] ? 1 : 0;
    }
    return shared;
  }

  /** The nearest of the pages that are offered in the order of their ids. */
  private final class Nearest {
    private final int[] numbers = new int[KEPT];
    private final int[] likes = new int[KEPT];
    private int count;

    void offer(int page, int like) {
      if (count == KEPT && like <= likes[KEPT - 1]) {
        return;
      }
      int at = count < KEPT ? count++ : KEPT - 1;
      for (; at > 0 && likes[at - 1] < like; at--) {
        likes[at] = likes[at - 1];
        numbers[at] = numbers[at - 1];
      }
      likes[at] = like;
      numbers[at] = page;
    }

    List<Page> pages() {
      List<Page> nearest = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        nearest.add(pages.get(numbers[i]));
      }
      return List.copyOf(nearest);
    }
  }
}
