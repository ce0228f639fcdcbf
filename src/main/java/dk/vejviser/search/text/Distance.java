package dk.vejviser.search.text;

/** Edits between two words: Damerau-Levenshtein, where neighbours that changed places are one. */
public final class Distance {
  private Distance() {}

  /** The least number of them. */
  public static int between(String one, String other) {
    int[][] edits = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, one, other, i, j);
      }
    }
    return edits[one.length()][other.length()];
  }

  /** One where a word is a form of a stem but for an edit in its ending, else many. */
  public static int ofEnding(String word, String stem) {
    boolean near =
        word.startsWith(stem)
            && Danish.ENDINGS.stream()
                .anyMatch(ending -> between(word.substring(stem.length()), ending) < 2);
    return near ? 1 : Integer.MAX_VALUE;
  }

  private static int least(int[][] edits, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    least = Math.min(least, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
