package dk.vejviser.picture.inspection;

import dk.vejviser.text.Rule;
import java.util.Optional;

/** How large a picture may claim to be; asked before anything is decoded. */
final class Limits {
  /** The largest file that is read at all. */
  static final long BYTES = 10_000_000;

  private static final int SIDE = 10_000;
  private static final int MILLION = 1_000_000;
  private static final int MILLIONS = 32;

  private Limits() {}

  static Optional<Complaint.Reason> ofFile(long bytes) {
    return bytes > BYTES
        ? Optional.of(tooLarge(bytes / MILLION + " MB", BYTES / MILLION + " MB"))
        : Optional.empty();
  }

  static Optional<Complaint.Reason> ofPixels(int width, int height) {
    String is = width + " × " + height;
    if (width > SIDE || height > SIDE) {
      return Optional.of(tooLarge(is, SIDE + " × " + SIDE));
    }
    return (long) width * height > (long) MILLIONS * MILLION
        ? Optional.of(tooLarge(is, MILLIONS + " megapixel"))
        : Optional.empty();
  }

  private static Complaint.Reason tooLarge(String is, String limit) {
    return new Complaint.Reason(Rule.PICTURE_TOO_LARGE, is, limit);
  }
}
