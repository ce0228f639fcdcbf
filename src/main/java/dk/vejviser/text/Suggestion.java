package dk.vejviser.text;

import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
public final class Suggestion {
  private Suggestion() {}

  /**
   * The known word with the fewest edits (insert, delete, replace, swap of neighbours) to the
   * written one, if that is at most a third of its length, or one of two letters; ties go to the
   * one that sorts first.
   */
  public static Optional<String> nearest(String written, Iterable<String> known) {
    String wanted = written.toLowerCase(Locale.ROOT);
    int limit = wanted.length() == 1 ? 0 : Math.max(1, wanted.length() / 3);
    String best = null;
    int least = limit + 1;
    for (String word : known) {
      int edits = edits(wanted, word.toLowerCase(Locale.ROOT), limit);
      if (edits < least || (edits == least && best != null && word.compareTo(best) < 0)) {
        least = edits;
        best = word;
      }
    }
    return least <= limit ? Optional.ofNullable(best) : Optional.empty();
  }

  /** Optimal string alignment distance; {@code limit + 1} as soon as it must be above the limit. */
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    int nearest = 0;
    for (int i = 1; i <= a.length(); i++) {
      int nearestBefore = nearest;
      nearest = i;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        nearest = Math.min(nearest, row[j]);
      }
      // A swap reaches over one row, never over two.
      if (nearest > limit && nearestBefore > limit) {
        return limit + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
