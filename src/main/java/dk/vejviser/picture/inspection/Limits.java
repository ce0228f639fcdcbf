package dk.vejviser.picture.inspection;

import java.util.Optional;

/** How large a picture may claim to be; asked before anything is decoded. */
final class Limits {
  /** The largest file that is read at all. */
  static final long BYTES = 10_000_000;

  private static final int SIDE = 10_000;
  private static final int MILLION = 1_000_000;
  private static final int MILLIONS = 32;

  private Limits() {}

  /** What a picture is too much of, and how much may be. */
  record Excess(String is, String limit) {}

  static Optional<Excess> ofFile(long bytes) {
    return bytes > BYTES
        ? Optional.of(new Excess(bytes / MILLION + " MB", BYTES / MILLION + " MB"))
        : Optional.empty();
  }

  static Optional<Excess> ofPixels(int width, int height) {
    String is = width + " × " + height;
    if (width > SIDE || height > SIDE) {
      return Optional.of(new Excess(is, SIDE + " × " + SIDE));
    }
    return (long) width * height > (long) MILLIONS * MILLION
        ? Optional.of(new Excess(is, MILLIONS + " megapixel"))
        : Optional.empty();
  }
}
