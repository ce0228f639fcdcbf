package dk.vejviser.search.shard;

/**
 * Impacts with four bits: fifteen levels on a square-root scale below the term's greatest, which is
 * kept in eighths.
 */
final class Levels {
  static final int MOST = 15;
  private static final int SCALE = 8;

  private Levels() {}

  /** A term's greatest impact in eighths, at least one. */
  static int peak(float greatest) {
    return Math.max(1, Math.round(greatest * SCALE));
  }

  static int level(float impact, float greatest) {
    return Math.max(1, (int) Math.round(MOST * Math.sqrt(impact / (double) greatest)));
  }

  /** What a level is worth; the same sum in the browser gives the same bits. */
  static double impact(int peak, int level) {
    return peak * level * level / (double) (SCALE * MOST * MOST);
  }
}
