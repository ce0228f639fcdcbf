package dk.vejviser.cli;

import java.util.List;

/** What a part of the report looks like at a glance. */
sealed interface Plot {

  /** Counts beside each other. */
  record Bars(List<Bar> bars) implements Plot {}

  /**
   * @param bad whether it should be empty
   */
  record Bar(String label, int count, boolean bad) {}

  /** A line a group with a dot for each value and a mark at the highest that is allowed. */
  record Dots(List<Group> groups) implements Plot {}

  /**
   * @param limit the highest value that is allowed
   */
  record Group(String label, int limit, List<Integer> values) {}
}
