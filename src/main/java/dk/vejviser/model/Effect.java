package dk.vejviser.model;

import dk.vejviser.time.Week;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often journeys were begun and ended: times by week and milestone. Pages, never people. */
public record Effect(SortedMap<Week, SortedMap<Milestone, Long>> weeks) {
  /** The name of the file that they stand in, beside the registers. */
  public static final String FILE = "effect.tsv";

  public static final Effect NONE = new Effect(new TreeMap<>());

  public Effect {
    SortedMap<Week, SortedMap<Milestone, Long>> copy = new TreeMap<>();
    weeks.forEach(
        (week, times) -> copy.put(week, Collections.unmodifiableSortedMap(new TreeMap<>(times))));
    weeks = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * Both, and of each figure the greater: logs that are read twice count once, and what is known
   * from logs that are gone stays.
   */
  public Effect with(Effect other) {
    SortedMap<Week, SortedMap<Milestone, Long>> both = new TreeMap<>();
    for (Effect one : List.of(this, other)) {
      one.weeks.forEach(
          (week, times) -> {
            SortedMap<Milestone, Long> sum = both.computeIfAbsent(week, any -> new TreeMap<>());
            times.forEach((milestone, count) -> sum.merge(milestone, count, Math::max));
          });
    }
    return new Effect(both);
  }

  public boolean isEmpty() {
    return weeks.isEmpty();
  }

  /** The journeys that anybody began or ended, sorted by id. */
  public List<String> journeys() {
    return weeks.values().stream()
        .flatMap(times -> times.keySet().stream())
        .map(Milestone::journey)
        .distinct()
        .sorted()
        .toList();
  }

  /** How often a journey was begun in a week. */
  public long starts(Week week, String journey) {
    return weeks.get(week).getOrDefault(new Milestone(journey, Milestone.START), 0L);
  }

  /** How often its ends were reached in a week. */
  public long ends(Week week, String journey) {
    return weeks.get(week).entrySet().stream()
        .filter(entry -> entry.getKey().journey().equals(journey) && entry.getKey().isEnd())
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How often each end of a journey was reached in all weeks. */
  public SortedMap<Milestone, Long> ends(String journey) {
    SortedMap<Milestone, Long> sum = new TreeMap<>();
    for (SortedMap<Milestone, Long> times : weeks.values()) {
      times.forEach(
          (milestone, count) -> {
            if (milestone.journey().equals(journey) && milestone.isEnd()) {
              sum.merge(milestone, count, Long::sum);
            }
          });
    }
    return sum;
  }
}
