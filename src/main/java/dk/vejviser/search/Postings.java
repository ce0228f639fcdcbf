package dk.vejviser.search;

import java.util.Arrays;

/** The pages of a term, ascending, and its impact on each. */
record Postings(int[] pages, double[] impacts) {

  /** The impact on a page; nothing where the term is not. */
  double on(int page) {
    int at = Arrays.binarySearch(pages, page);
    return at < 0 ? 0 : impacts[at];
  }

  static Postings alike(int[] pages, double impact) {
    double[] impacts = new double[pages.length];
    Arrays.fill(impacts, impact);
    return new Postings(pages, impacts);
  }
}
