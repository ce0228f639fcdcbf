package dk.vejviser.search;

import dk.vejviser.search.shard.TypoShards;
import dk.vejviser.search.shard.TypoShards.Meant;
import dk.vejviser.search.text.Danish;
import dk.vejviser.search.text.Distance;
import dk.vejviser.text.Spelling;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words that a misspelt one may have meant: few edits, the same first letter, many pages. */
final class Corrections {
  private static final int MOST = 3;
  private static final int SHORTEST = 4;
  private static final int LONG_WORD = 8;
  private static final int SHORTEST_PART = 3;

  /** A known word, its stem, how many edits away it is, and what orders it among the others. */
  record Correction(String surface, String stem, int edits, double cost) {}

  /** What was typed, or a part of it, and its stem: it is compared with many known words. */
  private record Typed(String word, String stem) {
    static Typed of(String word) {
      return new Typed(word, Danish.stem(word));
    }
  }

  private final TypoShards typos;

  Corrections(TypoShards typos) {
    this.typos = typos;
  }

  List<Correction> of(String word) {
    if (word.length() < SHORTEST) {
      return List.of();
    }
    Map<String, Correction> near = new LinkedHashMap<>();
    Typed typed = Typed.of(word);
    consider(typed, typos.sameStart(word), near);
    consider(typed, typos.sameEnd(typed.stem), near);
    return near.values().stream()
        .sorted(Comparator.comparingDouble(Correction::cost))
        .limit(MOST)
        .toList();
  }

  private static void consider(Typed typed, List<Meant> list, Map<String, Correction> near) {
    int most = typed.word.length() >= LONG_WORD ? 2 : 1;
    for (Meant meant : list) {
      int edits = edits(typed, meant, most);
      if (edits <= most) {
        boolean sameLetter = meant.surface().charAt(0) == typed.word.charAt(0);
        double cost = edits * 10 - meant.magnitude() * .6 + (sameLetter ? 0 : 2);
        near.put(meant.surface(), new Correction(meant.surface(), meant.stem(), edits, cost));
      }
    }
  }

  /**
   * The stems of two known words that a word is made of, perhaps with a linking s or e, where one
   * of them may be misspelt: few edits, many pages, a long beginning; none where it is no such
   * word.
   */
  List<String> compound(String word) {
    List<Meant> ends = typos.sameEnd(Danish.stem(word));
    Pair best = new Pair(List.of(), Double.MAX_VALUE);
    for (int at = word.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      String head = word.substring(0, at);
      Typed tail = Typed.of(word.substring(at));
      boolean linked = head.endsWith("s") || head.endsWith("e");
      for (String one : linked ? List.of(head.substring(0, at - 1), head) : List.of(head)) {
        Typed beginning = Typed.of(one);
        for (Meant first : typos.sameStart(word)) {
          int edits = edits(beginning, first, 1);
          if (edits < 2) {
            best = best(best, first, edits, tail, ends);
          }
          // A known beginning: a slip may also be in the last letters.
          if (edits == 0) {
            best = best(best, first, edits, tail, typos.sameStart(tail.word));
          }
        }
      }
    }
    return best.stems;
  }

  /** Two words, and what orders them among others. */
  private record Pair(List<String> stems, double cost) {}

  private static Pair best(Pair best, Meant first, int slips, Typed tail, List<Meant> seconds) {
    for (Meant second : seconds) {
      int edits = slips + edits(tail, second, 1);
      double cost = edits * 10 - (first.magnitude() + second.magnitude()) * .6;
      if (edits < 2 && cost < best.cost) {
        best = new Pair(List.of(first.stem(), second.stem()), cost);
      }
    }
    return best;
  }

  /**
   * Between words, stems, or what follows the stem and an ending; more than most where there are
   * more.
   */
  private static int edits(Typed typed, Meant meant, int most) {
    int words = edits(typed.word, Spelling.ringed(meant.surface()), most);
    int edits = Math.min(words, edits(typed.stem, meant.stem(), most));
    return Math.min(edits, Distance.ofEnding(typed.word, meant.stem()));
  }

  /** Words whose lengths differ by more are not compared letter by letter. */
  private static int edits(String one, String other, int most) {
    return Math.abs(one.length() - other.length()) > most ? most + 1 : Distance.between(one, other);
  }
}
