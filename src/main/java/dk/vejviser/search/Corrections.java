package dk.vejviser.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that a misspelt one may have meant: few edits, the same first letter, many pages. */
final class Corrections {
  private static final int MOST = 3;
  private static final int LONG_WORD = 8;

  /** No two forms of a stem differ more in length. */
  private static final int LONGEST_ENDING = 11;

  /** A known word, its stem, how many edits away it is, and what orders it among the others. */
  record Correction(String surface, String stem, int edits, double cost) {}

  private final TypoShards typos;

  Corrections(TypoShards typos) {
    this.typos = typos;
  }

  List<Correction> of(String word) {
    if (word.length() < TypoShards.SHORTEST) {
      return List.of();
    }
    Map<String, Correction> near = new LinkedHashMap<>();
    consider(word, typos.sameStart(word), near);
    consider(word, typos.sameEnd(Danish.stem(word)), near);
    return near.values().stream()
        .sorted(Comparator.comparingDouble(Correction::cost).thenComparing(Correction::surface))
        .limit(MOST)
        .toList();
  }

  private static void consider(
      String word, List<TypoShards.Meant> list, Map<String, Correction> near) {
    int most = word.length() >= LONG_WORD ? 2 : 1;
    String stem = Danish.stem(word);
    for (TypoShards.Meant meant : list) {
      if (Math.abs(word.length() - meant.surface().length()) > most + LONGEST_ENDING) {
        continue;
      }
      int edits =
          Math.min(Distance.between(word, meant.surface()), Distance.between(stem, meant.stem()));
      edits = Math.min(edits, Distance.ofEnding(word, meant.stem()));
      if (edits <= most) {
        boolean sameLetter = meant.surface().charAt(0) == word.charAt(0);
        double cost = edits * 10 - meant.magnitude() * .6 + (sameLetter ? 0 : 2);
        near.put(meant.surface(), new Correction(meant.surface(), meant.stem(), edits, cost));
      }
    }
  }
}
