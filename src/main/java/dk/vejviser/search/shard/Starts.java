package dk.vejviser.search.shard;

import java.util.List;

/** Sorted ranges by the least string of each; the first is empty. */
record Starts(List<String> starts) {

  /** The number of the range that a string belongs to. */
  int range(String text) {
    int low = 0;
    int high = starts.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts.get(middle).compareTo(text) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The shortest string that sorts after one and not after the other. */
  static String between(String before, String after) {
    return after.substring(0, Math.min(after.length(), Bytes.shared(before, after) + 1));
  }
}
