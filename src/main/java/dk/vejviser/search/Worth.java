package dk.vejviser.search;

/** What each way of standing for a word is worth, beside the word itself; as in rank.js. */
final class Worth {
  static final double PART = .5;
  static final double PREFIX = .6;
  static final double ONE_EDIT = .6;
  static final double TWO_EDITS = .45;
  static final double COINED = .8;
  static final double JOINED = 1;
  static final double PAIR = 2;
  static final double SHOWN = .7;

  private Worth() {}

  /**
   * Inverse document frequency as BM25 has it, up to ten bits: no machine's logarithm counts, and
   * what stands on every page of a large site is still worth something.
   */
  static double rarity(int pages, int found) {
    return Math.ceil(1024 * Math.log(1 + (pages - found + .5) / (found + .5))) / 1024;
  }
}
