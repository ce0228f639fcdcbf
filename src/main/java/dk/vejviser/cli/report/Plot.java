package dk.vejviser.cli.report;

import java.util.BitSet;
import java.util.List;

/** What a part of the report looks like at a glance. */
public sealed interface Plot {

  /** Counts beside each other. */
  record Bars(List<Bar> bars) implements Plot {}

  /**
   * @param bad whether it should be empty
   */
  record Bar(String label, int count, boolean bad) {}

  /** The week's hours from left to right, a line for each that may be open in them. */
  record Hours(List<Line> lines) implements Plot {}

  /**
   * @param open the hours of a week from Monday's first on
   * @param bad whether holes are of consequence
   */
  record Line(String label, BitSet open, boolean bad) {
    public Line {
      open = (BitSet) open.clone();
    }

    @Override
    public BitSet open() {
      return (BitSet) open.clone();
    }
  }

  /** A line a group with a dot for each value and a mark at the highest that is allowed. */
  record Dots(List<Group> groups) implements Plot {}

  /**
   * @param limit the highest value that is allowed
   */
  record Group(String label, int limit, List<Integer> values) {}
}
