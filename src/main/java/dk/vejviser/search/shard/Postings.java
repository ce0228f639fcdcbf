package dk.vejviser.search.shard;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The pages of a term, ascending, and its impact on each. */
public record Postings(int[] pages, double[] impacts) {
  /** As many pages of a compound's parts as a compound keeps: more are not worth their bytes. */
  private static final int TOGETHER = 7;

  static final Postings NONE = new Postings(new int[0], new double[0]);

  /** The impact on a page; nothing where the term is not. */
  public double on(int page) {
    int at = Arrays.binarySearch(pages, page);
    return at < 0 ? 0 : impacts[at];
  }

  /** Pages with one impact on each. */
  public static Postings alike(int[] pages, double impact) {
    double[] impacts = new double[pages.length];
    Arrays.fill(impacts, impact);
    return new Postings(pages, impacts);
  }

  /** The best pages where all stand and another does not, with the sum of what they are worth. */
  public static Postings together(List<Postings> all, Postings without) {
    Postings rarest = Collections.min(all, Comparator.comparingInt(one -> one.pages.length));
    List<Cursor> cursors = all.stream().map(Cursor::new).toList();
    Cursor not = new Cursor(without);
    int[] pages = new int[rarest.pages.length];
    double[] sums = new double[pages.length];
    int count = 0;
    for (int page : rarest.pages) {
      double sum = not.on(page) == 0 ? sum(cursors, page) : 0;
      if (sum > 0) {
        pages[count] = page;
        sums[count++] = sum;
      }
    }
    return new Postings(Arrays.copyOf(pages, count), Arrays.copyOf(sums, count)).best();
  }

  /** What all are worth on a page; nothing where one of them is not. */
  private static double sum(List<Cursor> all, int page) {
    double sum = 0;
    for (int i = 0; i < all.size(); i++) {
      double impact = all.get(i).on(page);
      if (impact == 0) {
        return 0;
      }
      sum += impact;
    }
    return sum;
  }

  /** Is asked for pages that ascend, so it never looks back. */
  private static final class Cursor {
    private final int[] pages;
    private final double[] impacts;
    private int at;

    Cursor(Postings postings) {
      pages = postings.pages;
      impacts = postings.impacts;
    }

    double on(int page) {
      int beyond = at;
      for (int step = 1; beyond < pages.length && pages[beyond] < page; step *= 2) {
        at = beyond + 1;
        beyond += step;
      }
      int found = Arrays.binarySearch(pages, at, Math.min(beyond + 1, pages.length), page);
      at = found < 0 ? -found - 1 : found;
      return found < 0 ? 0 : impacts[at];
    }
  }

  private Postings best() {
    if (pages.length <= TOGETHER) {
      return this;
    }
    int[] best = new int[TOGETHER + 1];
    for (int i = 0; i < pages.length; i++) {
      int at = Math.min(i, TOGETHER);
      for (; at > 0 && impacts[best[at - 1]] < impacts[i]; at--) {
        best[at] = best[at - 1];
      }
      best[at] = i;
    }
    int[] ascending = IntStream.of(best).limit(TOGETHER).sorted().toArray();
    return new Postings(
        IntStream.of(ascending).map(i -> pages[i]).toArray(),
        IntStream.of(ascending).mapToDouble(i -> impacts[i]).toArray());
  }

  /** The greatest impact. */
  float greatest() {
    float greatest = 0;
    for (double impact : impacts) {
      greatest = Math.max(greatest, (float) impact);
    }
    return greatest;
  }

  /** The same to four bits, as the shards have it. */
  public Postings coarse() {
    float greatest = greatest();
    int peak = Levels.peak(greatest);
    double[] coarse = new double[impacts.length];
    for (int i = 0; i < impacts.length; i++) {
      coarse[i] = Levels.impact(peak, Levels.level((float) impacts[i], greatest));
    }
    return new Postings(pages, coarse);
  }

  /** Where each page stands in what is written: the best first, those alike ascending. */
  int[] places() {
    int[] levels = levels();
    int[] next = new int[Levels.MOST + 1];
    for (int level : levels) {
      next[level - 1]++;
    }
    for (int level = Levels.MOST - 1; level >= 0; level--) {
      next[level] += next[level + 1];
    }
    int[] places = new int[levels.length];
    for (int i = 0; i < levels.length; i++) {
      places[i] = next[levels[i]]++;
    }
    return places;
  }

  private int[] levels() {
    float greatest = greatest();
    int[] levels = new int[pages.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = Levels.level((float) impacts[i], greatest);
    }
    return levels;
  }

  /** The greatest impact, then for each level of four bits the pages that have it. */
  void write(Bytes out) {
    int[] sizes = new int[Levels.MOST + 1];
    int[] levels = levels();
    int groups = 0;
    for (int level : levels) {
      groups += sizes[level]++ == 0 ? 1 : 0;
    }
    out.number(Levels.peak(greatest()));
    out.number(groups);
    int above = Levels.MOST + 1;
    for (int level = Levels.MOST; level > 0; level--) {
      if (sizes[level] > 0) {
        // Mostly nothing, which takes few bits: one page, and the level next below.
        out.number((sizes[level] - 1) * (Levels.MOST + 1) + above - level - 1);
        writeGroup(levels, level, sizes[level], out);
        above = level;
      }
    }
  }

  private void writeGroup(int[] levels, int level, int size, Bytes out) {
    int[] group = new int[size];
    for (int i = 0, found = 0; found < size; i++) {
      if (levels[i] == level) {
        group[found++] = pages[i];
      }
    }
    out.ascending(group, size);
  }
}
